import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paneTexts, type TextKey } from '../../taskpane/texts';
import { paneFrameOf, violationsIn } from '../support/accessibility';
import { browserMissing, openSandbox, startStage, type Stage } from '../support/browser';

const texts = paneTexts;
const viewNames = Object.keys(paneTexts.ru).filter((key) => key.startsWith('tab.')) as Extract<TextKey, `tab.${string}`>[];

describe.skipIf(browserMissing)('Every view is accessible', { timeout: 120_000 }, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  }, 60_000);
  afterAll(() => stage.close());

  test.each([
    { language: 'ru', colorScheme: 'light' },
    { language: 'en', colorScheme: 'light' },
    { language: 'ru', colorScheme: 'dark' },
  ] as const)('in $language, $colorScheme', async ({ language, colorScheme }) => {
    const sandbox = await openSandbox(stage, { language, colorScheme });
    const { pane } = sandbox;
    // The cells, their formula bar and tabs are a third party's; the page says what they show beside them.
    expect(await violationsIn(sandbox.page, ['.sandbox-cells', 'iframe'])).toEqual([]);
    const say = texts[language];
    for (const name of viewNames) {
      await sandbox.openView(say[name]);
      expect(await violationsIn(paneFrameOf(sandbox.page)), name).toEqual([]);
    }
    const results = [
      { view: say['tab.check'], run: say['check.run'], again: say['check.runAgain'] },
      { view: say['tab.build'], run: say['build.run'], again: say['build.runAgain'] },
    ];
    for (const { view, run, again } of results) {
      await sandbox.openView(view);
      await pane.getByRole('button', { name: run, exact: true }).click();
      await pane.getByRole('button', { name: again }).waitFor();
      expect(await violationsIn(paneFrameOf(sandbox.page)), `${view}, with results`).toEqual([]);
    }
    expect(sandbox.errors).toEqual([]);
    await sandbox.close();
  });
});
