import { cleanCode, isRoundedNumber } from './clean';
import { accept, emptyReason, note, refuse, refuseDoubtfully, roundedReason, type CodeKind } from './outcome';
import type { Parsed, Reason } from './parsed';

const kind: CodeKind = {
  id: 'phone',
  name: { ru: 'Телефон', en: 'Phone' },
  shape: { ru: 'номер с кодом страны', en: 'a number with the country code' },
  example: '+79161234567',
};

const plain = /^\+[1-9]\d{9,14}$/;
const brackets = /[()[\]/]/gu;
const withPlus = /^\+?\d+$/;
/** Country codes of the five states and the number of digits of a whole number. */
const wholeLengths = [
  ['375', 12],
  ['374', 11],
  ['996', 12],
  ['7', 11],
] as const;

function international(digits: string, typedPlus: boolean): string {
  if (typedPlus) return digits;
  if (digits.startsWith('00')) return digits.slice(2);
  // 8 0xx is how Belarus dials its own numbers; Russian area codes do not begin with zero.
  if (digits.length === 11 && digits.startsWith('80')) return `375${digits.slice(2)}`;
  if (digits.length === 11 && digits.startsWith('8')) return `7${digits.slice(1)}`;
  if (digits.length === 10 && digits.startsWith('9') && !digits.startsWith('996')) return `7${digits}`;
  return digits;
}

function lengthFits(digits: string): boolean {
  for (const [code, length] of wholeLengths) if (digits.startsWith(code)) return digits.length === length;
  return digits.length >= 10 && digits.length <= 15;
}

function wrongReason(): Reason {
  return note(
    'phone-shape',
    'Телефон: номер не похож на телефонный. Введите его с кодом страны, например +79161234567 или +375291234567.',
    'Phone: this does not look like a phone number. Type it with the country code, for example +79161234567 or +375291234567.',
  );
}

/** A driver's phone as `+` and digits. How long numbers are is background knowledge: refusals are doubtful. */
export function parsePhone(text: string): Parsed {
  if (plain.test(text) && lengthFits(text.slice(1))) return accept(text);
  if (isRoundedNumber(text)) return refuse(roundedReason(kind));
  const { text: typed } = cleanCode(text.replace(brackets, ' '));
  if (typed === '') return refuse(emptyReason(kind));
  if (!withPlus.test(typed)) return refuseDoubtfully(wrongReason());
  const typedPlus = typed.startsWith('+');
  const digits = international(typedPlus ? typed.slice(1) : typed, typedPlus);
  const value = `+${digits}`;
  if (!plain.test(value) || !lengthFits(digits)) return refuseDoubtfully(wrongReason());
  return accept(value, [
    note('phone-form', `Телефон прочитан как ${value}.`, `The phone is read as ${value}.`, { value }),
  ]);
}
