import { z } from 'zod';
import { defineParameter } from '../define';

const share = z.string().regex(/^0(\.\d+)?$/);

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
      sources: [{ title: 'Tax Code art. 164(3), before Federal Law 425-ФЗ of 28.11.2025', read: '2026-11-22' }],
    },
    {
      from: '2026-01-01',
      value: '0.22',
      confidence: 'consistent',
      sources: [
        { title: 'info.sibnet.ru on Federal Law 425-ФЗ', url: 'https://info.sibnet.ru/article/689057/', read: '2026-11-22' },
        {
          title: 'dailystorm.ru, 28 Nov 2025',
          url: 'https://dailystorm.ru/news/putin-podpisal-zakon-o-povyshenii-nds-do-22-s-2026-goda',
          read: '2026-11-22',
        },
      ],
    },
  ],
});

export const vatReduced = defineParameter({
  id: 'vat.reduced',
  title: { ru: 'Ставка НДС, пониженная', en: 'VAT, reduced rate' },
  unit: 'share',
  schema: share,
  confidence: 'consistent',
  values: [
    {
      value: '0.10',
      confidence: 'consistent',
      sources: [
        { title: 'ura.news, 20 Nov 2025', url: 'https://ura.news/news/1053037872', read: '2026-11-22' },
        { title: 'info.sibnet.ru on Federal Law 425-ФЗ', url: 'https://info.sibnet.ru/article/689057/', read: '2026-11-22' },
      ],
    },
  ],
});
