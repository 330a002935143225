import { accept, note, refuse, refuseDoubtfully, zerosRestored, type CodeKind } from './outcome';
import type { Change, Parsed, Reason } from './parsed';
import { readDigits } from './read-digits';

const kind: CodeKind = {
  id: 'hs',
  name: { ru: 'Код ТН ВЭД', en: 'HS code' },
  shape: { ru: '10 цифр', en: '10 digits' },
  example: '0702000000',
};

const plain = /^\d{10}$/;
const label = /^\s*(?:код\s+)?(?:ТН\s*ВЭД(?:\s+ЕАЭС)?|HS(?:\s+code)?)(?![\p{L}])\s*/iu;

function chapterExists(digits: string): boolean {
  const chapter = Number(digits.slice(0, 2));
  return chapter >= 1 && chapter <= 97 && chapter !== 77;
}

function judge(digits: string, changes?: readonly Change[]): Parsed {
  if (chapterExists(digits)) return accept(digits, changes);
  const chapter = digits.slice(0, 2);
  return refuseDoubtfully(
    note(
      'hs-chapter',
      `Код ТН ВЭД: группы ${chapter} нет, первые две цифры бывают от 01 до 97, кроме 77. Пример верного: ${kind.example}.`,
      `HS code: there is no chapter ${chapter}, the first two digits are 01 to 97 except 77. A right one looks like ${kind.example}.`,
      { chapter },
    ),
  );
}

function wrongLength(length: number): Reason {
  const short = length < 10;
  return note(
    short ? 'hs-short' : 'hs-long',
    short
      ? `Код ТН ВЭД: введено цифр: ${length}, а нужен полный код из 10, например ${kind.example}. Возьмите код из документов поставщика или справочника ТН ВЭД ЕАЭС.`
      : `Код ТН ВЭД: введено цифр: ${length}, а в коде их 10, например ${kind.example}. Уберите лишние цифры.`,
    short
      ? `HS code: ${length} digits were typed, the full code has 10, for example ${kind.example}. Take it from the supplier’s documents or the EAEU nomenclature.`
      : `HS code: ${length} digits were typed, the code has 10, for example ${kind.example}. Remove the extra digits.`,
    { length },
  );
}

/**
 * HS code of the EAEU nomenclature: 10 digits and a chapter that exists; whether the code itself is in
 * force is not known here. Nine digits are read as a code that lost its leading zero, with a doubt.
 */
export function parseHsCode(text: string): Parsed {
  if (plain.test(text)) return judge(text);
  const read = readDigits(text, kind, label);
  if (!read.ok) return read;
  const { value: digits, changes } = read;
  if (digits.length === 10) return judge(digits, changes);
  const restored = `0${digits}`;
  if (digits.length === 9 && chapterExists(restored)) {
    return accept(
      restored,
      [...changes, zerosRestored(kind, restored, 1)],
      note(
        'hs-nine-digits',
        `Код ТН ВЭД: введено 9 цифр. Вероятно, потерян ноль в начале: ${restored}. Если пропущена другая цифра, введите код полностью.`,
        `HS code: 9 digits were typed. Probably the leading zero is lost: ${restored}. If another digit is missing, type the full code.`,
        { value: restored },
      ),
    );
  }
  return refuse(wrongLength(digits.length));
}

/** Checks an HS code typed as text or as a number. */
export function checkHsCode(code: string | number): Parsed {
  return parseHsCode(String(code));
}
