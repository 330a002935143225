import { notInWindows1251, type StrangeCharacter } from '../../identifiers';
import { columnTitle } from '../../shipment';
import { defineRule } from '../define-rule';
import { latestAnswers } from '../memo';
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
const none: readonly StrangeCharacter[] = [];
const strangeIn = latestAnswers<readonly StrangeCharacter[]>(carried.length, notInWindows1251);

export const charactersOutsideWindows1251 = defineRule({
  id: 'SPOT-F-018',
  name: 'characters-outside-windows-1251',
  title: { ru: 'Знаки, которых нет в windows-1251', en: 'Characters that windows-1251 lacks' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
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
  check(line, _context, report) {
    for (let place = 0; place < carried.length; place += 1) {
      const column = carried[place];
      if (column === undefined) continue; // narrows
      const text = line.own[column];
      const strange = text === undefined ? none : strangeIn(place, text);
      if (strange.length === 0) continue;
      const characters = shownList(
        strange.slice(0, namedCharacters).map(({ character, position }) => ({
          ru: `«${character}» (знак ${position})`,
          en: `“${character}” (character ${position})`,
        })),
      );
      report({ message: 'strange', column, data: { column: columnTitle(column), characters } });
    }
  },
});
