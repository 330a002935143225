import { cleanCode, isRoundedNumber, latinLetters, strangerAmongLatin } from './clean';
import {
  accept,
  characterReason,
  emptyReason,
  lengthReason,
  refuse,
  roundedReason,
  shapeReason,
  zerosRestored,
  type CodeKind,
} from './outcome';
import type { Parsed } from './parsed';

const kind: CodeKind = {
  id: 'kpp',
  name: { ru: 'КПП', en: 'KPP' },
  shape: {
    ru: '9 знаков: 4 цифры, 2 цифры или латинские буквы, 3 цифры',
    en: '9 characters: 4 digits, 2 digits or Latin letters, 3 digits',
  },
  example: '770101001',
};

const plain = /^\d{4}[\dA-Z]{2}\d{3}$/;
const label = /^\s*(?:КПП|KPP)(?![\p{L}])\s*/iu;
const eightDigits = /^\d{8}$/;

/** Russian KPP: tax office, reason, serial; it has no check digit. Eight digits get their lost zero back. */
export function parseKpp(text: string): Parsed {
  if (plain.test(text)) return accept(text);
  if (isRoundedNumber(text)) return refuse(roundedReason(kind));
  const { text: code, changes } = latinLetters(cleanCode(text, label));
  if (code === '') return refuse(emptyReason(kind));
  if (plain.test(code)) return accept(code, changes);
  const stranger = strangerAmongLatin(code);
  if (stranger) return refuse(characterReason(kind, stranger));
  if (eightDigits.test(code)) return accept(`0${code}`, [...changes, zerosRestored(kind, `0${code}`, 1)]);
  return refuse(code.length === 9 ? shapeReason(kind) : lengthReason(kind, code.length));
}
