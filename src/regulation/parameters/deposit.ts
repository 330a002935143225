import { z } from 'zod';
import type { Confidence } from '../define';
import { defineParameter } from '../define';
import type { LocalizedText } from '../../values';
import { sources } from '../sources';
import { confidence, decimal, localizedText, text } from './schemas';

export const depositKbk = defineParameter<string, 'background'>({
  id: 'deposit.kbk',
  title: { ru: 'КБК обеспечительного платежа', en: 'KBK of the security deposit' },
  unit: 'KBK',
  schema: text.regex(/^\d{20}$/),
  confidence: 'background',
  values: [],
  howToGet: {
    ru: 'КБК обеспечительного платежа в открытых источниках не найден. Возьмите 20 цифр в личном кабинете налогоплательщика при подаче ДОПП или в своей налоговой инспекции и введите их в настройках, параметр deposit.kbk. Это не КБК единого налогового платежа и не КБК НДС при ввозе.',
    en: 'The KBK of the security deposit was not found in public sources. Take its 20 digits from the taxpayer’s account when filing a DOPP, or from your tax office, and enter them in Settings as deposit.kbk. It is neither the KBK of the single tax payment nor that of import VAT.',
  },
});

export const depositRoundingUnit = defineParameter({
  id: 'deposit.rounding-unit',
  title: {
    ru: 'Обеспечительный платёж округляют вверх до, руб.',
    en: 'The deposit is rounded up to, RUB',
  },
  unit: 'RUB',
  schema: decimal.refine((value) => Number(value) > 0),
  confidence: 'inferred',
  values: [
    {
      value: '0.01',
      confidence: 'inferred',
      sources: [sources.concluded],
      note: {
        ru: 'Правило округления не найдено. Платёж должен быть «не менее» налога, поэтому округляем вверх.',
        en: 'No rule of rounding was found. The deposit must be “not less than” the tax, hence upwards.',
      },
    },
  ],
});

export const depositRateDate = defineParameter({
  id: 'deposit.rate-date',
  title: {
    ru: 'Курс для расчёта платежа: на день подачи ДОПП (filing) или на день ввоза (import)',
    en: 'Exchange rate of the deposit: of the day the DOPP is filed (filing) or of the import (import)',
  },
  unit: 'text',
  schema: z.enum(['filing', 'import']),
  confidence: 'single',
  values: [{ value: 'filing', confidence: 'single', sources: [sources.deliverContract] }],
});

/** A ground on which no deposit is due, as the applicant declares it. */
export interface DepositExemption {
  readonly title: LocalizedText;
  readonly confidence: Confidence;
  /** The ground must be explained in words: its code alone says nothing. */
  readonly needsText: boolean;
}

export const depositExemptions = defineParameter({
  id: 'deposit.exemptions',
  title: { ru: 'Основания ввоза без обеспечительного платежа', en: 'Grounds on which no deposit is due' },
  unit: 'table',
  schema: z.record(
    z.string().regex(/^[a-z][a-z0-9-]*$/),
    z.object({ title: localizedText, confidence, needsText: z.boolean() }),
  ) satisfies z.ZodType<Record<string, DepositExemption>>,
  confidence: 'single',
  values: [
    {
      value: {
        'largest-taxpayer': {
          title: { ru: 'Крупнейший налогоплательщик', en: 'Largest taxpayer' },
          confidence: 'consistent',
          needsText: false,
        },
        'tax-monitoring': {
          title: { ru: 'Участник налогового мониторинга', en: 'Participant in tax monitoring' },
          confidence: 'consistent',
          needsText: false,
        },
        processing: {
          title: { ru: 'Ввоз давальческого сырья на переработку', en: 'Raw materials imported for processing' },
          confidence: 'single',
          needsText: false,
        },
        other: {
          title: { ru: 'Другое основание (указать словами)', en: 'Another ground (in words)' },
          confidence: 'single',
          needsText: true,
        },
      },
      confidence: 'single',
      sources: [sources.izvestia, sources.deliverContract, sources.revera],
      note: {
        ru: 'Список неполный: источники обрывают его на словах «и другие». Пороги не опубликованы.',
        en: 'The list is not complete: the sources end it with “and others”. No thresholds are published.',
      },
    },
  ],
});
