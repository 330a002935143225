import { z } from 'zod';
import type { LocalizedText } from '../../values';
import type { Confidence } from '../define';
import { defineParameter } from '../define';
import { sources } from '../sources';
import { confidence, count, hsPrefix, localizedText } from './schemas';

export const hsCodeLength = defineParameter({
  id: 'hs.code-length',
  title: { ru: 'Знаков в полном коде ТН ВЭД ЕАЭС', en: 'Digits of a full EAEU HS code' },
  unit: 'digits',
  schema: count,
  confidence: 'consistent',
  values: [{ value: 10, confidence: 'consistent', sources: [sources.nomenclature, sources.konturRnpt] }],
});

export const hsChapters = defineParameter({
  id: 'hs.last-chapter',
  title: { ru: 'Последняя группа ТН ВЭД', en: 'Last chapter of the nomenclature' },
  unit: 'number',
  schema: count,
  confidence: 'background',
  values: [{ value: 97, confidence: 'background', sources: [sources.general] }],
});

export const hsReserved = defineParameter({
  id: 'hs.reserved',
  title: { ru: 'Группы ТН ВЭД, в которых нет товаров', en: 'Chapters of the nomenclature without goods' },
  unit: 'list',
  schema: z.array(z.string().regex(/^\d{2}$/)),
  confidence: 'background',
  values: [{ value: ['77'], confidence: 'background', sources: [sources.general] }],
});

/** The beginning of an HS code whose goods may be taxed at the reduced rate. */
export interface ReducedVatHint {
  readonly prefix: string;
  readonly group: 'food' | 'children' | 'medical' | 'print';
  /** Only a part of the heading is on the list. */
  readonly part: boolean;
}

/** Four-digit headings from first to last. */
function headings(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, '0'));
}

function hints(group: ReducedVatHint['group'], part: boolean, prefixes: readonly string[]): ReducedVatHint[] {
  return prefixes.map((prefix) => ({ prefix, group, part }));
}

export const hsReducedVat = defineParameter({
  id: 'hs.reduced-vat',
  title: {
    ru: 'Позиции ТН ВЭД, похожие на товары с НДС 10 %',
    en: 'HS headings that look like goods with the reduced VAT rate',
  },
  unit: 'table',
  schema: z.array(
    z.object({ prefix: hsPrefix, group: z.enum(['food', 'children', 'medical', 'print']), part: z.boolean() }),
  ) satisfies z.ZodType<ReducedVatHint[]>,
  confidence: 'background',
  values: [
    {
      value: [
        ...hints('food', true, ['01', '02', '03', '04', '0504', '07', ...headings(803, 810), '10', '11']),
        ...hints('food', true, [...headings(1201, 1207), ...headings(1507, 1517), ...headings(1601, 1605)]),
        ...hints('food', true, ['1701', '1901', '1902', '1904', '1905', '2104', ...headings(2301, 2309), '2501']),
        ...hints('children', true, ['3926', '4820', '61', '62', '64', '9403', '9503', '9619']),
        ...hints('children', false, ['6111', '6209', '8715']),
        ...hints('medical', true, [...headings(3001, 3006), ...headings(9018, 9022)]),
        ...hints('print', true, ['4901', '4902']),
      ],
      confidence: 'background',
      sources: [sources.general],
      note: {
        ru: 'Только подсказка: ставку решают перечни постановлений № 908, 688 и 41, их нынешние коды не найдены. Вне льготы деликатесы, осетровые, икра лососёвых, ценная рыба, краб, кондитерские изделия, рекламные и эротические издания.',
        en: 'A hint only: the lists of decrees 908, 688 and 41 decide, and their present codes were not found. Delicacies, sturgeon, salmon caviar, valuable fish, crab, confectionery, advertising and erotic print are left out.',
      },
    },
  ],
});

/** The beginning of an HS code whose goods may be traceable. */
export interface TraceableHint {
  readonly prefix: string;
  readonly title: LocalizedText;
  /** OKEI code of the unit of traceability. */
  readonly unit: string;
  readonly confidence: Confidence;
}

export const hsTraceable = defineParameter({
  id: 'hs.traceable',
  title: { ru: 'Позиции ТН ВЭД, похожие на прослеживаемые товары', en: 'HS headings that look traceable' },
  unit: 'table',
  schema: z.array(
    z.object({ prefix: hsPrefix, title: localizedText, unit: z.string().regex(/^\d{3,4}$/), confidence }),
  ) satisfies z.ZodType<TraceableHint[]>,
  confidence: 'background',
  values: [
    {
      value: [
        {
          prefix: '8418',
          title: { ru: 'Холодильники и морозильники', en: 'Refrigerators and freezers' },
          unit: '796',
          confidence: 'inferred',
        },
        {
          prefix: '8427',
          title: { ru: 'Вилочные погрузчики', en: 'Forklifts and loaders' },
          unit: '796',
          confidence: 'background',
        },
        {
          prefix: '8429',
          title: {
            ru: 'Бульдозеры, грейдеры, экскаваторы, катки',
            en: 'Bulldozers, graders, excavators, rollers',
          },
          unit: '796',
          confidence: 'background',
        },
        {
          prefix: '8450',
          title: { ru: 'Стиральные машины', en: 'Washing machines' },
          unit: '796',
          confidence: 'background',
        },
        {
          prefix: '8451',
          title: { ru: 'Машины для сушки, отжима, глажения', en: 'Drying, wringing and ironing machines' },
          unit: '796',
          confidence: 'background',
        },
        {
          prefix: '8528',
          title: { ru: 'Мониторы и проекторы', en: 'Monitors and projectors' },
          unit: '796',
          confidence: 'background',
        },
        {
          prefix: '8542',
          title: { ru: 'Интегральные электронные схемы (часть)', en: 'Electronic integrated circuits (part)' },
          unit: '796',
          confidence: 'background',
        },
        {
          prefix: '8709',
          title: { ru: 'Самоходные промышленные тележки', en: 'Self-propelled industrial trucks' },
          unit: '796',
          confidence: 'background',
        },
        {
          prefix: '8715001000',
          title: { ru: 'Детские коляски', en: 'Baby strollers' },
          unit: '796',
          confidence: 'background',
        },
        {
          prefix: '9401800001',
          title: { ru: 'Детские автокресла', en: 'Child car seats' },
          unit: '796',
          confidence: 'background',
        },
      ],
      confidence: 'background',
      sources: [sources.konturRnpt, sources.deliverTraceable, sources.irkutskTraceability, sources.general],
      note: {
        ru: 'Только подсказка: перечень постановления № 1110 с изменениями не найден. Проверьте товар в сервисе налоговой службы nalog.gov.ru/rn77/service/traceability/.',
        en: 'A hint only: the list of decree 1110 as amended was not found. Check the goods in the tax service’s page nalog.gov.ru/rn77/service/traceability/.',
      },
    },
  ],
});
