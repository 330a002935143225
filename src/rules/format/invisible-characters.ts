import type { LocalizedText } from '../../values';
import { unseenCharacters } from '../../shipment';
import { defineRule } from '../define-rule';
import { shownList } from '../shown';
import { columnsOfType } from './columns-of-type';

const read = columnsOfType('text', 'code', 'importerTaxId', 'partnerTaxId', 'kpp', 'plate', 'phone');

const everyUnseen = new RegExp(unseenCharacters.source, 'gu');
const shapeless = /\p{Cf}/gu;

const names: readonly (readonly [RegExp, LocalizedText])[] = [
  [/[\n\r\u2028\u2029]/u, { ru: 'перенос строки', en: 'line break' }],
  [/\t/u, { ru: 'табуляция', en: 'tab' }],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/u, { ru: 'неразрывный или типографский пробел', en: 'no-break or typographic space' }],
  [/\p{Cf}/u, { ru: 'невидимый знак', en: 'invisible character' }],
  [/(?![\n\r\t])\p{Cc}/u, { ru: 'управляющий знак', en: 'control character' }],
];

export const invisibleCharacters = defineRule({
  id: 'SPOT-F-020',
  name: 'invisible-characters',
  title: { ru: 'Невидимые знаки в значении', en: 'Invisible characters in a value' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'cell',
  issues: ['unseen-characters'],
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
  check({ line, column, raw, title }, _context, report) {
    const typed = String(raw);
    const characters = shownList(names.flatMap(([pattern, name]) => (pattern.test(typed) ? [name] : [])));
    const value = typed.replace(shapeless, '').replace(everyUnseen, ' ').replace(/\s+/g, ' ').trim();
    report({
      message: 'unseen',
      data: { column: title, characters },
      fix: { kind: 'safe', edits: [{ row: line.row, column, value }] },
    });
  },
});
