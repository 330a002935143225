import { cleanCode, isRoundedNumber, latinLetters, strangerAmongLatin } from './clean';
import {
  accept,
  characterReason,
  checkDigitReason,
  emptyReason,
  lengthReason,
  note,
  refuse,
  roundedReason,
  shapeReason,
  type CodeKind,
} from './outcome';
import type { Change, Parsed } from './parsed';

const kind: CodeKind = {
  id: 'unp',
  name: { ru: 'УНП', en: 'UNP' },
  shape: {
    ru: '9 цифр у организации; у предпринимателя первые два знака могут быть буквами',
    en: '9 digits for a company; an entrepreneur’s may begin with two letters',
  },
  example: '200988541',
};

const plain = /^[1-7]\d{8}$/;
const shape = /^[1-7ABCEHKM][\dABCEHKMOPT]\d{7}$/;
const label = /^\s*(?:УНП|UNP|УНН)(?![\p{L}])\s*/iu;
const weights = [29, 23, 19, 17, 13, 7, 5, 3];
/** The second letter counts as its place in this row, A = 0 to T = 9. */
const secondLetters = 'ABCEHKMOPT';

function isDigit(code: string, index: number): boolean {
  const unit = code.charCodeAt(index);
  return unit >= 48 && unit <= 57;
}

function agrees(code: string): boolean {
  let total = 0;
  for (let index = 0; index < 8; index += 1) {
    const unit = code.charCodeAt(index);
    const value = isDigit(code, index) ? unit - 48 : index === 1 ? secondLetters.indexOf(code.charAt(1)) : unit - 55;
    total += (weights[index] ?? 0) * value;
  }
  // A remainder of 10 never equals a digit: such numbers are not issued.
  return total % 11 === code.charCodeAt(8) - 48;
}

function judge(code: string, changes?: readonly Change[]): Parsed {
  if (!agrees(code)) return refuse(checkDigitReason(kind));
  if (isDigit(code, 0) === isDigit(code, 1)) return accept(code, changes);
  return accept(
    code,
    changes,
    note(
      'unp-one-letter',
      'УНП: обычно буквами бывают оба первых знака или ни одного. Сверьте с документом.',
      'UNP: usually both of the first two characters are letters or none. Compare it with the document.',
    ),
  );
}

/** Belarusian UNP: 9 digits, or two letters and 7 digits for a person; Cyrillic look-alikes become Latin. */
export function parseUnp(text: string): Parsed {
  if (plain.test(text)) return judge(text);
  if (isRoundedNumber(text)) return refuse(roundedReason(kind));
  const { text: code, changes } = latinLetters(cleanCode(text, label));
  if (code === '') return refuse(emptyReason(kind));
  const stranger = strangerAmongLatin(code);
  if (stranger) return refuse(characterReason(kind, stranger));
  if (code.length !== 9) return refuse(lengthReason(kind, code.length));
  return shape.test(code) ? judge(code, changes) : refuse(shapeReason(kind));
}
