import { defineParameter } from '../define';
import { actNotRead, sources } from '../sources';
import { share } from './schemas';

export const vatStandard = defineParameter({
  id: 'vat.standard',
  title: { ru: 'Ставка НДС, общая', en: 'VAT, standard rate' },
  unit: 'share',
  schema: share,
  confidence: 'consistent',
  values: [
    {
      from: '2019-01-01',
      value: '0.20',
      confidence: 'consistent',
      sources: [actNotRead('Tax Code art. 164(3), before Federal Law 425-ФЗ of 2025-11-28'), sources.vatSibnet],
    },
    {
      from: '2026-01-01',
      value: '0.22',
      confidence: 'consistent',
      sources: [sources.vatSibnet, sources.vatDailystorm],
    },
  ],
});

export const vatReduced = defineParameter({
  id: 'vat.reduced',
  title: { ru: 'Ставка НДС, пониженная', en: 'VAT, reduced rate' },
  unit: 'share',
  schema: share,
  confidence: 'consistent',
  values: [{ value: '0.10', confidence: 'consistent', sources: [sources.vatUra, sources.vatSibnet] }],
});
