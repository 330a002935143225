import { dateFromParts } from '../values';
import { accept, lengthReason, note, refuseDoubtfully, zerosRestored, type CodeKind } from './outcome';
import type { Change, Parsed } from './parsed';
import { readDigits } from './read-digits';

const kind: CodeKind = {
  id: 'kg-inn',
  name: { ru: 'ИНН Киргизии', en: 'Kyrgyz INN' },
  shape: { ru: '14 цифр', en: '14 digits' },
  example: '00207199610017',
};

const plain = /^\d{14}$/;
const label = /^\s*(?:ИНН|ПИН|INN|PIN)(?![\p{L}])\s*/iu;

/** Digit 1 tells a company (0) or a person (1, 2); digits 2 to 9 read as DDMMYYYY. Inferred from examples. */
export function kgInnHasDate(digits: string): boolean {
  const first = digits.charAt(0);
  if (first !== '0' && first !== '1' && first !== '2') return false;
  const year = Number(digits.slice(5, 9));
  if (year < 1900 || year > 2099) return false;
  return dateFromParts(year, Number(digits.slice(3, 5)), Number(digits.slice(1, 3))) !== undefined;
}

function judge(digits: string, changes?: readonly Change[]): Parsed {
  if (kgInnHasDate(digits)) return accept(digits, changes);
  return accept(
    digits,
    changes,
    note(
      'kg-inn-date',
      `ИНН Киргизии: цифры со второй по девятую обычно образуют дату ДДММГГГГ, а здесь такой даты нет. Сверьте с документом; пример: ${kind.example}.`,
      `Kyrgyz INN: digits two to nine usually make a date DDMMYYYY, and here they do not. Compare it with the document; an example is ${kind.example}.`,
    ),
  );
}

/**
 * Kyrgyz INN, 14 digits. No check digit is published and the layout is inferred: what is refused is
 * doubtful, except what cannot be digits at all.
 */
export function parseKgInn(text: string): Parsed {
  if (plain.test(text)) return judge(text);
  const read = readDigits(text, kind, label, refuseDoubtfully);
  if (!read.ok) return read;
  const { value: digits, changes } = read;
  if (digits.length === 14) return judge(digits, changes);
  const restored = digits.padStart(14, '0');
  if ((digits.length === 12 || digits.length === 13) && kgInnHasDate(restored)) {
    return accept(restored, [...changes, zerosRestored(kind, restored, 14 - digits.length)]);
  }
  return refuseDoubtfully(lengthReason(kind, digits.length));
}
