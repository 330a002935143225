import { weightedSum } from './clean';
import {
  accept,
  checkDigitReason,
  lengthReason,
  note,
  refuse,
  refuseDoubtfully,
  zerosRestored,
  type CodeKind,
} from './outcome';
import type { Change, Parsed } from './parsed';
import { readDigits } from './read-digits';

const kind: CodeKind = {
  id: 'inn',
  name: { ru: 'ИНН', en: 'INN' },
  shape: { ru: '10 цифр у организации или 12 у предпринимателя', en: '10 digits for a company or 12 for an entrepreneur' },
  example: '1234567894',
};

const plain = /^(?:\d{10}|\d{12})$/;
const label = /^\s*(?:ИНН|INN)(?![\p{L}])\s*/iu;
/** «ИНН/КПП» kept in one cell. */
const withKpp = /^\s*((?:ИНН|INN)?[\s/:]*(?:КПП|KPP)?[\s:]*(?:\d{10}|\d{12}))\s*[/\\]\s*[0-9A-Z]{9}\s*$/iu;
/** A number that passed through a table of fractions. The space left behind makes the change visible. */
const decimalTail = /^\s*(\d{10}|\d{12})[.,]0\s*$/u;
const bothLabels = /^\s*(?:ИНН|INN)\s*\/\s*(?:КПП|KPP)/iu;

const kppCutOff = note('kpp-cut-off', 'КПП после дробной черты отброшен.', 'The KPP after the slash is left out.');

const companyWeights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const eleventhWeights = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const twelfthWeights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

function checkDigitOf(digits: string, weights: readonly number[]): number {
  return (weightedSum(digits, weights) % 11) % 10;
}

function agrees(digits: string): boolean {
  const last = digits.charCodeAt(digits.length - 1) - 48;
  if (digits.length === 10) return checkDigitOf(digits, companyWeights) === last;
  return (
    checkDigitOf(digits, eleventhWeights) === digits.charCodeAt(10) - 48 && checkDigitOf(digits, twelfthWeights) === last
  );
}

function judge(digits: string, changes?: readonly Change[]): Parsed {
  // One secondary source only: the refusal is doubtful.
  if (digits.startsWith('00')) {
    return refuseDoubtfully(
      note(
        'inn-leading-zeros',
        `ИНН: не бывает двух нулей в начале, первые две цифры означают регион. Пример верного: ${kind.example}.`,
        `INN: it does not begin with two zeros, the first two digits are the region. A right one looks like ${kind.example}.`,
      ),
    );
  }
  return agrees(digits) ? accept(digits, changes) : refuse(checkDigitReason(kind));
}

/**
 * Russian INN: 10 digits (company) or 12 (person), with check digits Σ mod 11 mod 10.
 * A number that lost its leading zero (9 or 11 digits) is restored when the check digits agree.
 */
export function parseInn(text: string): Parsed {
  if (plain.test(text)) return judge(text);
  const joined = withKpp.exec(text);
  const read = readDigits((joined?.[1] ?? text).replace(decimalTail, '$1 ').replace(bothLabels, 'ИНН '), kind, label);
  if (!read.ok) return read;
  const digits = read.value;
  const changes = joined ? [...read.changes, kppCutOff] : read.changes;
  if (digits.length === 10 || digits.length === 12) return judge(digits, changes);
  if (digits.length === 9 || digits.length === 11) {
    const restored = `0${digits}`;
    if (!restored.startsWith('00') && agrees(restored)) {
      return accept(restored, [...changes, zerosRestored(kind, restored, 1)]);
    }
  }
  return refuse(lengthReason(kind, digits.length));
}
