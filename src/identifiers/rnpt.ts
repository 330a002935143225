import { dateFromParts, dateOf, momentText, type CalendarDate, type Moment } from '../values';
import { separatorsRemoved, strangerAmongDigits } from './clean';
import { accept, characterReason, emptyReason, note, refuse, refuseDoubtfully, type CodeKind } from './outcome';
import type { Change, Parsed, Reason } from './parsed';

const kind: CodeKind = {
  id: 'rnpt',
  name: { ru: 'РНПТ', en: 'RNPT' },
  shape: {
    ru: 'четыре группы цифр через дробную черту, вторая — дата ДДММГГ',
    en: 'four groups of digits with slashes between them, the second a date DDMMYY',
  },
  example: '1111111/181126/000041/001',
};

export interface RnptOptions {
  /** The day of the check: a number of a later day cannot exist yet. */
  readonly asOf?: Moment;
  /** First day numbers were given out, from the regulation pack; earlier ones are doubtful. */
  readonly notBefore?: CalendarDate;
}

/** Longest RNPT the sibling formats of the tax service have room for. */
const longest = 29;
const plain = /^(\d{4,8})\/(\d{6})\/(\d{6,8})\/(\d{1,3})$/;
const usualWidths = /^\d{7,8}\/\d{6}\/\d{6,7}\/\d{3}$/;
const label = /^\s*(?:РНПТ|RNPT)(?![\p{L}])\s*[:№]?\s*/iu;
const severalMark = /[;,\n\r]/u;
const separator = /[\s/\\|_.:\-\u2010-\u2015\u2212\u00ad\u200b-\u200f\u2060\ufeff]+/u;
const letterO = /[OОoо]/gu;

function judge(text: string, changes: readonly Change[] | undefined, options: RnptOptions): Parsed {
  const match = plain.exec(text);
  if (!match || text.length > longest) return refuseDoubtfully(widthReason());
  const middle = match[2] ?? '';
  const date = dateFromParts(2000 + Number(middle.slice(4)), Number(middle.slice(2, 4)), Number(middle.slice(0, 2)));
  if (!date) {
    return refuse(
      note(
        'rnpt-date',
        `РНПТ: вторая группа — дата ДДММГГ, а дня ${middle} нет. Пример верного: ${kind.example}.`,
        `RNPT: the second group is a date DDMMYY, and there is no day ${middle}. A right one looks like ${kind.example}.`,
        { part: middle },
      ),
    );
  }
  if (Number(match[4]) === 0) {
    return refuse(
      note(
        'rnpt-item',
        `РНПТ: последняя группа — номер товара, он начинается с 1. Пример верного: ${kind.example}.`,
        `RNPT: the last group is the number of the item, which begins at 1. A right one looks like ${kind.example}.`,
      ),
    );
  }
  if (options.asOf && date > dateOf(options.asOf)) {
    return refuse(
      note(
        'rnpt-future',
        `РНПТ: дата в номере ${momentText(date, 'ru')} ещё не наступила. Сверьте номер с квитанцией налоговой службы; пример верного: ${kind.example}.`,
        `RNPT: the date inside it, ${momentText(date, 'en')}, has not come yet. Compare it with the tax service’s receipt; a right one looks like ${kind.example}.`,
        { date },
      ),
    );
  }
  return accept(text, changes, doubtOf(text, date, options));
}

function doubtOf(text: string, date: CalendarDate, options: RnptOptions): Reason | undefined {
  if (options.notBefore && date < options.notBefore) {
    return note(
      'rnpt-too-early',
      `РНПТ: дата в номере ${momentText(date, 'ru')} раньше начала прослеживаемости ${momentText(options.notBefore, 'ru')}. Сверьте номер с квитанцией.`,
      `RNPT: the date inside it, ${momentText(date, 'en')}, is before traceability began on ${momentText(options.notBefore, 'en')}. Compare it with the receipt.`,
      { date, notBefore: options.notBefore },
    );
  }
  return usualWidths.test(text)
    ? undefined
    : note(
        'rnpt-unusual-width',
        `РНПТ: группы непривычной длины, обычно 7 или 8, 6, 6 или 7 и 3 цифры, например ${kind.example}. Сверьте номер с квитанцией.`,
        `RNPT: the groups have an unusual length, usually they are 7 or 8, 6, 6 or 7 and 3 digits, for example ${kind.example}. Compare it with the receipt.`,
      );
}

