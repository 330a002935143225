import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exampleProfile } from '../../src/profile';
import { decodeDocument, type Decoders } from '../../src/receipt/decode';
import { nodeDecoders } from '../../src/receipt/decode/node';
import { paneFrameOf, violationsIn } from '../support/accessibility';
import { browserMissing, openSandbox, startStage, type OpenSandbox, type Stage } from '../support/browser';

const workbook = fileURLToPath(new URL('../../examples/shipments-border.xlsx', import.meta.url));

describe.skipIf(browserMissing)('The border in the sandbox', { timeout: 180_000 }, () => {
  let stage: Stage;
  let sandbox: OpenSandbox;
  let decoders: Decoders;

  beforeAll(async () => {
    [stage, decoders] = await Promise.all([startStage(), nodeDecoders()]);
  }, 60_000);
  afterAll(() => stage.close());
  beforeEach(async () => {
    sandbox = await openSandbox(stage);
    await sandbox.page.evaluate((text) => localStorage.setItem('spot.profile', text), JSON.stringify({ company: exampleProfile.company }));
    await sandbox.page.reload();
    await sandbox.page.locator('iframe[aria-busy=false]').waitFor();
    await sandbox.page.locator('input[type=file]').setInputFiles(workbook);
    await sandbox.pane.getByRole('tablist').first().waitFor();
    await sandbox.openView('Граница');
  }, 60_000);
  afterEach(async () => {
    const { errors, strangers } = sandbox;
    await sandbox.close();
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
  });

  const button = (name: string | RegExp) => sandbox.pane.getByRole('button', { name, exact: true });
  const shipment = (key: string) => sandbox.pane.getByRole('listitem').filter({ has: sandbox.pane.getByRole('heading', { name: key }) });
  const show = async (): Promise<void> => {
    await button('Показать перевозки').click();
    await button('Обновить').waitFor();
  };
  const downloadOf = async (name: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => {
    const [download] = await Promise.all([sandbox.page.waitForEvent('download', { timeout: 60_000 }), button(name).click()]);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
  };
  /** The codes of a PDF, and its text without spaces. */
  const readBack = async (bytes: Uint8Array): Promise<{ readonly codes: readonly string[]; readonly text: string }> => {
    const { codes, pieces } = await decodeDocument('card.pdf', bytes, decoders);
    return { codes: codes.map(({ text }) => text), text: pieces.map(({ text }) => text).join('').replace(/\s+/g, '') };
  };

  test('makes the card of a driver in the language of his vehicle’s state, with exactly the code of the sheet', async () => {
    await show();
    await shipment('SH-2611-01').getByRole('button', { name: 'Карточка' }).click();
    await sandbox.pane.getByText('Жүргізуші картасы').waitFor();
    expect(await violationsIn(paneFrameOf(sandbox.page))).toEqual([]);
    const phone = await downloadOf('PDF 90 × 195 мм');
    expect(phone.name).toBe('SH-2611-01-kk.pdf');
    const read = await readBack(phone.bytes);
    expect(read.codes).toEqual(['https://spot.example.test/dopp/7726112101?k=8f3a1c']);
    expect(read.text).toContain('мемлекеттікорганбермеген');
    await sandbox.pane.getByLabel('Язык карточки').last().selectOption('hy');
    const sheet = await downloadOf('PDF A4');
    expect((await readBack(sheet.bytes)).text).toContain('պետականմարմնիկողմիցտրվածչէ');
  });

  test('makes the cards of all shipments with a code at once, and says why there is none for the others', async () => {
    await show();
    await sandbox.pane.getByText('Карточки нет: QR-код ещё не записан').first().waitFor();
    await button('Выбрать все с QR-кодом (3)').click();
    expect(await violationsIn(paneFrameOf(sandbox.page))).toEqual([]);
    const together = await downloadOf('Один PDF');
    expect(together.name).toBe('cards.pdf');
    const archive = await downloadOf('ZIP по перевозкам');
    expect(Object.keys(unzipSync(archive.bytes)).sort()).toEqual(
      ['SH-2611-01-kk', 'SH-2611-02-ru', 'SH-2612-05-ky'].flatMap((name) => [`${name}.pdf`, `${name}.txt`]),
    );
  });

  test('notes the hand-over and the answer of the driver in the sheet, and takes it back', async () => {
    await show();
    await shipment('SH-2611-01').getByRole('button', { name: 'Отметить передачу' }).click();
    await sandbox.pane.getByLabel('Когда, по Москве').fill('2026-11-26T18:00');
    await button('Записать').click();
    await sandbox.pane.getByText('Записано в AX4').waitFor();
    await shipment('SH-2611-01').getByText('Передан 26.11.2026 18:00').waitFor();
    await sandbox.goTo('AX4');
    expect(await sandbox.cell.textContent()).toContain('26.11.2026 18:00');
    await button('Отменить').click();
    await shipment('SH-2611-01').getByRole('button', { name: 'Отметить передачу' }).waitFor();
  });

  test('notes that the border was crossed', async () => {
    await show();
    await shipment('SH-2612-05').getByRole('button', { name: 'Отметить проезд' }).click();
    await button('Записать').click();
    await sandbox.pane.getByText('Записано в AZ11').waitFor();
    await sandbox.pane.getByRole('button', { name: /1 ?проехали/ }).waitFor();
    expect(await shipment('SH-2612-05').count()).toBe(0);
  });

  test('spills SPOT.DOPPREADY over the grid', async () => {
    const says = (address: string, what: RegExp) => sandbox.goTo(address).then(() => sandbox.cell.getByText(what).waitFor());
    await sandbox.type('A20', '=SPOT.DOPPREADY(A3:BA12)');
    await says('A20', /Перевозка/);
    await says('B20', /ДОПП/);
    await says('A21', /SH-2611-01/);
    await says('B21', /подан/);
    await says('A24', /SH-2611-04/);
    await says('B24', /готов/);
  });

  test('answers a stop at the border in one view, logs it, and keeps the log in the workbook', async () => {
    await sandbox.pane.getByRole('tab', { name: 'Остановили' }).click();
    await sandbox.pane.getByLabel('Номер машины, ДОПП или перевозки').fill('482 аве 13');
    await button('Найти').click();
    await sandbox.pane.getByText('ДОПП № 7726112101').waitFor();
    await sandbox.pane.getByText('QR-код есть, но передача водителю не отмечена', { exact: false }).waitFor();
    await sandbox.pane.getByLabel('Вес брутто, кг').fill('19 000');
    await sandbox.pane.getByText('На листе: 18860').waitFor();
    await sandbox.pane.getByText('Бумаги расходятся с таблицей', { exact: false }).waitFor();
    await sandbox.pane.getByLabel('Что случилось').fill('Мобильная группа: вес не сходится');
    expect(await violationsIn(paneFrameOf(sandbox.page))).toEqual([]);
    const report = await downloadOf('Скачать PDF');
    expect((await readBack(report.bytes)).text).toContain('Весбрутто,кг:вдокументах19000');
    await button('Записать в журнал').click();
    await sandbox.pane.getByRole('tab', { name: 'Журнал (1)' }).click();
    await sandbox.pane.getByRole('button', { name: /SH-2611-01.*Мобильная группа/ }).waitFor();
    await button('На новый лист').click();
    await button('Записать').click();
    await sandbox.pane.getByText('Записано: Инциденты на границе').first().waitFor();
  });
});
