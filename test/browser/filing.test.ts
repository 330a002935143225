import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { provisionalDoppFormat, readDoppJson, readDoppXml } from '../../src/dopp';
import { paneFrameOf, violationsIn } from '../support/accessibility';
import { browserMissing, openSandbox, startStage, type OpenSandbox, type Stage } from '../support/browser';

const schema = fileURLToPath(new URL('../cli/cases/build-xsd-violations/dopp.xsd', import.meta.url));

describe.skipIf(browserMissing)('Filing in the sandbox', { timeout: 120_000 }, () => {
  let stage: Stage;
  let sandbox: OpenSandbox;

  beforeAll(async () => {
    stage = await startStage();
  }, 60_000);
  afterAll(() => stage.close());
  beforeEach(async () => {
    sandbox = await openSandbox(stage);
    await sandbox.openView('Подача');
    await button('Показать перевозки').click();
    await button('Обновить').waitFor();
  }, 60_000);
  afterEach(async () => {
    const { errors, strangers } = sandbox;
    await sandbox.close();
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
  });

  const button = (name: string | RegExp) => sandbox.pane.getByRole('button', { name, exact: true });
  const open = async (shipment: string): Promise<void> => {
    await sandbox.pane.getByRole('listitem').getByRole('button', { name: new RegExp(shipment) }).click();
    await button('Все перевозки').waitFor();
  };
  const saved = async (name: string): Promise<Buffer> => {
    const [download] = await Promise.all([sandbox.page.waitForEvent('download'), button(name).click()]);
    return readFile(await download.path());
  };
  const cellTextOf = async (address: string): Promise<string> => {
    await sandbox.goTo(address);
    return (await sandbox.cell.textContent()) ?? '';
  };

  test('ticks off what was copied, and remembers it when the pane is opened anew', async () => {
    await open('SH-2611-01');
    await sandbox.pane.getByText('Введено 0 из').waitFor();
    await button('Копировать: 4.1А Авто: регистрационный знак').click();
    await sandbox.pane.getByText('Введено 1 из').waitFor();
    await sandbox.page.waitForTimeout(600);
    await button('Все перевозки').click();
    await open('SH-2611-01');
    expect(await sandbox.pane.getByRole('checkbox', { name: /4\.1А/ }).isChecked()).toBe(true);
  });

  test('saves JSON and XML that read back as the same document', async () => {
    await open('SH-2611-01');
    const fromJson = readDoppJson((await saved('JSON')).toString('utf8'));
    const fromXml = readDoppXml(await saved('XML'), provisionalDoppFormat);
    expect(fromJson.ok).toBe(true);
    expect(fromXml).toEqual(fromJson);
  });

  test('leads from what is missing to its cell, and follows what is typed there', async () => {
    await open('SH-2611-08');
    await button('К ячейке AC15').first().click();
    await sandbox.cell.getByText(/AC15/).waitFor();
    await sandbox.type('AC15', '12');
    await expect.poll(() => button('К ячейке AC15').count(), { timeout: 20_000 }).toBe(0);
  });

  test('notes a filing, writes number and day, sees the change of the row, and takes the note back', async () => {
    await open('SH-2611-01');
    await sandbox.pane.getByLabel('Номер ДОПП, если уже присвоен').fill('77-1');
    await button('Отметить подачу').click();
    await button('Отменить отметку').waitFor();
    await sandbox.pane.getByText('ДОПП 77-1').waitFor();
    expect(await cellTextOf('AT4')).toContain('77-1');

    await sandbox.type('T4', '001AAA13');
    await sandbox.pane.getByText('Строка изменилась после подачи').waitFor({ timeout: 20_000 });
    await sandbox.pane.getByText('Подайте корректировку', { exact: false }).waitFor();
    await sandbox.pane.getByRole('switch', { name: 'Платёж уже зарезервирован' }).click();
    await sandbox.pane.getByText('Меняются только данные о машине', { exact: false }).waitFor();
    const correction = readDoppJson((await saved('JSON')).toString('utf8'));
    expect(correction).toMatchObject({ ok: true, dopp: { header: { correction: 1, corrects: { number: '77-1' } }, vehicle: { truckPlate: '001AAA13' } } });

    await sandbox.type('T4', '482ABE13');
    await button('Отменить отметку').click({ timeout: 20_000 });
    await sandbox.pane.getByText('История (0)').waitFor();
    expect(await cellTextOf('AT4')).not.toContain('77-1');
  });

  test('validates against the user’s own schema and names the cells', async () => {
    await button('Формат XML и схема XSD').click();
    const [chooser] = await Promise.all([sandbox.page.waitForEvent('filechooser'), button('Загрузить XSD').click()]);
    await chooser.setFiles(schema);
    await button('Проверить все документы').click();
    await sandbox.pane.getByText(/^Не подходит под схему: \d+/).waitFor({ timeout: 20_000 });
    await button('К ячейке T6').click();
    await sandbox.cell.getByText(/T6/).waitFor();
  });

  test('is accessible in the list, the sheet, a change, the requests and the sections below', async () => {
    const violations = (): Promise<unknown> => violationsIn(paneFrameOf(sandbox.page));
    for (const section of ['Формат XML и схема XSD', 'Уведомление перевозчикам и шаблоны писем', 'Письмо']) await button(section).click();
    expect(await violations(), 'the list').toEqual([]);
    await open('SH-2611-08');
    await button('Чего не хватает и у кого спросить').click();
    expect(await violations(), 'a sheet with gaps and requests').toEqual([]);
    await button('Все перевозки').click();
    await open('SH-2611-03');
    await button('Отметить подачу').click();
    await button('Отменить отметку').waitFor();
    await button(/^История/).click();
    expect(await violations(), 'a filed shipment').toEqual([]);
    await sandbox.type('T8', 'О001ОО77');
    await sandbox.pane.getByText('Строка изменилась после подачи').waitFor({ timeout: 20_000 });
    await button('На чём это основано').click();
    expect(await violations(), 'a change').toEqual([]);
  });

  test('writes the filing sheet to a sheet of its own', async () => {
    await open('SH-2611-01');
    await button('На лист для печати').click();
    await button('Записать').click();
    await sandbox.pane.getByText('Записано: ДОПП SH-2611-01').first().waitFor();
  });
});
