import { paneTexts } from '../../taskpane/texts';
import { openSandbox, type Stage } from '../../test/support/browser';

const paneWidth = { ru: 'Ширина панели', en: 'Pane width' };
const settled = 1200;

/** The filing sheet of a shipment with a few values ticked off and two missing, and the change of a filed row. */
export async function filingPictures(stage: Stage, folder: string): Promise<void> {
  for (const language of ['ru', 'en'] as const) {
    const texts = paneTexts[language];
    const sandbox = await openSandbox(stage, { language, width: 1280, height: 1180 });
    const { page, pane } = sandbox;
    const button = (name: string) => pane.getByRole('button', { name, exact: true });
    const shoot = async (name: string): Promise<void> => {
      await pane.locator('main').evaluate((view) => view.scrollTo(0, 0));
      // The messages at the foot go by themselves.
      await pane.locator('.fui-Toast').waitFor({ state: 'detached', timeout: 20_000 }).catch(() => undefined);
      await page.waitForTimeout(settled);
      await page.locator('iframe').screenshot({ path: `${folder}${name}-${language}-450-light.png` });
    };
    await page.getByLabel(paneWidth[language]).selectOption('450');
    await sandbox.openView(texts['tab.filing']);
    await button(texts['filing.run']).click();
    await button(texts['filing.runAgain']).waitFor();
    await pane.getByRole('listitem').getByRole('button', { name: /SH-2611-03/ }).click();
    for (let index = 0; index < 6; index += 1) await pane.getByRole('checkbox').nth(index).check();
    await shoot('filing');
    await pane.getByLabel(texts['filing.markNumber']).fill('77-2026-000123');
    await button(texts['filing.mark']).click();
    await button(texts['filing.undo']).waitFor();
    await sandbox.type('T8', 'О001ОО77');
    await pane.getByText(texts['filing.change']).waitFor({ timeout: 20_000 });
    await pane.getByRole('switch').click();
    await shoot('filing-change');
    await sandbox.close();
  }
}
