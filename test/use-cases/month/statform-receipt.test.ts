import { describe, expect, it } from 'vitest';
import { statforms, statformDocument } from '../../../src/statform';
import { readProfile, exampleProfile } from '../../../src/profile';
import { planStatformReceipt, statformJournalTable, statformTables, withReceipt } from '../../../src/use-cases/month';
import { calendarDate } from '../../../src/values';
import { acceptedRow, month, monthContext, monthSheet, type SheetRow } from '../../support/month-sheet';
import { loadStatformJournal, saveStatformJournal } from '../../../taskpane/use-cases/statform-journal';
import { WorkbookInMemory } from '../../taskpane/workbook-in-memory';

const november = month('2026-11');
const { profile } = readProfile(exampleProfile);
const usd: SheetRow = { ...acceptedRow, currency: 'RUB' };

function formsOf(rows: readonly SheetRow[], replaceFiled = false) {
  return statforms({ ...monthContext, sheet: monthSheet(rows), month: november, profile, replaceFiled });
}

const receipt = { number: '10000000/081226/0000001', date: calendarDate('2026-12-08'), status: 'Зарегистрирована' };
const answered = { statformNumber: receipt.number, statformDate: receipt.date, statformStatus: receipt.status };

describe('the answer of the customs service to a statistical form', () => {
  it('is written to the columns the sheet has, and adds those it lacks', () => {
    const sheet = monthSheet([{ ...usd, statformNumber: null }, usd], ['statformNumber']);
    const writes = planStatformReceipt(sheet, { rows: [2, 3] }, receipt, { language: 'ru', lastColumn: 30 });
    expect(writes.map(({ cell, value }) => [cell.replace(/^A(?=\d)/, 'A'), value])).toEqual([
      ['A2', receipt.number],
      ['A3', receipt.number],
      ['AE1', 'Дата статформы'],
      ['AE2', 46364],
      ['AE3', 46364],
      ['AF1', 'Статус статформы'],
      ['AF2', receipt.status],
      ['AF3', receipt.status],
    ]);
  });

  it('does not leave date and status of the form before', () => {
    const sheet = monthSheet([{ ...usd, ...answered }]);
    const writes = planStatformReceipt(sheet, { rows: [2] }, { number: 'Н-2' }, { language: 'en', lastColumn: 30 });
    expect(writes.map(({ value }) => value)).toEqual(['Н-2', null, null]);
  });

  it('makes the form a filed one, with number, date and status', () => {
    const { forms } = formsOf([{ ...usd, ...answered }]);
    expect(forms).toMatchObject([{ status: 'filed', receipt }]);
    expect(statformDocument(formsOf([{ ...usd, ...answered }]), 'ru', String).forms[0]).toMatchObject({ filedNumber: receipt.number, receipt });
    const [list] = statformTables(formsOf([{ ...usd, ...answered }]), 'ru');
    expect(list?.rows[0]?.slice(1, 6)).toEqual(['подана', receipt.number, 46364, receipt.status, null]);
  });

  it('is said to differ where the rows of one form disagree', () => {
    const { forms } = formsOf([{ ...usd, ...answered }, { ...usd, ...answered, statformStatus: 'Отправлена' }]);
    expect(forms[0]?.notes.map(({ code }) => code)).toEqual(['receiptsDiffer']);
  });

  it.each([
    ['when the status says that it is annulled', { ...usd, ...answered, statformStatus: 'Аннулирована' }, false],
    ['when it is to be made anew', { ...usd, ...answered }, true],
  ])('becomes the previous number of a new form %s', (_, row, replace) => {
    const { forms } = formsOf([row], replace);
    expect(forms[0]).toMatchObject({ status: 'to-file', receipt: { number: receipt.number } });
    const result = formsOf([row], replace);
    expect(statformTables(result, 'en')[0]?.rows[0]?.[5]).toBe(forms[0]?.fields ? receipt.number : null);
  });
});

describe('the journal of filed forms', () => {
  const form = { rows: [2, 3] };
  it('keeps the number that a new one annuls', async () => {
    const first = withReceipt([], november, form, receipt);
    const second = withReceipt(first, november, { ...form, receipt }, { number: 'Н-2' });
    expect(second.map(({ number, annulledBy }) => [number, annulledBy])).toEqual([
      [receipt.number, 'Н-2'],
      ['Н-2', undefined],
    ]);
    const workbook = new WorkbookInMemory('Отгрузки', []);
    await saveStatformJournal(workbook, second);
    expect(await loadStatformJournal(workbook)).toEqual(second);
    expect(statformJournalTable(second, 'ru').rows[0]).toEqual(['ноябрь 2026', receipt.number, 46364, receipt.status, 'Н-2']);
  });

  it('also when the annulled one was noted by hand', () => {
    expect(withReceipt([], november, { ...form, receipt }, { number: 'Н-2' }).map(({ number, annulledBy }) => [number, annulledBy])).toEqual([
      [receipt.number, 'Н-2'],
      ['Н-2', undefined],
    ]);
  });

  it('notes a status of the same form in place', () => {
    const first = withReceipt([], november, form, { number: 'Н-1' });
    expect(withReceipt(first, november, { ...form, receipt: { number: 'Н-1' } }, { number: 'Н-1', status: 'Принята' })).toEqual([
      { month: november, number: 'Н-1', status: 'Принята', rows: [2, 3] },
    ]);
  });

  it.each([null, 5, { version: 2, forms: [] }, { version: 1, forms: [{ number: 5 }] }])('is empty where the setting is %j', async (value) => {
    const workbook = new WorkbookInMemory('Отгрузки', []);
    workbook.settings.set('statforms', value);
    expect(await loadStatformJournal(workbook)).toEqual([]);
  });
});
