import type { LocalizedText } from '../../values';
import type { RecognisedColumn } from '../../shipment/model';
import { columnTitle } from '../../shipment';
import { defineRule } from '../define-rule';
import { latestAnswers } from '../memo';
import { shownList } from '../shown';
import { columnsOfType } from './columns-of-type';

const read = columnsOfType('text', 'code', 'importerTaxId', 'partnerTaxId', 'kpp', 'plate', 'phone');
const singleLine = new Set<string>(read);

/** Texts of usual characters only, which most are: told apart quickly. */
const usual = /^[ -~\u00a1-\u00ac\u0400-\u04ff\u2010-\u2027\u2116]*$/;
/** No-break and other typographic spaces, line ends, controls and characters without any shape. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;
const everyUnseen = new RegExp(unseen.source, 'gu');
const shapeless = /\p{Cf}/gu;

const names: readonly (readonly [RegExp, LocalizedText])[] = [
  [/[\n\r\u2028\u2029]/u, { ru: 'перенос строки', en: 'line break' }],
  [/\t/u, { ru: 'табуляция', en: 'tab' }],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/u, { ru: 'неразрывный или типографский пробел', en: 'no-break or typographic space' }],
  [/\p{Cf}/u, { ru: 'невидимый знак', en: 'invisible character' }],
  [/(?![\n\r\t])\p{Cc}/u, { ru: 'управляющий знак', en: 'control character' }],
];

/** A sheet of Excel has 16,384 columns. */
const holdsUnseen = latestAnswers(16384, (typed) => !usual.test(typed) && unseen.test(typed));

const columnsToRead = new WeakMap<readonly RecognisedColumn[], readonly RecognisedColumn[]>();

function singleLineColumns(columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  const known = columnsToRead.get(columns);
  if (known) return known; // narrows
  const wanted = columns.filter(({ id }) => singleLine.has(id));
  columnsToRead.set(columns, wanted);
  return wanted;
}

export const invisibleCharacters = defineRule({
  id: 'SPOT-F-020',
  name: 'invisible-characters',
  title: { ru: 'Невидимые знаки в значении', en: 'Invisible characters in a value' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: {
    catalogue: {
      ru: 'Наименования и номера — текст в одну строку из видимых знаков.',
      en: 'Names and numbers are texts on one line, of characters one can see.',
    },
  },
  reads: read,
  marks: read,
  messages: {
    unseen: {
      ru: '«{column}»: в значении есть то, чего не видно: {characters}. Уберите эти знаки; видимый текст не изменится.',
      en: '“{column}”: the value holds what cannot be seen: {characters}. Remove it; the visible text stays the same.',
    },
  },
  explanation: {
    why: {
      ru: 'Переносы строк, неразрывные пробелы и знаки без ширины приходят с веб-страниц, из PDF и писем. На экране номер тот же, а при сравнении и поиске — другой; перенос строки внутри значения ломает файл для банка. Программа читает такие значения без лишнего, исправление оставит видимый текст как есть.',
      en: 'Line breaks, no-break spaces and characters without width come from web pages, PDF and mail. On the screen the number is the same, in a comparison or search it is another; a line break inside a value breaks a file for the bank. The program reads such values without them, and the fix leaves the visible text as it is.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', contractNumber: 'TA-12/26\u200b' }] },
    right: { rows: [{ goodsName: 'Томаты свежие', contractNumber: 'TA-12/26' }] },
  },
  check(line, context, report) {
    for (const { id, index } of singleLineColumns(context.sheet.columns)) {
      const typed = line.raw[index];
      if (typeof typed !== 'string' || !holdsUnseen(index, typed) || line.own[id] === undefined) continue;
      const characters = shownList(names.flatMap(([pattern, name]) => (pattern.test(typed) ? [name] : [])));
      const value = typed.replace(shapeless, '').replace(everyUnseen, ' ').replace(/\s+/g, ' ').trim();
      report({
        message: 'unseen',
        column: id,
        data: { column: columnTitle(id), characters },
        fix: { kind: 'safe', edits: [{ row: line.row, column: id, value }] },
      });
    }
  },
});
