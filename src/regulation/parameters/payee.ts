import type { DatedValue } from '../define';
import { defineParameter } from '../define';
import { sources } from '../sources';
import { text } from './schemas';

const assumedForDeposit = {
  ru: 'Реквизит подтверждён для налоговых платежей; что он тот же для обеспечительного платежа — вывод.',
  en: 'Confirmed for tax payments; that it is the same for the deposit is a conclusion.',
};

function value<V>(given: V, dates: Pick<DatedValue<V>, 'from' | 'until'> = {}): DatedValue<V> {
  return {
    ...dates,
    value: given,
    confidence: 'consistent',
    sources: [sources.payeeBank, sources.payeeKlerk],
    note: assumedForDeposit,
  };
}

export const payeeBankName = defineParameter({
  id: 'payee.bank-name',
  title: { ru: 'Получатель: банк (поле 13)', en: 'Payee: bank (field 13)' },
  unit: 'text',
  schema: text.min(1),
  confidence: 'consistent',
  values: [
    value('ОТДЕЛЕНИЕ ТУЛА БАНКА РОССИИ//УФК по Тульской области, г. Тула'),
    value('ОКЦ № 7 ГУ Банка России по ЦФО//УФК по Тульской области, г Тула', { from: '2025-10-27' }),
  ],
});

export const payeeBic = defineParameter({
  id: 'payee.bic',
  title: { ru: 'Получатель: БИК (поле 14)', en: 'Payee: BIK (field 14)' },
  unit: 'text',
  schema: text.regex(/^\d{9}$/),
  confidence: 'consistent',
  values: [value('017003983')],
});

export const payeeCorrespondentAccount = defineParameter({
  id: 'payee.correspondent-account',
  title: {
    ru: 'Получатель: единый казначейский счёт (поле 15)',
    en: 'Payee: single treasury account at the bank (field 15)',
  },
  unit: 'text',
  schema: text.regex(/^\d{20}$/),
  confidence: 'consistent',
  values: [value('40102810445370000059')],
});

export const payeeName = defineParameter({
  id: 'payee.name',
  title: { ru: 'Получатель: наименование (поле 16)', en: 'Payee: name (field 16)' },
  unit: 'text',
  schema: text.min(1),
  confidence: 'consistent',
  values: [value('Казначейство России (ФНС России)')],
});

export const payeeAccount = defineParameter({
  id: 'payee.account',
  title: { ru: 'Получатель: казначейский счёт (поле 17)', en: 'Payee: treasury account (field 17)' },
  unit: 'text',
  schema: text.regex(/^\d{20}$/),
  confidence: 'consistent',
  values: [value('03100643000000018500')],
});

export const payeeInn = defineParameter({
  id: 'payee.inn',
  title: { ru: 'Получатель: ИНН (поле 61)', en: 'Payee: INN (field 61)' },
  unit: 'text',
  schema: text.regex(/^\d{10}$/),
  confidence: 'consistent',
  values: [value('7727406020')],
});

export const payeeKpp = defineParameter({
  id: 'payee.kpp',
  title: { ru: 'Получатель: КПП (поле 103)', en: 'Payee: KPP (field 103)' },
  unit: 'text',
  schema: text.regex(/^\d{9}$/),
  confidence: 'consistent',
  values: [
    { ...value('770801001'), sources: [sources.payeeKlerkEarlier, sources.payeeKpp] },
    { ...value('770701001', { from: '2025-12-05' }), sources: [sources.payeeKpp, sources.payeeKlerk] },
  ],
});
