import { dateOf } from '../../values';
import { isBlank } from '../cells';
import { defineRule } from '../define-rule';
import { lawOf } from '../law';
import { shownDate } from '../shown';

export const exciseRatesNotKnown = defineRule({
  id: 'SPOT-R-120',
  name: 'excise-rates-not-known',
  title: { ru: 'Нет ставок акциза на дату ввоза', en: 'No excise rates for the import date' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { parameter: 'excise.rates' },
  reads: ['exciseCategory', 'exciseAmount', 'importDate'],
  marks: ['exciseAmount'],
  messages: {
    missing: {
      ru: 'Ставок акциза на {date} в справочнике нет, поэтому акциз и платёж по строке не посчитаны. Впишите сумму акциза или задайте ставки в настройках, параметр excise.rates.',
      en: 'There are no excise rates for {date} in the regulation pack, so the excise and the deposit of the line are not computed. Type the excise amount, or set the rates in Settings, parameter excise.rates.',
    },
  },
  explanation: {
    why: {
      ru: 'Ставки акцизов устанавливают на год. В справочнике есть только 2026 год; считать ввоз следующего года по старым ставкам нельзя: платёж вышел бы меньше налога. Пока ставок нет, сумму акциза вписывают в строку.',
      en: 'Excise rates are set for a year. The pack has those of 2026 only; an import of the next year must not be computed with old rates: the deposit would be less than the tax. Until the rates are there, the excise amount is typed in the row.',
    },
    wrong: { rows: [{ importDate: '2027-01-12', exciseCategory: 'beer', exciseQuantity: 1000 }] },
    right: { rows: [{ importDate: '2027-01-12', exciseCategory: 'beer', exciseQuantity: 1000, exciseAmount: 35000 }] },
  },
  check(line, context, report) {
    if (line.values.exciseCategory === undefined || !isBlank(line, 'exciseAmount')) return;
    if (lawOf('excise.rates', line, context)) return;
    report({ message: 'missing', data: { date: shownDate(dateOf(line.values.importDate ?? context.asOf)) } });
  },
});
