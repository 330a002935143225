import { z } from 'zod';
import { defineParameter } from '../define';
import { sources } from '../sources';
import { date } from './schemas';

export const stageDopp = defineParameter({
  id: 'stage.dopp',
  title: { ru: 'Начало обязательных ДОПП и QR-кода', en: 'DOPP and QR code are mandatory from' },
  unit: 'date',
  schema: date,
  confidence: 'consistent',
  values: [
    {
      value: '2026-06-01',
      confidence: 'consistent',
      sources: [sources.bbpartners, sources.revera, sources.schneider, sources.izvestia],
    },
  ],
});

export const stageDeposit = defineParameter({
  id: 'stage.deposit',
  title: {
    ru: 'Начало обеспечительного платежа по государству отправления',
    en: 'Security deposit is mandatory from, by state of departure',
  },
  unit: 'table',
  schema: z.record(z.string().regex(/^[A-Z]{2}$/), date),
  confidence: 'consistent',
  values: [
    {
      value: { AM: '2026-07-01', KZ: '2026-07-01', KG: '2026-07-01', BY: '2026-11-01' },
      confidence: 'consistent',
      sources: [sources.revera, sources.cargoclubJune, sources.www1May],
      note: {
        ru: 'Объявлено летом 2026 года. Подтверждения, что 1 ноября для Беларуси не перенесли, не найдено.',
        en: 'Announced in summer 2026. No confirmation was found that 1 November for Belarus was not postponed.',
      },
    },
  ],
});

export const stageRnpt = defineParameter({
  id: 'stage.rnpt',
  title: {
    ru: 'РНПТ получают до ввоза и указывают в ДОПП с',
    en: 'RNPT is obtained before import and stated in the DOPP from',
  },
  unit: 'date',
  schema: date,
  confidence: 'single',
  values: [{ value: '2026-10-01', confidence: 'single', sources: [sources.deliverTraceable] }],
});

export const stageDeclarationForm = defineParameter({
  id: 'stage.declaration-form',
  title: {
    ru: 'Новая форма декларации по косвенным налогам (КНД 1151088) действует с',
    en: 'The new indirect tax declaration (KND 1151088) is in force from',
  },
  unit: 'date',
  schema: date,
  confidence: 'consistent',
  values: [
    {
      value: '2026-07-30',
      confidence: 'consistent',
      sources: [sources.cargoclubJune, sources.deliverDeclaration],
      note: { ru: 'Впервые — за июль 2026 года.', en: 'First used for July 2026.' },
    },
  ],
});

export const stagePaymentRules = defineParameter({
  id: 'stage.payment-rules',
  title: {
    ru: 'Правила заполнения платёжек по приказу Минфина № 58н действуют с',
    en: 'Payment orders follow Finance Ministry order 58н from',
  },
  unit: 'date',
  schema: date,
  confidence: 'consistent',
  values: [
    {
      value: '2026-04-01',
      confidence: 'consistent',
      sources: [sources.order58nBuhgalteria, sources.order58nBuhdaily],
    },
  ],
});

export const stageTraceability = defineParameter({
  id: 'stage.traceability',
  title: { ru: 'Прослеживаемость товаров действует с', en: 'Traceability of goods is in force from' },
  unit: 'date',
  schema: date,
  confidence: 'consistent',
  values: [
    {
      value: '2021-07-08',
      confidence: 'consistent',
      sources: [sources.traceabilityOrder, sources.cmsTraceability, sources.diadocTracing],
    },
  ],
});
