import type { LocalizedText, TextData } from '../values';
import type { Change, Parsed, Reason } from './parsed';

/** The shared answer of the fast path: nothing was changed. */
const noChanges: readonly Change[] = Object.freeze([]);

export function accept<V>(value: V, changes: readonly Change[] = noChanges, doubtful?: Reason): Parsed<V> {
  return doubtful ? { ok: true, value, changes, doubtful } : { ok: true, value, changes };
}

export function refuse(reason: Reason): { readonly ok: false; readonly reason: Reason } {
  return { ok: false, reason };
}

/** A refusal that rests on a shape nobody published officially: it never blocks. */
export function refuseDoubtfully(reason: Reason): {
  readonly ok: false;
  readonly reason: Reason;
  readonly doubtful: true;
} {
  return { ok: false, reason, doubtful: true };
}

/** A reason or a change: the sentences are complete, `data` repeats what they name for programs. */
export function note(code: string, ru: string, en: string, data?: TextData): Reason & Change {
  const text: LocalizedText = { ru, en };
  return data ? { code, text, data } : { code, text };
}

/** What the shared reasons of one kind of code need to know about it. */
export interface CodeKind {
  /** Prefix of the reason codes. */
  readonly id: string;
  readonly name: LocalizedText;
  /** How many characters of what sort, as the object of "must be". */
  readonly shape: LocalizedText;
  readonly example: string;
}

export function emptyReason(kind: CodeKind): Reason {
  return note(
    `${kind.id}-empty`,
    `${kind.name.ru}: значения нет. Нужно: ${kind.shape.ru}, например ${kind.example}.`,
    `${kind.name.en}: there is no value. It must be ${kind.shape.en}, for example ${kind.example}.`,
  );
}

export function characterReason(kind: CodeKind, character: string): Reason {
  return note(
    `${kind.id}-characters`,
    `${kind.name.ru}: лишний знак «${character}». Нужно: ${kind.shape.ru}, например ${kind.example}.`,
    `${kind.name.en}: the character “${character}” does not belong here. It must be ${kind.shape.en}, for example ${kind.example}.`,
    { character },
  );
}

export function lengthReason(kind: CodeKind, length: number): Reason {
  return note(
    `${kind.id}-length`,
    `${kind.name.ru}: введено знаков: ${length}. Нужно: ${kind.shape.ru}, например ${kind.example}.`,
    `${kind.name.en}: ${length} characters were typed. It must be ${kind.shape.en}, for example ${kind.example}.`,
    { length },
  );
}

export function shapeReason(kind: CodeKind): Reason {
  return note(
    `${kind.id}-shape`,
    `${kind.name.ru}: цифры и буквы стоят не на своих местах. Нужно: ${kind.shape.ru}, например ${kind.example}.`,
    `${kind.name.en}: digits and letters are not where they belong. It must be ${kind.shape.en}, for example ${kind.example}.`,
  );
}

/** Any digit may be the wrong one, so no other digit is proposed. */
export function checkDigitReason(kind: CodeKind): Reason {
  return note(
    `${kind.id}-check-digit`,
    `${kind.name.ru}: контрольная цифра не сходится, одна или несколько цифр введены неверно. Сверьте номер с документом; верный выглядит так: ${kind.example}.`,
    `${kind.name.en}: the check digit does not agree, one or more digits are mistyped. Compare it with the document; a right one looks like ${kind.example}.`,
  );
}

export function roundedReason(kind: CodeKind): Reason {
  return note(
    `${kind.id}-rounded`,
    `${kind.name.ru}: Excel превратил номер в округлённое число, цифры потеряны. Задайте ячейке формат «Текстовый» и введите номер заново, например ${kind.example}.`,
    `${kind.name.en}: Excel turned it into a rounded number and digits are lost. Format the cell as Text and type it again, for example ${kind.example}.`,
  );
}

export function zerosRestored(kind: CodeKind, value: string, count: number): Change {
  return note(
    'leading-zero-restored',
    count === 1
      ? `${kind.name.ru}: восстановлен потерянный ноль в начале, получилось ${value}.`
      : `${kind.name.ru}: восстановлены потерянные нули в начале (${count}), получилось ${value}.`,
    count === 1
      ? `${kind.name.en}: the lost leading zero is put back, which gives ${value}.`
      : `${kind.name.en}: ${count} lost leading zeros are put back, which gives ${value}.`,
    { value, count },
  );
}
