import { defineRule } from '../define-rule';
import { shownDate } from '../shown';
import { isAfter } from './is-after';

export const contractAfterImport = defineRule({
  id: 'SPOT-T-006',
  name: 'contract-after-import',
  title: { ru: 'Договор позже ввоза', en: 'Contract after the import' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: {
    arithmetic: {
      ru: 'Товар нельзя ввезти по договору, которого ещё нет: его дата не позже даты ввоза.',
      en: 'Goods cannot be imported under a contract that does not exist yet: its date is not after the import.',
    },
  },
  reads: ['shipment', 'contractDate', 'importDate'],
  marks: ['contractDate'],
  messages: {
    order: {
      ru: 'Договор от {contractDate}, а ввоз {importDate}. Договор не может быть позже ввоза: сверьте дату с договором, чаще всего перепутан год или день с месяцем.',
      en: 'The contract is dated {contractDate}, the import {importDate}. A contract cannot be later than the import: compare the date with the contract; mostly the year is wrong or day and month are swapped.',
    },
  },
  explanation: {
    why: {
      ru: 'ДОПП подают до ввоза и указывают в ней договор. Дата договора позже ввоза значит, что документ разойдётся с бумагами водителя, а в декларации и заявлении о ввозе будет та же ошибка.',
      en: 'A DOPP is filed before import and names the contract. A contract dated after the import means that the document differs from the driver’s papers, and the same error enters the declaration and the import application.',
    },
    wrong: { rows: [{ shipment: 'SH-1', contractDate: '10.12.2026', importDate: '30.11.2026' }] },
    right: { rows: [{ shipment: 'SH-1', contractDate: '10.08.2026', importDate: '30.11.2026' }] },
  },
  check(line, context, report) {
    const { contractDate, importDate } = line.values;
    if (contractDate === undefined || importDate === undefined) return; // narrows
    // Where rows disagree on the import date, another rule says so.
    const shared = context.consignmentOf(line).values.importDate ?? importDate;
    if (isAfter(contractDate, importDate) && isAfter(contractDate, shared))
      report({ message: 'order', data: { contractDate: shownDate(contractDate), importDate: shownDate(importDate) } });
  },
});
