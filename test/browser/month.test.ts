import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { paneFrameOf, violationsIn } from '../support/accessibility';
import { browserMissing, openSandbox, startStage, type OpenSandbox, type Stage } from '../support/browser';

const example = fileURLToPath(new URL('../../examples/shipments-month.xlsx', import.meta.url));

describe.skipIf(browserMissing)('the month’s end in the sandbox', () => {
  let stage: Stage;
  let sandbox: OpenSandbox;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    sandbox = await openSandbox(stage);
    await sandbox.page.locator('input[type=file]').first().setInputFiles(example);
    await sandbox.page.waitForTimeout(1500);
    await sandbox.openView('Месяц');
    await sandbox.pane.locator('input[type=date]:visible').first().fill('2026-12-05');
    await button('Подготовить документы месяца').click();
    await sandbox.pane.getByRole('heading', { name: 'Что сделать' }).waitFor();
  }, 60_000);
  afterEach(async () => {
    const { errors, strangers } = sandbox;
    await sandbox.close();
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
  });

  const button = (name: string | RegExp) => sandbox.pane.getByRole('button', { name, exact: true });

  test('notes the number of a statistical form in its rows, once it is confirmed, and remembers it', async () => {
    await sandbox.pane.getByText('6 форм: готовы 6, поданы 0, не готовы 0.').waitFor();
    await sandbox.pane.getByText('Формы составлены на компанию-пример').waitFor();
    await button('Записать ответ ФТС').first().click();
    await sandbox.pane.getByLabel('Номер формы').fill('10000000/081226/0000001');
    await sandbox.pane.getByLabel('Статус в кабинете ФТС').fill('Зарегистрирована');
    await button('Записать в строки').click();
    const dialog = sandbox.pane.getByRole('dialog');
    await dialog.getByText('В строки 4–5, 14 будет записано: 10000000/081226/0000001.').waitFor();
    await dialog.getByRole('button', { name: 'Записать в строки' }).click();
    await sandbox.pane.getByText('6 форм: готовы 5, поданы 1, не готовы 0.').waitFor();
    await sandbox.pane.getByText('Номер 10000000/081226/0000001 · Зарегистрирована').waitFor();
    await button('Поданные раньше: 1').click();
    await sandbox.pane.getByText(/^ноябрь 2026: 10000000\/081226\/0000001/).waitFor();
    await sandbox.pane.getByRole('switch', { name: /Составить поданные формы заново/ }).click();
    await sandbox.pane.getByText('Взамен аннулируемой 10000000/081226/0000001').waitFor();
  }, 60_000);

  test('asks before it replaces a sheet that it wrote', async () => {
    const write = async (): Promise<void> => {
      await button('На лист').last().click();
      await sandbox.pane.getByRole('dialog').getByRole('button', { name: 'Записать', exact: true }).click();
    };
    await write();
    await sandbox.pane.getByText(/^Записано: Возврат платежей/).first().waitFor();
    await write();
    await sandbox.pane.getByText('Лист «Возврат платежей» уже есть').waitFor();
    await sandbox.pane.getByRole('button', { name: 'Отмена' }).click();
  }, 60_000);

  test.each(['320', '450'])('has nothing that keeps anyone from using it at %s pixels, and fits', async (width) => {
    await sandbox.page.getByLabel('Ширина панели').selectOption(width);
    for (const name of ['Записать ответ ФТС', 'Строки листа за цифрами', 'Нерабочие дни региона']) await button(name).first().click();
    const main = sandbox.pane.locator('main');
    expect(await main.evaluate((view) => view.scrollWidth - view.clientWidth)).toBeLessThanOrEqual(0);
    expect(await violationsIn(paneFrameOf(sandbox.page))).toEqual([]);
  }, 60_000);

  test('shows the rows behind a figure, and moves deadlines by days off of the region', async () => {
    await button('Строки листа за цифрами').click();
    await sandbox.pane.getByRole('group', { name: 'Строки: Перевозок' }).getByRole('button').first().click();
    await button('Нерабочие дни региона').click();
    await sandbox.pane.getByLabel('Дни, которые не работают только у вас').fill('21.12.2026');
    await button('Подготовить заново').click();
    await sandbox.pane.getByRole('button', { name: 'Позже: 3' }).click();
    await sandbox.pane.getByText(/^22\.12\.2026 · Подать декларацию/).waitFor();
  }, 60_000);
});
