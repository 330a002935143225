import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical violations, each with where it is. */
export async function violationsIn(place: Page | Frame, without: readonly string[] = []): Promise<readonly string[]> {
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

/** The frame of the pane in the sandbox. */
export function paneFrameOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (!frame) throw new Error('There is no pane');
  return frame;
}
