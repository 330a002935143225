import { accept, lengthReason, note, refuse, zerosRestored, type CodeKind } from './outcome';
import type { Change, Parsed } from './parsed';
import { readDigits } from './read-digits';

const kind: CodeKind = {
  id: 'bic',
  name: { ru: 'БИК', en: 'BIK' },
  shape: { ru: '9 цифр', en: '9 digits' },
  example: '044525225',
};

const plain = /^\d{9}$/;
const label = /^\s*(?:БИК|BIK|BIC)(?![\p{L}])\s*/iu;

function judge(digits: string, changes?: readonly Change[]): Parsed {
  if (digits.startsWith('0')) return accept(digits, changes);
  return accept(
    digits,
    changes,
    note(
      'bic-first-digit',
      `БИК: обычно начинается с нуля, например ${kind.example}. Сверьте с реквизитами банка.`,
      `BIK: it usually begins with zero, for example ${kind.example}. Compare it with the bank’s details.`,
    ),
  );
}

/** Bank code of the Bank of Russia, 9 digits, without a check digit. Eight digits get their lost zero back. */
export function parseBic(text: string): Parsed {
  if (plain.test(text)) return judge(text);
  const read = readDigits(text, kind, label);
  if (!read.ok) return read;
  const { value: digits, changes } = read;
  if (digits.length === 9) return judge(digits, changes);
  if (digits.length === 8) return accept(`0${digits}`, [...changes, zerosRestored(kind, `0${digits}`, 1)]);
  return refuse(lengthReason(kind, digits.length));
}
