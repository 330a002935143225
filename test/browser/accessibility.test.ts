import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paneTexts, type TextKey } from '../../taskpane/texts';
import { browserMissing, openSandbox, startStage, type OpenSandbox, type Stage } from '../support/browser';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical violations, each with where it is. */
async function violationsIn(place: Page | Frame, without: readonly string[] = []): Promise<readonly string[]> {
  await place.evaluate(axeSource);
  // Colours in passing are no colours to judge.
  await place.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
        .map((animation) => animation.finished),
    ).then(() => undefined),
  );
  const results = (await place.evaluate(
    (exclude) =>
      (window as unknown as { axe: { run(context: object, options: object): Promise<unknown> } }).axe.run(
        { include: [['html']], exclude: exclude.map((selector) => [selector]) },
        { iframes: false, resultTypes: ['violations'] },
      ),
    // Fluent UI's focus stops: hidden from screen readers on purpose, they pass the focus on at once.
    [...without, '[data-tabster-dummy]'],
  )) as AxeResults;
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`));
}

const texts = paneTexts;
const viewNames = Object.keys(paneTexts.ru).filter((key) => key.startsWith('tab.')) as Extract<TextKey, `tab.${string}`>[];

describe.skipIf(browserMissing)('Every view is accessible', { timeout: 120_000 }, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  }, 60_000);
  afterAll(() => stage.close());

  const paneOf = (sandbox: OpenSandbox): Frame => {
    const frame = sandbox.page.frames().find((candidate) => candidate !== sandbox.page.mainFrame());
    if (!frame) throw new Error('There is no pane');
    return frame;
  };

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
      expect(await violationsIn(paneOf(sandbox)), name).toEqual([]);
    }
    const results = [
      { view: say['tab.check'], run: say['check.run'], again: say['check.runAgain'] },
      { view: say['tab.build'], run: say['build.run'], again: say['build.runAgain'] },
    ];
    for (const { view, run, again } of results) {
      await sandbox.openView(view);
      await pane.getByRole('button', { name: run, exact: true }).click();
      await pane.getByRole('button', { name: again }).waitFor();
      expect(await violationsIn(paneOf(sandbox)), `${view}, with results`).toEqual([]);
    }
    expect(sandbox.errors).toEqual([]);
    await sandbox.close();
  });
});
