import { z } from 'zod';
import type { LocalizedText } from '../../values';
import type { Confidence } from '../define';
import { defineParameter } from '../define';
import { sources } from '../sources';
import { confidence, hsPrefix, localizedText } from './schemas';

/** Goods or movements outside SPOT. */
export interface Exclusion {
  readonly title: LocalizedText;
  readonly confidence: Confidence;
}

const exclusions = z.record(z.string(), z.object({ title: localizedText, confidence })) satisfies z.ZodType<
  Record<string, Exclusion>
>;

export const scopeExclusions = defineParameter({
  id: 'scope.exclusions',
  title: { ru: 'Что в СПОТ не входит', en: 'What is outside SPOT' },
  unit: 'table',
  schema: exclusions,
  confidence: 'consistent',
  values: [
    {
      value: {
        money: {
          title: { ru: 'Наличные деньги и денежные инструменты', en: 'Cash and monetary instruments' },
          confidence: 'consistent',
        },
        securities: { title: { ru: 'Ценные бумаги', en: 'Securities' }, confidence: 'consistent' },
        oil: { title: { ru: 'Нефть и нефтепродукты', en: 'Oil and oil products' }, confidence: 'consistent' },
        electricity: { title: { ru: 'Электроэнергия', en: 'Electricity' }, confidence: 'consistent' },
        personal: {
          title: {
            ru: 'Товары физических лиц для личных нужд (кроме продаж через маркетплейсы)',
            en: 'Individuals’ personal goods (not marketplace sales)',
          },
          confidence: 'consistent',
        },
        kaliningrad: {
          title: {
            ru: 'Перемещение между Калининградской областью и остальной Россией',
            en: 'Movement between the Kaliningrad Region and the rest of Russia',
          },
          confidence: 'consistent',
        },
        diplomatic: {
          title: {
            ru: 'Поставки дипломатическим представительствам и международным организациям',
            en: 'Supplies for diplomatic missions and international organisations',
          },
          confidence: 'consistent',
        },
      },
      confidence: 'consistent',
      sources: [sources.bbpartners, sources.revera, sources.izvestia, sources.schneider],
    },
  ],
});

export const scopeExclusionsDoubtful = defineParameter({
  id: 'scope.exclusions-doubtful',
  title: {
    ru: 'Что, по одному источнику, в СПОТ не входит',
    en: 'What is outside SPOT according to one source',
  },
  unit: 'table',
  schema: exclusions,
  confidence: 'single',
  values: [
    {
      value: {
        pipeline: { title: { ru: 'Товары по трубопроводу', en: 'Goods moved by pipeline' }, confidence: 'single' },
        'state-secret': {
          title: { ru: 'Сделки, сведения о которых — государственная тайна', en: 'Deals that are a state secret' },
          confidence: 'single',
        },
        transit: {
          title: {
            ru: 'Транзит через Россию между двумя другими государствами ЕАЭС',
            en: 'Transit across Russia between two other EAEU states',
          },
          confidence: 'single',
        },
        government: {
          title: { ru: 'Иное по решению Правительства', en: 'Others by decision of the Government' },
          confidence: 'single',
        },
      },
      confidence: 'single',
      sources: [sources.bbpartners, sources.revera],
    },
  ],
});

/** The beginning of an HS code that points to an exclusion. */
export interface ExclusionHint {
  readonly prefix: string;
  /** Row of `scope.exclusions`. */
  readonly exclusion: string;
}

export const hsExcluded = defineParameter({
  id: 'hs.excluded',
  title: { ru: 'Позиции ТН ВЭД, похожие на товары вне СПОТ', en: 'HS headings that look like goods outside SPOT' },
  unit: 'table',
  schema: z.array(z.object({ prefix: hsPrefix, exclusion: z.string() })) satisfies z.ZodType<ExclusionHint[]>,
  confidence: 'background',
  values: [
    {
      value: [
        { prefix: '2709', exclusion: 'oil' },
        { prefix: '2710', exclusion: 'oil' },
        { prefix: '2716', exclusion: 'electricity' },
      ],
      confidence: 'background',
      sources: [sources.general],
    },
  ],
});
