/**
 * `npx tsx scripts/screenshots.ts [all]`: takes the pictures of README and docs from the built sandbox into
 * docs/pictures. With `all` also every view of the pane in both languages, both widths and every contrast,
 * into .cache/pictures, to look them through.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { paneTexts, type TextKey } from '../taskpane/texts';
import { borderPictures } from './lib/border-pictures';
import { filingPictures } from './lib/filing-pictures';
import { receivePictures } from './lib/receive-pictures';
import { browserMissing, openSandbox, startStage, type OpenSandbox, type Stage } from '../test/support/browser';

const folder = (name: string): string => {
  const path = fileURLToPath(new URL(`../${name}/`, import.meta.url));
  mkdirSync(path, { recursive: true });
  return path;
};

const labels = paneTexts;
const paneWidth = { ru: 'Ширина панели', en: 'Pane width' };
const views = Object.keys(paneTexts.ru).filter((key) => key.startsWith('tab.')) as Extract<TextKey, `tab.${string}`>[];

type Language = keyof typeof labels;

const settled = 1200;

async function check(sandbox: OpenSandbox, language: Language): Promise<void> {
  const { pane } = sandbox;
  await pane.getByRole('button', { name: labels[language]['check.run'], exact: true }).click();
  await pane.getByRole('button', { name: labels[language]['check.runAgain'] }).waitFor();
}

async function build(sandbox: OpenSandbox, language: Language): Promise<void> {
  const { pane } = sandbox;
  await sandbox.openView(labels[language]['tab.build']);
  await pane.getByRole('button', { name: labels[language]['build.run'], exact: true }).click();
  await pane.getByRole('button', { name: labels[language]['build.runAgain'] }).waitFor();
}

/** The pictures README shows: the whole sandbox with marked cells and a finding in hand, and three views of the pane. */
async function documentPictures(stage: Stage): Promise<void> {
  const pictures = folder('docs/pictures');
  for (const language of ['ru', 'en'] as const) {
    const sandbox = await openSandbox(stage, { language, width: 1280, height: 760 });
    const { page, pane } = sandbox;
    await check(sandbox, language);
    await pane.getByRole('switch', { name: labels[language]['check.marks'] }).click();
    const finding = pane.getByRole('listitem').getByRole('button', { name: /AH10$/ }).first();
    await finding.click();
    await finding.scrollIntoViewIfNeeded();
    await page.waitForTimeout(settled);
    await page.screenshot({ path: `${pictures}sandbox-${language}.png` });

    await page.getByLabel(paneWidth[language]).selectOption('450');
    await pane.locator('main').evaluate((view) => view.scrollTo(0, 0));
    const shoot = async (view: string): Promise<void> => {
      await page.waitForTimeout(settled);
      await page.locator('iframe').screenshot({ path: `${pictures}${view}-${language}-450-light.png` });
    };
    await shoot('check');
    await build(sandbox, language);
    await shoot('build');
    await sandbox.openView(labels[language]['tab.settings']);
    await shoot('settings');
    await sandbox.close();
    await monthPictures(stage, language, pictures);
  }
}

/**
 * The month's end of the filled example, on a day after the month. The charts of the report, `report-charts-*.png`, are
 * the second page of `spot report`'s workbook as LibreOffice turns it into a PDF.
 */
async function monthPictures(stage: Stage, language: Language, pictures: string): Promise<void> {
  const sandbox = await openSandbox(stage, { language, width: 1280, height: 1000 });
  const { page, pane } = sandbox;
  await page.locator('input[type=file]').setInputFiles(folder('examples') + 'shipments-month.xlsx');
  await page.waitForTimeout(settled);
  await page.getByLabel(paneWidth[language]).selectOption('450');
  await sandbox.openView(labels[language]['tab.month']);
  await pane.locator('input[type=date]:visible').fill('2026-12-05');
  await pane.getByRole('button', { name: labels[language]['month.prepare'] }).click();
  await pane.getByText(labels[language]['month.agenda']).waitFor();
  await page.waitForTimeout(settled);
  await page.locator('iframe').screenshot({ path: `${pictures}month-${language}.png` });
  await pane.getByText(labels[language]['month.report'], { exact: true }).evaluate((heading) => heading.scrollIntoView());
  await page.waitForTimeout(settled);
  await page.locator('iframe').screenshot({ path: `${pictures}month-report-${language}.png` });
  await sandbox.close();
}

async function everyView(stage: Stage): Promise<void> {
  const looks = [
    { name: 'light', colorScheme: 'light', forcedColors: 'none' },
    { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
    { name: 'contrast', colorScheme: 'dark', forcedColors: 'active' },
  ] as const;
  for (const language of ['ru', 'en'] as const) {
    for (const { name, colorScheme, forcedColors } of looks) {
      const sandbox = await openSandbox(stage, { language, colorScheme, forcedColors });
      await check(sandbox, language);
      await build(sandbox, language);
      for (const width of ['320', '450']) {
        await sandbox.page.getByLabel(paneWidth[language]).selectOption(width);
        for (const view of views) {
          await sandbox.openView(labels[language][view]);
          await sandbox.page.waitForTimeout(settled / 3);
          const path = `${folder('.cache/pictures')}${view.slice('tab.'.length)}-${language}-${width}-${name}.png`;
          await sandbox.page.locator('iframe').screenshot({ path });
        }
      }
      await sandbox.page.screenshot({ path: `${folder('.cache/pictures')}sandbox-${language}-${name}.png` });
      await sandbox.close();
    }
  }
}

if (browserMissing) {
  console.error(`No pictures: ${browserMissing}`);
  process.exit(1);
}
const stage = await startStage();
try {
  await documentPictures(stage);
  await filingPictures(stage, folder('docs/pictures'));
  await receivePictures(stage, folder('docs/pictures'));
  await borderPictures(stage, folder('docs/pictures'));
  if (process.argv.includes('all')) await everyView(stage);
} finally {
  await stage.close();
}
