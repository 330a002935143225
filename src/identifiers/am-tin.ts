import { accept, lengthReason, note, refuse, zerosRestored, type CodeKind } from './outcome';
import type { Parsed } from './parsed';
import { readDigits } from './read-digits';

const kind: CodeKind = {
  id: 'am-tin',
  name: { ru: 'УНН Армении', en: 'Armenian TIN' },
  shape: { ru: '8 цифр', en: '8 digits' },
  example: '01234567',
};

const plain = /^\d{8}$/;
const label = /^\s*(?:УНН|ИНН|TIN|ՀՎՀՀ)(?![\p{L}])\s*/iu;

/** Armenian TIN, 8 digits. Its last digit is a check digit by an unpublished rule: only the shape is checked. */
export function parseAmTin(text: string): Parsed {
  if (plain.test(text)) return accept(text);
  const read = readDigits(text, kind, label);
  if (!read.ok) return read;
  const { value: digits, changes } = read;
  if (digits.length === 8) return accept(digits, changes);
  if (digits.length === 7) {
    const restored = `0${digits}`;
    // Without a check digit nothing confirms that the missing one is the leading zero.
    return accept(
      restored,
      [...changes, zerosRestored(kind, restored, 1)],
      note(
        'am-tin-seven-digits',
        `УНН Армении: введено 7 цифр. Вероятно, потерян ноль в начале: ${restored}. Сверьте с документом.`,
        `Armenian TIN: 7 digits were typed. Probably the leading zero is lost: ${restored}. Compare it with the document.`,
        { value: restored },
      ),
    );
  }
  return refuse(
    digits.length === 10
      ? note(
          'am-tin-public-services-number',
          'УНН Армении: введено 10 цифр, похоже на номер общественных услуг физлица. Нужен УНН из 8 цифр, например 01234567.',
          'Armenian TIN: 10 digits were typed, which looks like a person’s public services number. The TIN has 8 digits, for example 01234567.',
          { length: 10 },
        )
      : lengthReason(kind, digits.length),
  );
}
