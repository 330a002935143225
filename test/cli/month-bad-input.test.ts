import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CellInput } from '../../src/shipment/model';
import { exampleProfileText } from '../../src/profile';
import { acceptedRow, monthBlock, type SheetRow } from '../support/month-sheet';
import { programTraces, runSpot, type SpotRun } from './run-spot';

const usd = [['Дата', 'Валюта', 'Номинал', 'Курс'], ['2026-11-01', 'USD', 1, 80]];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spot-month-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function workbookOf(rows: readonly SheetRow[]): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const add = (name: string, cells: readonly (readonly CellInput[])[]): void => {
    const sheet = workbook.addWorksheet(name);
    for (const row of cells) sheet.addRow(row.map((cell) => (cell === null ? null : cell)));
  };
  add('Отгрузки', monthBlock(rows).rows);
  add('Курсы', usd);
  const path = join(folder, 'book.xlsx');
  await writeFile(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return path;
}

async function run(command: string, rows: readonly SheetRow[], more: readonly string[] = [], period = '2026-11', language: 'ru' | 'en' = 'ru'): Promise<SpotRun> {
  const config = join(folder, 'config.json');
  await writeFile(config, exampleProfileText('ru'));
  return runSpot(
    [command, await workbookOf(rows), '--period', period, '--out', join(folder, 'out'), '--as-of', '2026-12-05', '--config', config, ...more],
    language,
  );
}

const plain = (answer: SpotRun): string => `${answer.out}${answer.err}`.replace(/\s+/g, ' ');

describe('the commands of the month’s end', () => {
  const cases: readonly [what: string, command: string, rows: SheetRow[], exit: number, ru: string, en: string][] = [
    ['nothing accepted in the month', 'section4', [{ ...acceptedRow, acceptanceDate: '2026-10-01' }], 0, 'ничего не принято на учёт', 'Nothing was accepted for accounting'],
    ['no acceptance date', 'section4', [{ ...acceptedRow, acceptanceDate: null }, { ...acceptedRow, shipment: 'S-2', doppNumber: 'D-2' }], 0, 'ДОПП подана, товар принят на учёт не весь: 1: S-1', 'DOPP filed, goods not all accepted: 1: S-1'],
    ['an acceptance date that is none', 'section4', [{ ...acceptedRow, acceptanceDate: 'скоро' }], 0, 'Дата принятия на учёт не прочитана', 'The date of acceptance cannot be read'],
    ['a DOPP accepted twice', 'section4', [acceptedRow, { ...acceptedRow, shipment: 'S-2' }], 0, 'ДОПП D-1 уже принята на учёт по другой перевозке', 'DOPP D-1 was accepted with another shipment already'],
    ['a deposit greater than paid', 'section4', [{ ...acceptedRow, paymentDate: null }], 0, 'не хватает 220000.00', '220000.00 RUB lack'],
    ['a deposit not used', 'section4', [{ ...acceptedRow, acceptanceDate: null, doppNumber: null }], 0, 'Обеспечительный платёж не использован: 1', 'Deposit not used: 1'],
    ['goods without a DOPP', 'section4', [{ ...acceptedRow, doppNumber: null }], 0, 'Принято на учёт без номера ДОПП: 1', 'Accepted without a DOPP number: 1'],
    ['a negative correction', 'section4', [{ ...acceptedRow, amount: -1000 }], 0, 'меньше нуля: строка уменьшила налог месяца', 'is below zero: the row lowers the tax'],
    ['a negative deposit', 'section4', [{ ...acceptedRow, depositAmount: -5 }], 0, 'меньше нуля: не учтён', 'is below zero: it does not count'],
    ['no seller', 'statform', [{ ...acceptedRow, supplierName: null }], 1, 'Нет продавца (графа 1)', 'The seller (box 1) is missing'],
    ['no country of the seller', 'statform', [{ ...acceptedRow, supplierCountry: null }], 1, 'Нет страны продавца', 'country (box 5, trading country) is missing'],
    ['a negative amount in a form', 'statform', [{ ...acceptedRow, amount: -1000 }], 1, 'в статформе такой не бывает', 'which a statistical form cannot hold'],
    ['nothing moved in the month', 'statform', [{ ...acceptedRow, crossedAt: '2026-09-01' }], 0, 'статформа не нужна', 'no statistical form is due'],
    ['no shipment in the month', 'report', [{ ...acceptedRow, crossedAt: '2026-09-01' }], 0, 'В этом месяце перевозок нет', 'There are no shipments in this month'],
    ['no import date', 'calendar', [{ ...acceptedRow, importDate: null, crossedAt: null }], 0, 'нет плановой даты ввоза', 'the planned import date is missing'],
  ];
  it.each(cases)('say clearly %s', async (_, command, rows, exit, ru, en) => {
    const russian = await run(command, rows);
    expect(plain(russian)).toContain(ru);
    expect(russian.exit).toBe(exit);
    const english = await run(command, rows, ['--force'], '2026-11', 'en');
    expect(plain(english)).toContain(en);
    for (const answer of [russian, english]) expect(plain(answer)).not.toMatch(programTraces);
  });

  it.each([
    ['section4', { acceptanceDate: '2031-05-10', crossedAt: '2031-05-09' }],
    ['statform', { crossedAt: '2031-05-09' }],
    ['calendar', { acceptanceDate: '2031-05-10', crossedAt: '2031-05-09', importDate: '2031-05-09' }],
  ])('%s says that the calendar of a year is not loaded', async (command, change) => {
    const answer = await run(command, [{ ...acceptedRow, ...change }], [], '2031-05');
    expect(plain(answer)).toMatch(/[Кк]алендар\S* .*2031/);
  });

  it.each(['section4', 'statform', 'report', 'calendar'])('%s replaces no file without --force', async (command) => {
    expect((await run(command, [acceptedRow])).exit).toBeLessThan(2);
    const name = join(folder, 'out', `${command}.json`);
    await writeFile(name, 'mine');
    const again = await run(command, [acceptedRow]);
    expect(again.exit).toBe(2);
    expect(again.err).toContain('--force');
    expect(await readFile(name, 'utf8')).toBe('mine');
  });
});
