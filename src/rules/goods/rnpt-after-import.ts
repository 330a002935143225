import { dateOf } from '../../values';
import { defineRule } from '../define-rule';
import { shownCell, shownDate } from '../shown';
import { dateWithin, rnptOf } from './read-rnpt';

export const rnptAfterImport = defineRule({
  id: 'SPOT-R-064',
  name: 'rnpt-after-import',
  title: { ru: 'РНПТ получен после ввоза', en: 'RNPT obtained after import' },
  goal: 'no-turn-back',
  kind: 'dynamic',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'rnpt.before-import' },
  reads: ['rnpt', 'importDate'],
  marks: ['rnpt'],
  inForce: { from: { parameter: 'stage.rnpt' } },
  messages: {
    late: {
      ru: 'РНПТ «{value}» датирован {date}, а ввоз — {imported}. РНПТ получают до ввоза: проверьте номер и дату ввоза.',
      en: 'RNPT “{value}” is dated {date}, the import {imported}. The RNPT is obtained before import: check the number and the import date.',
    },
  },
  explanation: {
    why: {
      ru: 'С 1 октября 2026 года порядок такой: РНПТ, затем ДОПП, затем QR-код и ввоз. Номер, датированный позже ввоза, значит, что ДОПП подали без него, либо в номере или в дате ввоза опечатка.',
      en: 'From 1 October 2026 the order is: RNPT, then DOPP, then QR code and import. A number dated after the import means that the DOPP was filed without it, or that the number or the import date is mistyped.',
    },
    wrong: { rows: [{ importDate: '2026-11-10', rnpt: '1111111/181126/000041/001' }] },
    right: { rows: [{ importDate: '2026-11-30', rnpt: '1111111/181126/000041/001' }] },
  },
  check(line, context, report) {
    const { rnpt, importDate } = line.values;
    if (!rnpt || importDate === undefined) return;
    const imported = dateOf(importDate);
    for (const typed of rnpt) {
      const parsed = rnptOf(typed);
      const date = dateWithin(parsed.ok ? parsed.value : ''); // narrows
      // A date that has not come yet is reported as such.
      if (!date || date <= imported || date > dateOf(context.asOf)) continue;
      report({
        message: 'late',
        data: { value: shownCell(typed), date: shownDate(date), imported: shownDate(imported) },
      });
    }
  },
});