function widthReason(): Reason {
  return note(
    'rnpt-width',
    `РНПТ: в группах не столько цифр, сколько ожидается (4–8, 6, 6–8 и 1–3). Пример верного: ${kind.example}.`,
    `RNPT: the groups do not have the expected number of digits (4 to 8, 6, 6 to 8 and 1 to 3). A right one looks like ${kind.example}.`,
  );
}

function partsReason(count: number): Reason {
  return count === 3
    ? note(
        'rnpt-three-parts',
        `РНПТ: три группы цифр — это номер таможенной декларации. Добавьте четвёртую, номер товара: ${kind.example}.`,
        `RNPT: three groups of digits are the number of a customs declaration. Add the fourth, the number of the item: ${kind.example}.`,
        { count },
      )
    : note(
        'rnpt-parts',
        `РНПТ: нужно четыре группы цифр через дробную черту, а здесь ${count}. Пример верного: ${kind.example}.`,
        `RNPT: four groups of digits with slashes between them are needed, here there are ${count}. A right one looks like ${kind.example}.`,
        { count },
      );
}

/**
 * RNPT, the number of a batch of traceable goods: authority/DDMMYY/serial/item. The widths of groups are
 * not confirmed for imports from the EAEU, so an unusual width is only doubtful.
 */
export function parseRnpt(text: string, options: RnptOptions = {}): Parsed {
  if (plain.test(text)) return judge(text, undefined, options);
  const trimmed = text.normalize('NFKC').trim();
  if (trimmed === '') return refuse(emptyReason(kind));
  const changes: Change[] = [];
  const unlabelled = trimmed.replace(label, '');
  if (unlabelled !== trimmed) {
    changes.push(note('label-removed', 'Убрано название перед номером.', 'The label before the number is removed.'));
  }
  if (severalMark.test(unlabelled)) {
    return refuse(
      note(
        'rnpt-several',
        `РНПТ: в тексте несколько номеров или лишний знак. Введите один номер, например ${kind.example}.`,
        `RNPT: the text holds several numbers or an extra mark. Type one number, for example ${kind.example}.`,
      ),
    );
  }
  const digits = unlabelled.replace(letterO, '0');
  if (digits !== unlabelled) {
    changes.push(note('letter-o-for-zero', 'Буква «О» заменена нулём.', 'The letter “O” is replaced by a zero.'));
  }
  const parts = digits.split(separator).filter((part) => part !== '');
  if (parts.length === 0) return refuse(emptyReason(kind));
  const stranger = strangerAmongDigits(parts.join(''));
  if (stranger) return refuse(characterReason(kind, stranger));
  if (parts.length !== 4) return refuse(partsReason(parts.length));
  const joined = parts.join('/');
  if (joined !== digits) {
    changes.push(
      note(
        'rnpt-separators',
        `Группы разделены дробной чертой: ${joined}.`,
        `The groups are separated by slashes: ${joined}.`,
        { value: joined },
      ),
    );
  } else if (trimmed !== text) changes.push(separatorsRemoved(joined));
  if (parts[1]?.length === 8) {
    const short = `${parts[1].slice(0, 4)}${parts[1].slice(6)}`;
    const suggestion = [parts[0], short, parts[2], parts[3]].join('/');
    return refuse(
      note(
        'rnpt-long-date',
        `РНПТ: дата во второй группе пишется шестью цифрами ДДММГГ. Введите ${suggestion}.`,
        `RNPT: the date in the second group has six digits DDMMYY. Type ${suggestion}.`,
        { suggestion },
      ),
    );
  }
  return judge(joined, changes, options);
}

/** Checks one RNPT as a custom function gets it. */
export function checkRnpt(rnpt: string, options: RnptOptions = {}): Parsed {
  return parseRnpt(rnpt, options);
}
