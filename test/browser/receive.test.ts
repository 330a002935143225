import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { columnTitle, readShipments, type ColumnId } from '../../src/shipment';
import { readXlsx } from '../../src/workbook/xlsx/read';
import { paneFrameOf, violationsIn } from '../support/accessibility';
import { browserMissing, openSandbox, startStage, type OpenSandbox, type Stage } from '../support/browser';
import { brokenPdf, manyDocuments, photoOf, planOf, shapeOf } from '../receipt/many-documents';
import { doppLikePdf } from '../receipt/dopp-like-pdf';

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

describe.skipIf(browserMissing)('Receiving documents of the cabinet in the sandbox', { timeout: 180_000 }, () => {
  let stage: Stage;
  let sandbox: OpenSandbox;
  const documents = manyDocuments(10);

  beforeAll(async () => {
    stage = await startStage();
  }, 60_000);
  afterAll(() => stage.close());
  beforeEach(async () => {
    sandbox = await openSandbox(stage);
    const buffer = Buffer.from(await planOf(documents));
    await sandbox.page.locator('input[type=file]').setInputFiles({ name: 'план.xlsx', mimeType: 'application/octet-stream', buffer });
    await sandbox.page.getByText('Открыт файл план.xlsx.').waitFor();
    await sandbox.page.locator('iframe[aria-busy=false]').waitFor();
    await sandbox.pane.getByRole('tablist').first().waitFor();
    await sandbox.openView('Квитанции');
  }, 60_000);
  afterEach(async () => {
    const { errors, strangers } = sandbox;
    await sandbox.close();
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
  });

  const button = (name: string | RegExp) => sandbox.pane.getByRole('button', { name, exact: true });
  const frame = () => {
    const found = sandbox.page.frames().find((one) => one !== sandbox.page.mainFrame());
    if (!found) throw new Error('The pane is gone');
    return found;
  };
  /** Drops files on the pane as a person does, and notes the stretches in which the pane could not answer. */
  const drop = async (files: readonly GivenFile[]): Promise<void> => {
    const given = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
    await frame().evaluate((list) => {
      const stretches: number[] = [];
      Object.assign(window, { spotStretches: stretches });
      new PerformanceObserver((seen) => stretches.push(...seen.getEntries().map(({ duration }) => Math.round(duration)))).observe({ entryTypes: ['longtask'] });
      const transfer = new DataTransfer();
      for (const { name, base64 } of list) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      const area = document.querySelector('section[aria-label="Файлы из кабинета"]');
      for (const type of ['dragenter', 'dragover', 'drop'])
        area?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }, given);
  };
  const savedWorkbook = async (): Promise<string> => {
    const [download] = await Promise.all([
      sandbox.page.waitForEvent('download'),
      sandbox.page.getByRole('button', { name: 'Сохранить xlsx' }).click(),
    ]);
    return download.path();
  };

  test('ten PDFs end as ten rows with number, date, status, code and picture, and can be taken back', async () => {
    const files = await Promise.all(documents.map(async (document, index) => ({ name: `ДОПП ${index}.pdf`, bytes: await doppLikePdf(document, shapeOf(index), () => 0.5) })));
    await drop(files);
    await button('Записать на лист: 10').waitFor({ timeout: 90_000 });
    expect(await violationsIn(paneFrameOf(sandbox.page))).toEqual([]);
    const stretches = await frame().evaluate(() => (window as unknown as { spotStretches: number[] }).spotStretches);
    console.info(`longest stretches without an answer while ten PDFs were read: ${stretches.toSorted((a, b) => b - a).slice(0, 3).join(', ') || 0} ms`);
    await button('Записать на лист: 10').click();
    await sandbox.pane.getByText('Записано: 10 перевозок', { exact: false }).waitFor();

    const path = await savedWorkbook();
    const file = await readXlsx(await readFile(path));
    const sheet = readShipments(await file.block('Отгрузки'));
    await file.close();
    expect(sheet.consignments.map(({ values }) => [values.doppNumber, values.doppDate, values.doppStatus, values.qr])).toEqual(
      documents.map(({ doppNumber, doppDate, status, qr }) => [doppNumber, doppDate.split('.').toReversed().join('-'), status, qr]),
    );
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    const pictures = workbook.getWorksheet('Отгрузки')?.getImages() ?? [];
    expect(pictures.map(({ range }) => range.tl.nativeRow).toSorted((a, b) => a - b)).toEqual(sheet.consignments.map(({ lines }) => (lines[0]?.row ?? 0) - 1));

    await button('Отменить запись').click();
    await sandbox.pane.getByText('Запись отменена, всё как было.').first().waitFor();
    const after = new ExcelJS.Workbook();
    await after.xlsx.readFile(await savedWorkbook());
    const undone = after.getWorksheet('Отгрузки');
    expect(undone?.getImages()).toEqual([]);
    const numberColumn = sheet.columns.find(({ id }) => id === ('doppNumber' satisfies ColumnId))?.cell;
    expect(numberColumn && undone?.getCell(numberColumn).value).toBe(columnTitle('doppNumber').ru);
    expect(numberColumn && undone?.getCell(numberColumn.replace(/\d+$/, (row) => String(Number(row) + 1))).value).toBe(null);
  });

  test('what cannot be read or matched is said, a photo is matched by hand, and reading can be stopped', async () => {
    const [first] = documents;
    if (!first) throw new Error('No document');
    await drop([
      { name: 'фото.pdf', bytes: await photoOf(first) },
      { name: 'битый.pdf', bytes: brokenPdf },
      { name: 'заметка.txt', bytes: Buffer.from('привет') },
    ]);
    await sandbox.pane.getByRole('heading', { name: 'Не прочитаны: 2' }).waitFor({ timeout: 60_000 });
    await sandbox.pane.getByText('Файл повреждён').waitFor();
    await sandbox.pane.getByText('Это не PDF, не PNG и не XML', { exact: false }).waitFor();
    expect(await violationsIn(paneFrameOf(sandbox.page))).toEqual([]);
    const picker = sandbox.pane.getByRole('combobox', { name: 'Перевозка для файла фото.pdf' });
    await picker.click();
    await picker.pressSequentially('SH-0003');
    await sandbox.pane.getByRole('option', { name: /^SH-0003/ }).click();
    await sandbox.pane.getByText('Сопоставлено вами').waitFor();
    await button('Записать на лист: 1').click();
    await sandbox.pane.getByText('Записано: 1 перевозка', { exact: false }).waitFor();
    const file = await readXlsx(await readFile(await savedWorkbook()));
    const sheet = readShipments(await file.block('Отгрузки'));
    await file.close();
    expect(sheet.consignments.map(({ values }) => values.qr)).toEqual(documents.map((_, index) => (index === 3 ? first.qr : undefined)));

    await button('Убрать все файлы').click();
    const photo = await photoOf(first);
    await drop(Array.from({ length: 40 }, (_, index) => ({ name: `${index}.pdf`, bytes: photo })));
    await button('Остановить').dispatchEvent('click');
    await sandbox.pane.getByText('Не прочитан: чтение остановлено').first().waitFor();
  });
});
