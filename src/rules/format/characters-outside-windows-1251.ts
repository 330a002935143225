import { notInWindows1251 } from '../../identifiers';
import type { ColumnId } from '../../shipment';
import { defineRule } from '../define-rule';
import { shownList } from '../shown';

/** Texts that go into a document or a payment order. */
const carried = [
  'shipment',
  'supplierName',
  'contractNumber',
  'specificationNumber',
  'invoiceNumber',
  'waybillNumber',
  'carrierName',
  'driverName',
  'goodsName',
  'doppNumber',
] as const;

/** Characters one message names. */
const namedCharacters = 5;
const isCarried: ReadonlySet<ColumnId> = new Set(carried);

export const charactersOutsideWindows1251 = defineRule({
  id: 'SPOT-F-018',
  name: 'characters-outside-windows-1251',
  title: { ru: 'Знаки, которых нет в windows-1251', en: 'Characters that windows-1251 lacks' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'cell',
  issues: ['outside-windows-1251'],
  severity: 'warning',
  ground: { fact: 'dopp.sibling-charset' },
  reads: carried,
  marks: carried,
  messages: {
    strange: {
      ru: '«{column}»: файлы для налоговой и банка могут не принять знаки {characters}. Замените их, например «≥» на «от», «қ» на «к».',
      en: '“{column}”: files for the tax service and the bank may not take {characters}. Replace them, such as “≥” by “from”, “қ” by “к”.',
    },
  },
  explanation: {
    why: {
      ru: 'Родственная форма налоговой службы и файл для банка передаются в кодировке windows-1251. В ней нет казахских и армянских букв, знаков «≥» и «₽», эмодзи: вместо них в файле окажется вопросительный знак или файл не будет принят. Наименования пишите так, как в договоре на русском языке.',
      en: 'The sibling form of the tax service and the file for the bank are sent in windows-1251. It has no Kazakh or Armenian letters, no “≥” and “₽”, no emoji: a question mark would stand in their place, or the file would not be accepted. Write names as in the Russian text of the contract.',
    },
    wrong: { rows: [{ amount: 100, supplierName: 'ТОО «Түркістан Агро»' }] },
    right: { rows: [{ amount: 100, supplierName: 'ТОО «Туркестан Агро»' }] },
  },
  check({ line, column, title }, _context, report) {
    const text = line.own[column];
    if (typeof text !== 'string' || !isCarried.has(column)) return;
    const characters = shownList(
      notInWindows1251(text)
        .slice(0, namedCharacters)
        .map(({ character, position }) => ({
          ru: `«${character}» (знак ${position})`,
          en: `“${character}” (character ${position})`,
        })),
    );
    report({ message: 'strange', data: { column: title, characters } });
  },
});
