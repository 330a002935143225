import { z } from 'zod';
import { defineParameter } from '../define';
import { sources } from '../sources';
import { count } from './schemas';

export const doppLengths = defineParameter({
  id: 'dopp.lengths',
  title: { ru: 'Наибольшая длина полей ДОПП, знаков', en: 'Greatest length of the fields of a DOPP, characters' },
  unit: 'table',
  schema: z.record(z.string(), count),
  confidence: 'inferred',
  values: [
    {
      value: { name: 1000, goodsName: 1000, rnpt: 29, unitCode: 4, traceableUnitName: 255 },
      confidence: 'inferred',
      sources: [sources.konturRnpt, sources.konturTracing, sources.concluded],
      note: {
        ru: 'Формат ДОПП не опубликован; длины взяты из родственных форматов налоговой службы.',
        en: 'The format of the DOPP is not published; the lengths come from sibling formats of the tax service.',
      },
    },
  ],
});

export const doppPermittingStatuses = defineParameter({
  id: 'dopp.permitting-statuses',
  title: { ru: 'Статусы ДОПП, при которых ввоз разрешён', en: 'DOPP statuses that permit import' },
  unit: 'list',
  schema: z.array(z.string().min(1)),
  confidence: 'single',
  values: [
    {
      value: ['Обеспечен'],
      confidence: 'single',
      sources: [sources.deliverRussian],
      note: {
        ru: 'Полный список статусов не опубликован. Какой статус разрешает ввоз без обеспечительного платежа, неизвестно.',
        en: 'The full list is not published. Which status permits import without a deposit is not known.',
      },
    },
  ],
});

export const rnptDeclarationStart = defineParameter({
  id: 'rnpt.first-declaration-date',
  title: {
    ru: 'Самая ранняя дата в РНПТ, выданном по таможенной декларации',
    en: 'Earliest date within an RNPT that comes from a customs declaration',
  },
  unit: 'date',
  schema: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  confidence: 'inferred',
  values: [{ value: '2021-07-01', confidence: 'inferred', sources: [sources.concluded] }],
});
