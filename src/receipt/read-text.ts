import { cyrillicTwin, splitPlates } from '../identifiers';
import { dateFromParts, momentOf, type Moment } from '../values';
import { linesOf, type LayoutCell } from './layout';
import type { ReceiptFields, ReceiptSpecification, TextPiece } from './model';

type FieldName = 'doppNumber' | 'doppDate' | 'status' | 'plannedImport' | 'importerInn' | 'truck' | 'trailer' | 'specNumber' | 'specDate';

/**
 * Labels as real documents print them, in Cyrillic capitals without spaces; the longest that fits is taken.
 * 4.1А, 4.1Б, 6.1А and 6.1Б are known from real documents, the others are plain wordings.
 */
const labels: readonly (readonly [FieldName | 'other', RegExp])[] = [
  ['truck', /4\.1\.?А[.:]?(?:(?:АВТО)?[:.]?(?:РЕГИСТРАЦИОННЫЙ)?(?:ЗНАК)?)/g],
  ['trailer', /4\.1\.?Б[.:]?(?:НОМЕР)?(?:ПОЛУ)?(?:ПРИЦЕПА)?/g],
  ['specNumber', /6\.1\.?А[.:]?(?:НОМЕР)?(?:СПЕЦИФИКАЦИИ)?/g],
  ['specDate', /6\.1\.?Б[.:]?(?:ДАТА)?(?:СПЕЦИФИКАЦИИ)?/g],
  ['doppNumber', /(?:РЕГИСТРАЦИОННЫЙ)?НОМЕРДОПП|ДОПП№|ДОКУМЕНТОПРЕДСТОЯЩЕЙПОСТАВКЕТОВАРОВ№|РЕГИСТРАЦИОННЫЙНОМЕР(?:ДОКУМЕНТА)?/g],
  ['doppDate', /ДАТАДОПП|ДАТАРЕГИСТРАЦИИ(?:ДОПП|ДОКУМЕНТА)?/g],
  ['status', /СТАТУС(?:ДОПП|ДОКУМЕНТА)?/g],
  ['plannedImport', /(?:ПЛАНОВАЯ|ПЛАНИРУЕМАЯ)ДАТАВВОЗА|ДАТАПЛАНИРУЕМОГОВВОЗА/g],
  ['importerInn', /ИНН(?:ЗАЯВИТЕЛЯ|ИМПОРТЕРА|ИМПОРТЁРА)?(?=[:№]?(?:\d{10}|$|\n))|ИНН(?:ЗАЯВИТЕЛЯ|ИМПОРТЕРА|ИМПОРТЁРА)/g],
  ['other', /РАЗДЕЛ\d|(?<![\d.])\d\.\d(?:[АБВГД]|(?=[А-Я]))|СПЕЦИФИКАЦИЯ|ТРАНСПОРТНОЕСРЕДСТВО|СТРАНАРЕГИСТРАЦИИ|КПП(?:ЗАЯВИТЕЛЯ)?|ПЕРЕВОЗЧИК|ПОСТАВЩИК|ЗАЯВИТЕЛЬ/g],
];

/** Words that only continue a label onto the next line. */
const continuation = /^(?:АВТО|РЕГИСТРАЦИОННЫЙ|ЗНАК|НОМЕР|ПРИЦЕПА|СПЕЦИФИКАЦИИ|ДАТА|ДОПП|ДОКУМЕНТА|[:.])+$/;

interface FoundLabel {
  readonly field: FieldName | 'other';
  /** Places in the cell's text. */
  readonly start: number;
  readonly end: number;
}

/** A cell with the labels that stand in it. */
interface LabelledCell extends LayoutCell {
  readonly labels: readonly FoundLabel[];
}

/** Reads what page 1 says, by position: beside the label, in the cell to its right or below it. */
export function readReceiptText(pieces: readonly TextPiece[]): ReceiptFields {
  const lines: readonly (readonly LabelledCell[])[] = linesOf(pieces).map((line) =>
    line.map((cell) => ({ ...cell, labels: labelsOf(cell.text) })),
  );
  const values = new Map<FieldName, string[]>();
  lines.forEach((line, lineIndex) =>
    line.forEach((cell, cellIndex) =>
      cell.labels.forEach((label, labelIndex) => {
        if (label.field === 'other') return;
        const until = cell.labels[labelIndex + 1]?.start;
        const beside = tidy(cell.text.slice(label.end, until));
        const value =
          beside !== '' ? beside : until === undefined ? (right(line, cellIndex) ?? below(lines, lineIndex, cell)) : below(lines, lineIndex, cell);
        if (value === undefined) return;
        const list = values.get(label.field) ?? [];
        list.push(value);
        values.set(label.field, list);
      }),
    ),
  );
  return fieldsOf((field) => values.get(field) ?? []);
}

function right(line: readonly LabelledCell[], index: number): string | undefined {
  const next = line[index + 1];
  return next && next.labels.length === 0 && !continuation.test(folded(next.text).text) ? tidy(next.text) || undefined : undefined;
}

/** Lines looked through below a label. */
const reach = 3;

