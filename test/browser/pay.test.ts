import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readStatement } from '../../src/payments';
import { exampleProfile } from '../../src/profile';
import { moneyText } from '../../src/values';
import { browserMissing, openSandbox, startStage, type OpenSandbox, type Stage } from '../support/browser';

describe.skipIf(browserMissing)('Paying in the sandbox', { timeout: 120_000 }, () => {
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

  const button = (name: string | RegExp) => sandbox.pane.getByRole('button', { name, exact: true });
  /** Settings as the pane keeps them, then the pane anew. */
  const withSettings = async (settings: unknown): Promise<void> => {
    await sandbox.page.evaluate((text) => localStorage.setItem('spot.profile', text), JSON.stringify(settings));
    await sandbox.page.reload();
    await sandbox.page.locator('iframe[aria-busy=false]').waitFor();
    await sandbox.pane.getByRole('tablist').first().waitFor();
  };
  const showPayments = async (): Promise<void> => {
    await sandbox.openView('Платежи');
    await button('Показать платежи').click();
    await button('Обновить').waitFor();
  };

  test('says where to get the KBK while it is missing, and makes nothing', async () => {
    await showPayments();
    await sandbox.pane.getByText('КБК не задан').waitFor();
    expect(await button('Составить поручения').isDisabled()).toBe(true);
  });

  test('shows every order, asks once, and saves a file the bank’s format reads back', async () => {
    await withSettings({ company: exampleProfile.company, parameters: exampleProfile.parameters });
    await showPayments();
    await button('Составить поручения').click();
    await button(/^№ 1 от/).waitFor();
    await button('Сохранить файл для банка').click();
    const [download] = await Promise.all([
      sandbox.page.waitForEvent('download'),
      button('Сохранить').click(),
    ]);
    expect(download.suggestedFilename()).toBe('SAMPLE-payments.txt');
    const statement = readStatement(await readFile(await download.path()));
    expect(statement).toMatchObject({ encoding: 'windows-1251', complete: true, problems: [] });
    const [first] = statement.documents;
    expect(first?.amount && moneyText(first.amount)).toBe('161790.00');
    expect(first?.purpose).toContain('ОБРАЗЕЦ');
    await button(/^№ 1 от/).click();
    await sandbox.pane.getByAltText('QR-код поручения № 1').waitFor();
  });

  test('calculates with the rates of the workbook, anew after the rates change, and says why a function fails', async () => {
    const shows = (text: RegExp): Promise<void> =>
      expect.poll(() => sandbox.cell.textContent(), { timeout: 15_000 }).toMatch(text);
    const sheets = sandbox.page.getByRole('tablist', { name: 'Sheet tabs' });
    await sandbox.type('BG1', '=SPOT.RATE("BYN",46349)');
    await shows(/BG1: [\d,.]+$/);
    await sheets.getByRole('tab', { name: 'Курсы' }).click();
    await sandbox.goTo('D6');
    await shows(/D6: [\d,.]+$/);
    await sandbox.type('D6', '99');
    await sheets.getByRole('tab', { name: 'Отгрузки' }).click();
    await sandbox.goTo('BG1');
    await shows(/BG1: 99$/);

    await sandbox.type('BG2', '=SPOT.RATE("XYZ",46349)');
    await shows(/BG2: #VALUE!$/);
    await sandbox.page.getByText('«XYZ» — не код валюты').waitFor();
    await sandbox.type('BG3', '=SPOT.EXCISE("alcohol-over-18",10)');
    await shows(/BG3: [\d\s,.]+$/u);
  });

  test('asks the gateway for rates where it has them, shows their source and day, and adds them once confirmed', async () => {
    const gateway = 'http://localhost:3199';
    const rate = { date: '2026-11-21', currency: 'CNY', nominal: 1, rate: '11.2345', origin: 'СИМУЛЯТОР: курс выдуман' };
    await sandbox.page.route(`${gateway}/**`, (route) =>
      route.fulfill({
        headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
        json: route.request().url().includes('/v1/rates') ? { items: [rate, { ...rate, currency: 'BYN', rate: '1' }] } : {},
      }),
    );
    await sandbox.openView('Платежи');
    await button('Загрузить курсы').waitFor();
    expect(await button('Запросить курсы').count()).toBe(0);
    await sandbox.page.evaluate((url) => localStorage.setItem(`spot.secret.${url}`, 'token'), gateway);
    await withSettings({ connector: { kind: 'gateway', url: gateway } });
    await sandbox.openView('Платежи');
    await button('Запросить курсы').click();
    await sandbox.pane.getByText(`Курсы на 21.11.2026. Источник: ${gateway}; СИМУЛЯТОР: курс выдуман`).waitFor();
    await sandbox.pane.getByText('1 CNY = 11,2345 ₽').waitFor();
    await button('Добавить на лист курсов (2)').click();
    await sandbox.pane.getByText('Лист «Курсы»: добавлено 1').waitFor();
    await sandbox.pane.getByText(/^BYN на 21.11.2026: на листе .* пришло 1\./).waitFor();
  });

  test('takes its own file back as a statement, once, and shows what became of the money of each shipment', async () => {
    await withSettings({ company: exampleProfile.company, parameters: { 'deposit.kbk': '18210000000010000999' } });
    await showPayments();
    await button('Составить поручения').click();
    await button('Сохранить файл для банка').click();
    const [download] = await Promise.all([sandbox.page.waitForEvent('download'), button('Сохранить').click()]);
    const file = await download.path();
    await sandbox.pane.getByText('Выбрано: 0 перевозок').waitFor();

    const load = async (): Promise<void> => {
      const [chooser] = await Promise.all([sandbox.page.waitForEvent('filechooser'), button('Загрузить выписку').click()]);
      await chooser.setFiles(file);
    };
    await load();
    await sandbox.pane.getByText('Документов: 5. Сопоставлено: 5, спросим: 0, уже учтено раньше: 0.').waitFor();
    await button('Учесть платежи (5)').click();
    await load();
    await sandbox.pane.getByText('Документов: 5. Сопоставлено: 0, спросим: 0, уже учтено раньше: 5.').waitFor();

    await button('Учёт платежей').click();
    await button(/^SH-2611-01\s*долга нет$/).click();
    const line = sandbox.pane.getByRole('list', { name: 'Учёт по перевозкам' }).getByRole('listitem').first();
    for (const amount of ['Оплачено161 790,00 ₽', 'Зачтено в разделе 40,00 ₽', 'Зарезервировано (расчёт)161 790,00 ₽', 'К возврату0,00 ₽'])
      expect((await line.textContent())?.replace(/\u00a0|\u202f/g, ' ')).toContain(amount);
    await button('Учёт на отдельный лист').click();
    await sandbox.page.getByRole('tablist', { name: 'Sheet tabs' }).getByRole('tab', { name: 'Учёт платежей' }).waitFor();
  });
});
