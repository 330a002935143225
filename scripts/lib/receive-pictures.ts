import { paneTexts } from '../../taskpane/texts';
import { openSandbox, type Stage } from '../../test/support/browser';
import { doppLikePdf } from '../../test/receipt/dopp-like-pdf';
import { brokenPdf, manyDocuments, photoOf, planOf, shapeOf } from '../../test/receipt/many-documents';

const paneWidth = { ru: 'Ширина панели', en: 'Pane width' };
const settled = 1200;

/** Documents of the cabinet dropped on the pane and looked through; then their numbers and codes beside the rows. */
export async function receivePictures(stage: Stage, folder: string): Promise<void> {
  const documents = manyDocuments(6);
  const [first, second] = documents;
  if (!first || !second) return;
  const doubtful = { ...second, qr: 'https://other.test/dopp?id=000000007919' };
  const given = [
    ...documents.map((document, index) => ({ name: `${document.doppNumber}.pdf`, bytes: () => doppLikePdf(index === 1 ? doubtful : document, shapeOf(index), () => 0.5) })),
    { name: 'photo.pdf', bytes: () => photoOf(first) },
    { name: 'broken.pdf', bytes: () => Promise.resolve(brokenPdf) },
  ];
  const files = await Promise.all(given.map(async ({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(await bytes()) })));
  for (const language of ['ru', 'en'] as const) {
    const texts = paneTexts[language];
    const sandbox = await openSandbox(stage, { language, width: 1280, height: 900 });
    const { page, pane } = sandbox;
    const buffer = Buffer.from(await planOf(documents));
    await page.locator('input[type=file]').setInputFiles({ name: 'plan.xlsx', mimeType: 'application/octet-stream', buffer });
    await page.waitForTimeout(settled);
    await page.getByLabel(paneWidth[language]).selectOption('450');
    await sandbox.openView(texts['tab.receive']);
    await pane.locator('input[type=file]').setInputFiles(files);
    const write = pane.getByRole('button', { name: texts['receive.writeAll'].replace('{count}', '6') });
    await write.waitFor({ timeout: 60_000 });
    await pane.getByRole('heading', { name: texts['receive.matched'].replace('{count}', '6') }).evaluate((heading) => heading.scrollIntoView());
    await page.waitForTimeout(settled);
    await page.locator('iframe').screenshot({ path: `${folder}receive-${language}-450-light.png` });
    await write.click();
    await pane.getByRole('button', { name: texts['receive.undo'] }).waitFor();
    await pane.locator('main').evaluate((view) => view.scrollTo(0, 0));
    await sandbox.goTo('O4');
    await page.waitForTimeout(settled);
    await page.screenshot({ path: `${folder}received-${language}.png` });
    await sandbox.close();
  }
}
