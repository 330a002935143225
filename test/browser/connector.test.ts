import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cellAddress, parseCellAddress } from '../../src/shipment';
import { browserMissing, openSandbox, startStage, type OpenSandbox, type Stage } from '../support/browser';
import { endGatewayProcess, startGatewayProcess, type GatewayProcess } from '../gateway/gateway-process';

const token = 'spot-simulator';
/** The consignment of the example that has no error. */
const key = 'SH-2611-03';

/** The cell some columns right of a cell: `AY8`, 1 → `AZ8`. */
function cellRightOf(cell: string, columns: number): string {
  const { row, column } = parseCellAddress(cell) ?? { row: 1, column: 1 };
  return cellAddress(row, column + columns);
}

/** The gateway as `npm start` runs it beside the sandbox: a simulator that keeps nothing. */
describe.skipIf(browserMissing)('Statuses in the sandbox, with the simulator of the gateway', { timeout: 240_000 }, () => {
  let stage: Stage;
  let gateway: GatewayProcess;
  let address = '';
  const open: OpenSandbox[] = [];

  beforeAll(async () => {
    stage = await startStage();
    gateway = await startGatewayProcess({
      SPOT_DATA: 'memory',
      SPOT_SIMULATOR_STEP_MS: '1000',
      SPOT_DEMO_TOKEN: token,
      SPOT_ORIGINS: stage.address.replace(/\/$/, ''),
    });
    address = gateway.url.replace('127.0.0.1', 'localhost');
  }, 120_000);
  afterAll(async () => {
    await stage.close();
    await endGatewayProcess(gateway);
  });
  beforeEach(() => {
    open.length = 0;
  });
  afterEach(async () => {
    for (const sandbox of open) {
      const { errors, strangers } = sandbox;
      await sandbox.close();
      expect(errors).toEqual([]);
      expect(strangers).toEqual([]);
    }
  });

  const person = async () => {
    const sandbox = await openSandbox(stage);
    open.push(sandbox);
    const { pane, page } = sandbox;
    const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' });
    return {
      sandbox,
      pane,
      button,
      load: async (): Promise<void> => {
        await button('Загрузить и отправить').click();
        await pane.getByText(/^Обновлено /).waitFor();
      },
      /** What stands in the row of the consignment under a header, found by reading the sheet's cells. */
      shows: async (cell: string, text: RegExp): Promise<void> => {
        await sandbox.goTo(cell);
        await expect.poll(() => sandbox.cell.textContent(), { timeout: 15_000 }).toMatch(text);
      },
      connect: async (): Promise<void> => {
        await sandbox.openView('Настройки');
        await pane.getByLabel('Источник', { exact: true }).selectOption('gateway');
        await pane.getByLabel('Адрес шлюза').fill(address);
        await pane.getByRole('textbox', { name: 'Ключ доступа' }).fill(token);
        await button('Проверить подключение').click();
        await pane.getByText('Подключение работает').waitFor();
        await pane.getByText('Это симулятор: статусы и номера придуманы, ничего не подаётся.').waitFor();
        await sandbox.openView('Статусы');
      },
      item: pane.getByRole('listitem').filter({ hasText: key }).filter({ hasText: 'Ввоз' }),
      secretsIn: () => page.evaluate(() => JSON.stringify(Object.entries(localStorage).filter(([name]) => !name.startsWith('spot.secret.')))),
    };
  };

  test('a DOPP is sent, becomes «Обеспечен», its QR code stands in the row, and the team sees the hand-over', async () => {
    const anna = await person();
    await anna.connect();
    await anna.load();

    await anna.button('Подать ДОПП…').click();
    await anna.pane.getByRole('checkbox', { name: key }).click();
    await anna.button('Проверить и подать (1)').click();
    const dialog = anna.pane.getByRole('dialog');
    await dialog.getByText(address, { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'Подать (1)' }).click();
    await anna.pane.getByText('Статусам некуда записаться', { exact: false }).waitFor();
    await anna.button('Добавить столбцы').click();
    await anna.item.getByText('Статус:', { exact: false }).waitFor();

    // Nobody presses anything: the pane looks for news by itself.
    await anna.item.getByText('Въезд разрешён, но только в симуляторе').waitFor({ timeout: 90_000 });
    await anna.item.getByText('Статус: Обеспечен', { exact: false }).waitFor();
    await anna.item.getByText(/ДОПП СИМ-/).waitFor();
    await anna.pane.getByText('Статусы придуманы симулятором.', { exact: false }).waitFor();
    const status = (await anna.item.getByRole('button', { name: /^Перейти/ }).textContent()) ?? '';
    await anna.shows(status, /: Обеспечен$/);
    await anna.shows(cellRightOf(status, 1), /: СИМУЛЯТОР, НЕ ДОПП/);

    await anna.sandbox.type('BG8', `=SPOT.STATUS(${cellRightOf(status, -2)})`);
    await anna.shows('BG8', /: Обеспечен$/);

    await anna.button('Картинки QR рядом со строками (1)').click();
    await anna.pane.getByText('Вставлено картинок: 1').waitFor();

    await anna.item.getByRole('button', { name: 'Передан водителю' }).click();
    await anna.item.getByText(/^Передан водителю \d/).waitFor();

    const boris = await person();
    await boris.connect();
    await boris.load();
    await boris.button('Добавить столбцы').click();
    await boris.item.getByText(/^Передан водителю \d/).waitFor();
    await boris.item.getByRole('button', { name: 'Водитель подтвердил' }).click();
    await boris.item.getByText(/^Водитель подтвердил \d/).waitFor();
    await fetch(`${gateway.url}/v1/acts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ items: [{ id: 'carrier-1', shipment: key, kind: 'incident', at: '2026-11-23T14:00', text: 'Прокол, ждём колесо' }] }),
    });
    await anna.load();
    await anna.item.getByText(/^Водитель подтвердил \d/).waitFor();
    await anna.item.getByText('Инцидент: Прокол, ждём колесо').waitFor();
    expect(await anna.secretsIn()).not.toContain(token);
  });
});
