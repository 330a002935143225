import { addDays, dateOf } from '../../values';
import { exempt } from '../../shipment';
import type { CellInput } from '../../shipment/model';
import { rawCell } from '../cells';
import { defineRule } from '../define-rule';
import { lawOf } from '../law';
import { shownDate } from '../shown';
import { hintFor } from './headings';
import { percentOf, reducedVat, standardVat } from './vat-rates';

export const vatRateNotInForce = defineRule({
  id: 'SPOT-R-042',
  name: 'vat-rate-not-in-force',
  title: { ru: 'Такой ставки НДС нет', en: 'No such VAT rate in force' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: { parameter: 'vat.standard' },
  reads: ['vatRate', 'importDate', 'hsCode'],
  marks: ['vatRate'],
  messages: {
    former: {
      ru: 'Ставка НДС {rate} % действовала до {from}, теперь общая ставка {standard} %. Введите {standard} %.',
      en: 'The VAT rate {rate} % was in force before {from}; the standard rate is now {standard} %. Type {standard} %.',
    },
    formerOrReduced: {
      ru: 'Ставка НДС {rate} % действовала до {from}, теперь общая ставка {standard} %. Товары позиции {heading} бывают и с пониженной ставкой {reduced} %: проверьте по перечню и введите ту, что подходит.',
      en: 'The VAT rate {rate} % was in force before {from}; the standard rate is now {standard} %. Goods of heading {heading} may also take the reduced rate {reduced} %: check the list and type the one that fits.',
    },
    unknown: {
      ru: 'Ставки НДС {rate} % на дату ввоза нет. Бывают {standard} % (общая), {reduced} % (пониженная), 0 % и «без НДС»: введите одну из них.',
      en: 'There is no VAT rate {rate} % on the import date. There are {standard} % (standard), {reduced} % (reduced), 0 % and “exempt”: type one of them.',
    },
  },
  explanation: {
    why: {
      ru: 'С 1 января 2026 года общая ставка НДС — 22 %, пониженная — 10 %. Обеспечительный платёж не меньше НДС и акциза к уплате. Со старой ставкой он получится меньше нужного, и ДОПП не получит статуса, разрешающего ввоз.',
      en: 'Since 1 January 2026 the standard VAT rate is 22 % and the reduced one 10 %. The deposit is not less than the VAT and excise payable. With an old rate it comes out too small, and the DOPP does not get a status that permits import.',
    },
    wrong: { rows: [{ hsCode: '8418102001', goodsName: 'Холодильник', vatRate: '20 %' }] },
    right: { rows: [{ hsCode: '8418102001', goodsName: 'Холодильник', vatRate: '22 %' }] },
  },
  check(line, context, report) {
    const rate = line.values.vatRate;
    if (rate === undefined || rate === '0' || rate === exempt) return;
    const standard = standardVat(line, context);
    const reduced = reducedVat(line, context);
    if (rate === standard || rate === reduced) return;
    const { from } = context.regulation.on('vat.standard', dateOf(line.values.importDate ?? context.asOf)) ?? {};
    const before = from && context.regulation.on('vat.standard', addDays(from, -1));
    if (!from || percentOf(before?.value ?? '0') !== rate) {
      report({ message: 'unknown', data: { rate: rate.replace('.', ','), standard, reduced } });
      return;
    }
    const data = { rate, standard, from: shownDate(from) };
    const heading = hintFor(lawOf('hs.reduced-vat', line, context), line.values.hsCode)?.prefix;
    if (heading) report({ message: 'formerOrReduced', data: { ...data, reduced, heading } });
    else
      report({
        message: 'former',
        data,
        fix: {
          kind: 'suggested',
          edits: [{ row: line.row, column: 'vatRate', value: likeTyped(standard, rawCell(line, 'vatRate', context)) }],
        },
      });
  },
});

/** The percent in the form the cell has: a share, a plain number or a text. */
function likeTyped(percent: string, typed: CellInput): CellInput {
  if (typeof typed !== 'number') return `${percent} %`;
  return typed < 1 ? Number(percent) / 100 : Number(percent);
}
