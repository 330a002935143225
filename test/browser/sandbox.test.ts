import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserMissing, openSandbox, startStage, type OpenSandbox, type Stage } from '../support/browser';

const example = (name: string): URL => new URL(`../../examples/${name}`, import.meta.url);

describe.skipIf(browserMissing)('The sandbox in a browser', { timeout: 120_000 }, () => {
  let stage: Stage;
  let sandbox: OpenSandbox;

  beforeAll(async () => {
    stage = await startStage();
  }, 60_000);
  afterAll(() => stage.close());
  beforeEach(async () => {
    sandbox = await openSandbox(stage);
  }, 60_000);
  afterEach(async () => {
    const { errors, strangers } = sandbox;
    await sandbox.close();
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
  });

  const says = (text: string | RegExp): Promise<void> =>
    expect.poll(() => sandbox.cell.textContent(), { timeout: 15_000 }).toMatch(text);
  const button = (name: string | RegExp) => sandbox.pane.getByRole('button', { name, exact: true });
  const check = async (): Promise<void> => {
    await button('Проверить').click();
    await button('Проверить снова').waitFor();
  };
  /** Shows the findings of one cell only. */
  const findingsAt = async (cell: string) => {
    await sandbox.pane.getByRole('searchbox', { name: /^Ячейка/ }).fill(cell);
    return sandbox.pane.getByRole('listitem').filter({ has: button(`Перейти к ячейке ${cell}`) }).first();
  };

  test('opens the messy sample as of the day it was made for', async () => {
    await says('Лист Отгрузки, ячейка A1: План отгрузок из ЕАЭС');
    await expect.poll(() => sandbox.pane.getByLabel('На дату').inputValue()).toBe('2026-11-23');
    await sandbox.goTo('A4');
    await says('ячейка A4: SH-2611-01');
  });

  test('checks the sheet, goes to a finding, accepts a fix and takes it back', async () => {
    await check();
    const finding = await findingsAt('AA4');
    await finding.getByRole('button', { name: 'Перейти к ячейке AA4' }).click();
    await says(/ячейка AA4: \d{9}$/);

    await finding.getByRole('button', { name: /^(Исправить|Предложить исправление)$/ }).click();
    const confirm = button('Заменить');
    if (await confirm.waitFor({ timeout: 2000 }).then(() => true, () => false)) await confirm.click();
    await says(/ячейка AA4: 0\d{9}$/);

    await button('Ещё действия').click();
    await sandbox.pane.getByRole('menuitem', { name: 'Журнал исправлений (1)' }).click();
    await sandbox.pane.getByRole('button', { name: 'Отменить' }).click();
    await says(/ячейка AA4: \d{9}$/);
  });

  test('marks faulty cells and removes the marks without a trace', async () => {
    await check();
    const pixelsOf = () => sandbox.page.locator('.sandbox-cells').screenshot();
    const before = await pixelsOf();
    await sandbox.pane.getByRole('switch', { name: 'Отметить ячейки на листе' }).click();
    await expect.poll(async () => (await pixelsOf()).equals(before), { timeout: 15_000 }).toBe(false);
    await sandbox.pane.getByRole('switch', { name: 'Отметить ячейки на листе' }).click();
    await expect.poll(async () => (await pixelsOf()).equals(before), { timeout: 15_000 }).toBe(true);
  });

  test('writes the plan of section 4 on a sheet of its own, as nothing is accepted yet', async () => {
    await sandbox.openView('Документы');
    await button('Рассчитать').click();
    await button('Записать на отдельный лист').click();
    await button('Записать').click();
    const sheets = sandbox.page.getByRole('tablist', { name: 'Sheet tabs' });
    await sheets.getByRole('tab', { name: 'План раздела 4' }).waitFor();
    await sheets.getByRole('tab', { name: 'План раздела 4' }).click();
    await sandbox.goTo('A1');
    await says('Лист План раздела 4, ячейка A1: ПЛАН, не раздел 4');
  });

  test.each([
    { entry: '=SPOT.DEPOSIT(1000000,0.22)', shows: '220000' },
    { entry: '=SPOT.DEPOSIT("сто",0.22)', shows: '#VALUE!' },
    { entry: '=SPOT.CHECKTAXID(D4,"RU")', shows: 'OK' },
    { entry: '=1+1', shows: '2' },
    { entry: '27.11.2026', shows: '27.11.2026' },
    { entry: '1,5', shows: '1[.,]5' },
  ])('calculates $entry in a cell', async ({ entry, shows }) => {
    await sandbox.type('C20', entry);
    await says(new RegExp(`ячейка C20: ${shows}$`));
  });

  test('spills a function over the cells beside it', async () => {
    await sandbox.type('C20', '=SPOT.DEPOSITPARTS(1000000,0.22)');
    await sandbox.goTo('E20');
    await says('ячейка E20: 220000');
  });

  test('opens a file of the user, changes it and saves it with its values and formats', async () => {
    const bytes = await readFile(example('shipments.xlsx'));
    const picker = sandbox.page.locator('input[type=file]');
    await picker.setInputFiles({ name: 'Мои поставки.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
    await sandbox.page.getByText('Открыт файл Мои поставки.xlsx.').waitFor();
    await sandbox.type('A30', 'проверено');
    await sandbox.type('C30', '=SPOT.DEPOSIT(1000000,0.22)');
    await says('ячейка C30: 220000');

    const download = sandbox.page.waitForEvent('download');
    await sandbox.page.getByRole('button', { name: 'Сохранить xlsx' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Мои поставки.xlsx');
    const [before, after] = await Promise.all([workbookOf(bytes), workbookOf(await readFile(await file.path()))]);
    const sheet = after.getWorksheet('Отгрузки');
    expect(sheet?.getCell('A30').value).toBe('проверено');
    expect(sheet?.getCell('C30').value).toMatchObject({ formula: 'SPOT.DEPOSIT(1000000,0.22)', result: 220000 });
    sheet?.spliceRows(30, 1);
    expect(contentsOf(after)).toEqual(contentsOf(before));
  });

  test('shows the sample without faults, which has no errors on its day', async () => {
    await sandbox.page.getByLabel('Книга', { exact: true }).selectOption('clean');
    await says(/ячейка A1: (?!.*как прислали)/);
    await sandbox.page.locator('iframe[aria-busy=false]').waitFor();
    await check();
    await sandbox.pane.getByText('Ошибок нет: можно подавать').waitFor();
  });

  test.each([
    { what: 'a text with the ending of a workbook', bytes: Buffer.from('Привет'), answer: 'Это не книга Excel' },
    { what: 'an empty file', bytes: Buffer.alloc(0), answer: 'Файл пустой' },
    { what: 'a broken archive', bytes: Buffer.from('PK\u0003\u0004 и больше ничего'), answer: 'Откройте файл в Excel' },
  ])('says what is wrong with $what and keeps the workbook', async ({ bytes, answer }) => {
    const picker = sandbox.page.locator('input[type=file]');
    await picker.setInputFiles({ name: 'плохой.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
    await sandbox.page.getByRole('alert').getByText(answer).waitFor();
    await sandbox.goTo('A4');
    await says('ячейка A4: SH-2611-01');
  });

  test('tells the pane of rows the user removes', async () => {
    const cells = sandbox.page.locator('[id^=univer-sheet-main-canvas]');
    const headOfRow4 = { x: 20, y: 98 };
    await cells.click({ position: headOfRow4 });
    await cells.click({ position: headOfRow4, button: 'right' });
    await sandbox.page.getByText('Удалить выбранную строку').click();
    await sandbox.goTo('G4');
    await says('ячейка G4: 940140000386');
    await check();
    await sandbox.pane.getByText(/^11 строк, 8 перевозок/).waitFor();
  });

  test('speaks English when asked to, in the page, the grid and the pane', async () => {
    await sandbox.page.getByLabel('Язык').selectOption('en');
    await sandbox.page.getByText('files never leave this computer').waitFor();
    await sandbox.pane.getByRole('tab', { name: 'Check' }).waitFor();
    await says('Sheet Отгрузки, cell A1');
    expect(await sandbox.page.title()).toBe('SPOT for Excel: sandbox');
  });
});

async function workbookOf(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

/** Every filled cell with its value and number format. */
function contentsOf(workbook: ExcelJS.Workbook): Record<string, [unknown, string | undefined]> {
  const contents: Record<string, [unknown, string | undefined]> = {};
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        // An empty text shows as nothing and is saved as nothing.
        if (cell.value !== '') contents[`${sheet.name}!${cell.address}`] = [cell.value, cell.numFmt];
      });
    });
  }
  return contents;
}
