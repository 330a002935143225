import { defineParameter } from '../define';
import { sources } from '../sources';
import { count } from './schemas';

/** A lead time in days or hours: longer than a year is a slip of the pen. */
const lead = count.max(365);

export const leadWithDeposit = defineParameter({
  id: 'lead.with-deposit-days',
  title: {
    ru: 'Срок подачи ДОПП до ввоза, если нужен обеспечительный платёж',
    en: 'DOPP is filed before import, when a deposit is due',
  },
  unit: 'calendar days',
  schema: lead,
  confidence: 'consistent',
  values: [{ value: 2, confidence: 'consistent', sources: [sources.revera, sources.schneider, sources.bbpartners] }],
});

export const leadWithoutDeposit = defineParameter({
  id: 'lead.without-deposit-hours',
  title: {
    ru: 'Срок подачи ДОПП до ввоза, если обеспечительный платёж не нужен',
    en: 'DOPP is filed before import, when no deposit is due',
  },
  unit: 'hours',
  schema: lead,
  confidence: 'consistent',
  values: [{ value: 4, confidence: 'consistent', sources: [sources.revera, sources.schneider] }],
});

export const leadDeposit = defineParameter({
  id: 'lead.deposit-days',
  title: { ru: 'Срок уплаты обеспечительного платежа до ввоза', en: 'The deposit is paid before import' },
  unit: 'calendar days',
  schema: lead,
  confidence: 'consistent',
  values: [
    { value: 2, confidence: 'consistent', sources: [sources.bbpartners, sources.deliverJune, sources.filingService] },
  ],
});

export const leadStrictReading = defineParameter({
  id: 'lead.strict-reading-days',
  title: {
    ru: 'Осторожное чтение срока: два полных дня между подачей и ввозом',
    en: 'The stricter reading: two clear days between filing and import',
  },
  unit: 'calendar days',
  schema: lead,
  confidence: 'inferred',
  values: [
    {
      value: 3,
      confidence: 'inferred',
      sources: [sources.concluded],
      note: {
        ru: 'Считается ли день подачи, ни один источник не говорит; чтобы не рисковать, предупреждаем за три дня.',
        en: 'No source says whether the day of filing counts; to be safe, the warning stands three days ahead.',
      },
    },
  ],
});

export const leadQr = defineParameter({
  id: 'lead.qr-minutes',
  title: {
    ru: 'QR-код приходит после резервирования примерно через',
    en: 'The QR code comes after reservation in about',
  },
  unit: 'minutes',
  schema: lead,
  confidence: 'single',
  values: [{ value: 15, confidence: 'single', sources: [sources.deliverContract, sources.filingService] }],
});

export const leadDeparture = defineParameter({
  id: 'lead.departure-hours',
  title: { ru: 'Срок выезда по предписанию', en: 'A truck ordered to leave has' },
  unit: 'hours',
  schema: lead,
  confidence: 'single',
  values: [
    {
      value: 3,
      confidence: 'single',
      sources: [sources.pravo],
      note: { ru: 'По тексту законопроекта.', en: 'From the text of the bill.' },
    },
  ],
});
