import { z } from 'zod';
import type { LocalizedText } from '../../values';
import { defineParameter } from '../define';
import { sources } from '../sources';
import { localizedText } from './schemas';

export const statesOrigin = defineParameter({
  id: 'states.origin',
  title: { ru: 'Государства, ввоз из которых идёт через СПОТ', en: 'States whose goods enter through SPOT' },
  unit: 'list',
  schema: z.array(z.string().regex(/^[A-Z]{2}$/)),
  confidence: 'consistent',
  values: [
    {
      value: ['BY', 'KZ', 'AM', 'KG'],
      confidence: 'consistent',
      sources: [sources.bbpartners, sources.revera, sources.schneider, sources.aurora],
    },
  ],
});

/** A state of the union with its codes. */
export interface State {
  readonly alpha3: string;
  /** Digit code of OKSM. */
  readonly numeric: string;
  readonly name: LocalizedText;
}

export const statesCodes = defineParameter({
  id: 'states.codes',
  title: { ru: 'Государства ЕАЭС: коды ОКСМ', en: 'EAEU states: codes of the OKSM' },
  unit: 'table',
  schema: z.record(
    z.string().regex(/^[A-Z]{2}$/),
    z.object({ alpha3: z.string().regex(/^[A-Z]{3}$/), numeric: z.string().regex(/^\d{3}$/), name: localizedText }),
  ) satisfies z.ZodType<Record<string, State>>,
  confidence: 'background',
  values: [
    {
      value: {
        RU: { alpha3: 'RUS', numeric: '643', name: { ru: 'Россия', en: 'Russia' } },
        BY: { alpha3: 'BLR', numeric: '112', name: { ru: 'Беларусь', en: 'Belarus' } },
        KZ: { alpha3: 'KAZ', numeric: '398', name: { ru: 'Казахстан', en: 'Kazakhstan' } },
        AM: { alpha3: 'ARM', numeric: '051', name: { ru: 'Армения', en: 'Armenia' } },
        KG: { alpha3: 'KGZ', numeric: '417', name: { ru: 'Киргизия', en: 'Kyrgyzstan' } },
      },
      confidence: 'background',
      sources: [sources.konturRnpt, sources.general],
    },
  ],
});
