import { dateFromParts } from '../values';
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
import type { Change, Parsed, Reason } from './parsed';
import { readDigits } from './read-digits';

const kind: CodeKind = {
  id: 'bin',
  name: { ru: 'БИН/ИИН', en: 'BIN/IIN' },
  shape: { ru: '12 цифр', en: '12 digits' },
  example: '940140000385',
};

const plain = /^\d{12}$/;
const label = /^\s*(?:БИН\s*\/\s*ИИН|ИИН\s*\/\s*БИН|БИН|ИИН|BIN|IIN)(?![\p{L}])\s*/iu;
const firstPass = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondPass = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

function agrees(digits: string): boolean {
  const first = weightedSum(digits, firstPass) % 11;
  // 10 in both passes: such a number is never issued, and 10 never equals a digit.
  const expected = first === 10 ? weightedSum(digits, secondPass) % 11 : first;
  return expected === digits.charCodeAt(11) - 48;
}

function judge(digits: string, changes?: readonly Change[]): Parsed {
  if (!agrees(digits)) return refuse(checkDigitReason(kind));
  const month = Number(digits.slice(2, 4));
  if (month < 1 || month > 12) {
    return refuse(
      note(
        'bin-month',
        `БИН/ИИН: третья и четвёртая цифры — месяц от 01 до 12, а здесь ${digits.slice(2, 4)}. Пример верного: ${kind.example}.`,
        `BIN/IIN: the third and fourth digits are a month from 01 to 12, here they are ${digits.slice(2, 4)}. A right one looks like ${kind.example}.`,
        { month },
      ),
    );
  }
  const fifth = digits.charCodeAt(4) - 48;
  if (fifth > 6) {
    return refuse(
      note(
        'bin-type',
        `БИН/ИИН: пятая цифра у организации 4, 5 или 6, у физлица — первая цифра дня рождения; здесь ${fifth}. Пример верного: ${kind.example}.`,
        `BIN/IIN: the fifth digit is 4, 5 or 6 for a company and begins the day of birth for a person; here it is ${fifth}. A right one looks like ${kind.example}.`,
        { digit: fifth },
      ),
    );
  }
  const suspicion = fifth >= 4 ? companySuspicion(digits) : personSuspicion(digits, month);
  return suspicion ? refuseDoubtfully(suspicion) : accept(digits, changes);
}

function companySuspicion(digits: string): Reason | undefined {
  const sixth = digits.charCodeAt(5) - 48;
  return sixth <= 3
    ? undefined
    : note(
        'bin-division',
        `БИН: шестая цифра бывает от 0 до 3 (головная организация, филиал, представительство, хозяйство), а здесь ${sixth}. Пример верного: ${kind.example}.`,
        `BIN: the sixth digit is 0 to 3 (head office, branch, representative office, farm), here it is ${sixth}. A right one looks like ${kind.example}.`,
        { digit: sixth },
      );
}

function personSuspicion(digits: string, month: number): Reason | undefined {
  const century = digits.charCodeAt(6) - 48;
  if (century < 1 || century > 6) {
    return note(
      'iin-century',
      `ИИН: седьмая цифра означает век и пол и бывает от 1 до 6, а здесь ${century}. Пример верного: 061211600012.`,
      `IIN: the seventh digit stands for century and sex and is 1 to 6, here it is ${century}. A right one looks like 061211600012.`,
      { digit: century },
    );
  }
  const year = 1700 + 100 * Math.ceil(century / 2) + Number(digits.slice(0, 2));
  return dateFromParts(year, month, Number(digits.slice(4, 6)))
    ? undefined
    : note(
        'iin-birth-date',
        'ИИН: первые шесть цифр — дата рождения ГГММДД, а такого дня нет. Пример верного: 061211600012.',
        'IIN: the first six digits are the date of birth YYMMDD, and there is no such day. A right one looks like 061211600012.',
      );
}

/** Kazakh BIN or IIN, 12 digits. Registrations of 2000 to 2009 begin with zeros, which a number loses. */
export function parseBin(text: string): Parsed {
  if (plain.test(text)) return judge(text);
  const read = readDigits(text, kind, label);
  if (!read.ok) return read;
  const { value: digits, changes } = read;
  if (digits.length === 12) return judge(digits, changes);
  if (digits.length >= 9 && digits.length < 12) {
    const restored = digits.padStart(12, '0');
    const judged = judge(restored, [...changes, zerosRestored(kind, restored, 12 - digits.length)]);
    if (judged.ok) return judged;
  }
  return refuse(lengthReason(kind, digits.length));
}