function below(lines: readonly (readonly LabelledCell[])[], lineIndex: number, label: LayoutCell): string | undefined {
  for (const line of lines.slice(lineIndex + 1, lineIndex + 1 + reach)) {
    const first = line[0];
    if (!first || first.y - label.y > label.height * 5) return undefined;
    const cell = line.find(({ x, right }) => x < label.right + label.height && right > label.x - label.height);
    if (!cell || continuation.test(folded(cell.text).text)) continue;
    return cell.labels.length === 0 ? tidy(cell.text) || undefined : undefined;
  }
  return undefined;
}

function tidy(text: string): string {
  return text.replace(/^[\s:.;,—–-]+|[\s:;,]+$/gu, '').replace(/\s+/gu, ' ');
}

/** Text in Cyrillic capitals without spaces, with the place each character came from. */
function folded(text: string): { readonly text: string; readonly places: readonly number[] } {
  let result = '';
  const places: number[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const character = text.charAt(place).toUpperCase();
    if (/[\s\u00a0\u00ad\u200b]/u.test(character)) continue;
    result += cyrillicTwin(character) ?? character;
    places.push(place);
  }
  return { text: result, places };
}

function labelsOf(text: string): readonly FoundLabel[] {
  const fold = folded(text);
  const found: FoundLabel[] = [];
  for (const [field, pattern] of labels)
    for (const match of fold.text.matchAll(pattern)) {
      if (match[0] === '') continue;
      const from = fold.places[match.index] ?? 0;
      const until = fold.places[match.index + match[0].length - 1] ?? from;
      found.push({ field, start: from, end: until + 1 });
    }
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((label, index, all) => all.slice(0, index).every((earlier) => earlier.end <= label.start || (label.start < earlier.start)));
}

/** Makes fields of raw values; what does not look like its field is left out. */
export function fieldsOf(values: (field: FieldName) => readonly string[]): ReceiptFields {
  const first = <V>(field: FieldName, read: (text: string) => V | undefined): V | undefined => {
    for (const text of values(field)) {
      const value = read(text);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const numberWithDate = first('doppNumber', (text) => {
    const number = /^(?:№\s*)?([\p{L}\p{N}][\p{L}\p{N}/_.-]*)/u.exec(text)?.[1]?.replace(/[.,]$/, '');
    return number !== undefined && /\d/.test(number) ? { number, date: /\sот\s+(.+)$/u.exec(text)?.[1] } : undefined;
  });
  const plates = platesOf(first('truck', plateText), first('trailer', plateText));
  const specificationDates = values('specDate').map(readDate);
  const specifications: ReceiptSpecification[] = values('specNumber').flatMap((text, index) => {
    const number = /^(?:№\s*)?(\S.*?)(?:\s+от\s+(.+))?$/u.exec(text);
    const date = specificationDates[index] ?? (number?.[2] === undefined ? undefined : readDate(number[2]));
    return number?.[1] === undefined ? [] : [{ number: number[1], ...(date === undefined ? {} : { date }) }];
  });
  const doppDate = first('doppDate', readDate) ?? (numberWithDate?.date === undefined ? undefined : readDate(numberWithDate.date));
  const status = first('status', (text) => (text.length <= 60 ? text.replace(/[«»"]/gu, '') : undefined));
  const plannedImport = first('plannedImport', readDate);
  const importerInn = first('importerInn', (text) => /^(\d{12}|\d{10})(?!\d)/.exec(text.replace(/\s/g, ''))?.[1]);
  return {
    ...(numberWithDate ? { doppNumber: numberWithDate.number } : {}),
    ...(doppDate === undefined ? {} : { doppDate }),
    ...(status === undefined ? {} : { status }),
    ...(plannedImport === undefined ? {} : { plannedImport }),
    ...(importerInn === undefined ? {} : { importerInn }),
    ...plates,
    specifications,
  };
}

function plateText(text: string): string | undefined {
  return /\d/.test(text) && text.length <= 40 ? text : undefined;
}

/** The truck and the trailer: a slash, or a space between two plates, joins them in one field. */
function platesOf(truck: string | undefined, trailer: string | undefined): Pick<ReceiptFields, 'truckPlate' | 'trailerPlate'> {
  if (truck === undefined) return trailer === undefined ? {} : { trailerPlate: trailer };
  const [first = truck, second] = splitPlates(truck);
  const behind = trailer ?? (second === undefined || second === '' ? undefined : second);
  return { truckPlate: first, ...(behind === undefined ? {} : { trailerPlate: behind }) };
}

/** A date `dd.mm.yyyy` or `yyyy-mm-dd`, with a time where one follows, anywhere at the beginning of a text. */
export function readDate(text: string): Moment | undefined {
  const compact = text.replace(/(\d)\s*\.\s*(?=\d)/g, '$1.').trim();
  const russian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(compact);
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(compact);
  const date = russian
    ? dateFromParts(Number(russian[3]), Number(russian[2]), Number(russian[1]))
    : iso
      ? dateFromParts(Number(iso[1]), Number(iso[2]), Number(iso[3]))
      : undefined;
  if (!date) return undefined;
  const time = /^[T\s,]+(?:в\s+)?([01]?\d|2[0-3]):([0-5]\d)/u.exec(compact.slice((russian ?? iso)?.[0].length));
  return time ? momentOf(date, Number(time[1]) * 60 + Number(time[2])) : date;
}

