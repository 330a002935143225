import type { ColumnId } from '../../shipment';
import type { RuleContext } from '../context';
import { columnTitle } from '../../shipment';
import { defineRule } from '../define-rule';

/** Columns whose length a sibling format limits, with the row of the parameter that says how far. */
const limited: readonly (readonly [ColumnId & ('supplierName' | 'carrierName' | 'goodsName'), string])[] = [
  ['supplierName', 'name'],
  ['carrierName', 'name'],
  ['goodsName', 'goodsName'],
];

const lengthsIn = new WeakMap<RuleContext, Readonly<Record<string, number>>>();

/** Lengths in force on the day of the check, which is when a DOPP would be filed. */
function lengthsOf(context: RuleContext): Readonly<Record<string, number>> {
  const known = lengthsIn.get(context);
  if (known) return known; // narrows
  const lengths = context.regulation.on('dopp.lengths', context.asOf)?.value ?? {};
  lengthsIn.set(context, lengths);
  return lengths;
}

export const textTooLong = defineRule({
  id: 'SPOT-F-017',
  name: 'text-too-long',
  title: { ru: 'Текст длиннее поля', en: 'Text longer than its field' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { parameter: 'dopp.lengths' },
  reads: ['supplierName', 'carrierName', 'goodsName'],
  marks: ['goodsName', 'supplierName', 'carrierName'],
  messages: {
    long: {
      ru: '«{column}»: знаков {length}, а в родственных формах поле не длиннее {most}. Проверьте и сократите текст; формат ДОПП не опубликован.',
      en: '“{column}”: {length} characters, while sibling forms have room for {most}. Check and shorten the text; the format of the DOPP is not published.',
    },
  },
  explanation: {
    why: {
      ru: 'В форматах налоговой службы у каждого поля есть предельная длина, и файл с более длинным текстом не принимают. Для ДОПП длины не опубликованы, здесь взяты длины уведомления о ввозе и универсального документа. Слишком длинным чаще всего бывает наименование, скопированное со всем описанием товара.',
      en: 'Formats of the tax service limit every field, and a file with a longer text is not accepted. The lengths of the DOPP are not published; those of the import notice and the universal document are used here. The text that is too long is most often a name copied with the whole description of the goods.',
    },
    wrong: { rows: [{ amount: 100, goodsName: 'Томаты свежие, грунтовые. '.repeat(40) }] },
    right: { rows: [{ amount: 100, goodsName: 'Томаты свежие, грунтовые' }] },
  },
  check(line, context, report) {
    const lengths = lengthsOf(context);
    for (const [column, field] of limited) {
      const length = line.own[column]?.length ?? 0;
      const most = lengths[field] ?? Infinity;
      if (length > most) report({ message: 'long', column, data: { column: columnTitle(column), length, most } });
    }
  },
});
