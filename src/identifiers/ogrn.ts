import { accept, checkDigitReason, lengthReason, note, refuse, type CodeKind } from './outcome';
import type { Change, Parsed } from './parsed';
import { readDigits } from './read-digits';

const kind: CodeKind = {
  id: 'ogrn',
  name: { ru: 'ОГРН', en: 'OGRN' },
  shape: { ru: '13 цифр у организации или 15 у предпринимателя', en: '13 digits for a company or 15 for an entrepreneur' },
  example: '1022200525819',
};

const plain = /^(?:\d{13}|\d{15})$/;
const label = /^\s*(?:ОГРНИП|ОГРН|OGRNIP|OGRN)(?![\p{L}])\s*/iu;

function judge(digits: string, changes?: readonly Change[]): Parsed {
  const company = digits.length === 13;
  const first = digits.charAt(0);
  if (company ? first === '0' : first !== '3' && first !== '4') {
    return refuse(
      company
        ? note(
            'ogrn-first-digit',
            'ОГРН: первая цифра не может быть нулём. Пример верного: 1022200525819.',
            'OGRN: the first digit cannot be zero. A right one looks like 1022200525819.',
          )
        : note(
            'ogrn-first-digit',
            'ОГРНИП: первая цифра 3 или 4. Пример верного: 315850060115169.',
            'OGRNIP: the first digit is 3 or 4. A right one looks like 315850060115169.',
          ),
    );
  }
  // 14 digits stay below 2^53, so the remainder is exact. The final mod 10 belongs to both lengths:
  // remainders 10, 11 and 12 of an entrepreneur's number give check digits 0, 1 and 2.
  const body = Number(digits.slice(0, -1));
  const expected = (body % (company ? 11 : 13)) % 10;
  return expected === digits.charCodeAt(digits.length - 1) - 48 ? accept(digits, changes) : refuse(checkDigitReason(kind));
}

/** Russian OGRN (13 digits) or OGRNIP (15 digits). */
export function parseOgrn(text: string): Parsed {
  if (plain.test(text)) return judge(text);
  const read = readDigits(text, kind, label);
  if (!read.ok) return read;
  const { value: digits, changes } = read;
  return plain.test(digits) ? judge(digits, changes) : refuse(lengthReason(kind, digits.length));
}
