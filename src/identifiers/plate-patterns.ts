import type { LocalizedText } from '../values';
import type { StateCode } from './parsed';

/**
 * What a plate is issued for. `car` marks passenger types, which light vans also carry; `other` marks old
 * series that do not tell.
 */
export type PlateKind = 'truck' | 'trailer' | 'car' | 'other';

export interface PlatePattern {
  readonly kind: PlateKind;
  /** On Latin capitals without separators. */
  readonly regex: RegExp;
  /** D for a digit and L for a letter per place, for each length the pattern allows. */
  readonly places: readonly string[];
  /** A series or a shape that one source or none confirms. */
  readonly doubtful?: boolean;
}

export interface PlateCountry {
  /** In order of trust; the first that fits wins. */
  readonly patterns: readonly PlatePattern[];
  /** Kinds whose list of patterns is complete enough to refuse a plate without a doubt. */
  readonly certain: readonly PlateKind[];
  /** Letters of the country people type before or after the plate. */
  readonly marks: readonly string[];
  /** The alphabet a mixed plate is brought to. */
  readonly alphabet: 'latin' | 'cyrillic';
  /** Also a plate typed wholly in the other alphabet is brought to it. */
  readonly always: boolean;
  readonly examples: Readonly<Record<'truck' | 'trailer', LocalizedText>>;
}

function same(text: string): LocalizedText {
  return { ru: text, en: text };
}

/** Shapes of number plates by state: national standards as encyclopedias and registries retell them. */
export const plateCountries: Readonly<Record<StateCode, PlateCountry>> = {
  // ГОСТ Р 50577-2018. Three-digit regions begin with 1, 2 or 7; a 9 is not confirmed.
  RU: {
    patterns: [
      {
        kind: 'truck',
        regex: /^[ABEKMHOPCTYX](?!000)\d{3}[ABEKMHOPCTYX]{2}(?:\d{2}|[127]\d{2})$/,
        places: ['LDDDLLDD', 'LDDDLLDDD'],
      },
      {
        kind: 'trailer',
        regex: /^[ABEKMHOPCTYX]{2}(?!0000)\d{4}(?:\d{2}|[127]\d{2})$/,
        places: ['LLDDDDDD', 'LLDDDDDDD'],
      },
      { kind: 'truck', regex: /^[ABEKMHOPCTYX](?!000)\d{3}[ABEKMHOPCTYX]{2}9\d{2}$/, places: [], doubtful: true },
      { kind: 'trailer', regex: /^[ABEKMHOPCTYX]{2}(?!0000)\d{4}9\d{2}$/, places: [], doubtful: true },
      {
        kind: 'car',
        regex: /^[ABEKMHOPCTYX]{2}(?!000)\d{3}(?:\d{2}|[1279]\d{2})$/,
        places: ['LLDDDDD', 'LLDDDDDD'],
      },
    ],
    certain: ['truck', 'trailer'],
    marks: ['RUS', 'RU'],
    alphabet: 'cyrillic',
    always: false,
    examples: { truck: same('В345КХ77'), trailer: same('ЕК123477') },
  },
  // СТБ 914-99; the last digit is the region, 0 the army.
  BY: {
    patterns: [
      { kind: 'truck', regex: /^[ABEIKMHOPCTX]{2}\d{4}[0-7]$/, places: ['LLDDDDD'] },
      { kind: 'trailer', regex: /^[ABEIKMHOPCTX]\d{4}[ABEIKMHOPCTX][0-7]$/, places: ['LDDDDLD'] },
      { kind: 'car', regex: /^(?:\d{4}|E\d{3})[ABEIKMHOPCTX]{2}[0-7]$/, places: ['DDDDLLD', 'LDDDLLD'] },
      { kind: 'other', regex: /^\d{4}[ABEIKMHOPCTX]{3}$/, places: ['DDDDLLL'], doubtful: true },
    ],
    certain: ['truck', 'trailer'],
    marks: ['BLR', 'BY'],
    alphabet: 'latin',
    always: false,
    examples: { truck: same('AE 4417-5'), trailer: same('A 2291 B-5') },
  },
  // Order 1040 of 19.12.2015; the series of 1993 stays valid. Trailers: one source.
  KZ: {
    patterns: [
      { kind: 'truck', regex: /^\d{3}[A-Z]{2,3}(?:0[1-9]|1\d|20)$/, places: ['DDDLLDD', 'DDDLLLDD'] },
      { kind: 'trailer', regex: /^\d{2}[A-Z]{3}(?:0[1-9]|1\d|20)$/, places: ['DDLLLDD'] },
      { kind: 'truck', regex: /^[A-Z]\d{3}[A-Z]{2,3}$/, places: ['LDDDLL', 'LDDDLLL'] },
      { kind: 'truck', regex: /^[FH]\d{4}(?:0[1-9]|1\d|20)$/, places: ['LDDDDDD'] },
    ],
    certain: ['truck'],
    marks: ['KAZ', 'KZ'],
    alphabet: 'latin',
    always: true,
    examples: { truck: same('482ABE13'), trailer: same('27CDA13') },
  },
  // Series of 1996, new look of 2014. Trailers: one source.
  AM: {
    patterns: [
      { kind: 'truck', regex: /^(?:\d{2}[A-Z]{2}\d{3}|\d{3}[A-Z]{2}\d{2})$/, places: ['DDLLDDD', 'DDDLLDD'] },
      { kind: 'trailer', regex: /^\d{4}[A-Z]{2}$/, places: ['DDDDLL'] },
    ],
    certain: ['truck'],
    marks: ['ARM', 'AM'],
    alphabet: 'latin',
    always: true,
    examples: { truck: same('345LO61'), trailer: same('1234LO') },
  },
  // Standard of 2015 and the series before it. Trailers: not found, any plate of 5 to 10 characters is possible.
  KG: {
    patterns: [
      { kind: 'truck', regex: /^0[1-9](?:KG)?\d{3}[A-Z]{3}$/, places: ['DDLLDDDLLL', 'DDDDDLLL'] },
      { kind: 'truck', regex: /^0[1-9]\d{4}[A-Z]$/, places: ['DDDDDDL'] },
      {
        kind: 'truck',
        regex: /^(?:[A-Z]\d{4}[A-Z]{1,2}|\d{3,4}[A-Z]{2,3})$/,
        places: ['LDDDDL', 'LDDDDLL', 'DDDLL', 'DDDLLL', 'DDDDLL', 'DDDDLLL'],
      },
      { kind: 'trailer', regex: /^(?=.*\d)(?=.*[A-Z])[0-9A-Z]{5,10}$/, places: [], doubtful: true },
    ],
    certain: [],
    marks: ['KGZ', 'KG'],
    alphabet: 'latin',
    always: true,
    examples: { truck: same('01KG512ABK'), trailer: same('01KG512ABK') },
  },
};
