import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { driverCard } from '../../src/handover';
import { cardsPdf, type CardFormat } from '../../src/handover/pdf/card-pdf';
import { nodeCardFonts } from '../../src/handover/pdf/node-fonts';
import { exampleProfile, readProfile } from '../../src/profile';
import { nodeDecoders } from '../../src/receipt/decode/node';
import { readShipments } from '../../src/shipment';
import { parseIsoMoment } from '../../src/values';
import { paneTexts } from '../../taskpane/texts';
import { openSandbox, type Stage } from '../../test/support/browser';
import { readWorkbookSheet } from '../../test/support/read-workbook';

const example = 'examples/shipments-border.xlsx';
const paneWidth = { ru: 'Ширина панели', en: 'Pane width' };
const grossWeight = { ru: 'Вес брутто, кг', en: 'Gross weight, kg' };
const settled = 1200;

/** The hand-over and the answer to a stop, as the pane shows them; the card and the A4 sheet as printed. */
export async function borderPictures(stage: Stage, folder: string): Promise<void> {
  for (const language of ['ru', 'en'] as const) {
    await panePictures(stage, language, folder);
    for (const format of ['phone', 'a4'] as const) await printedPicture(language, format, folder);
  }
}

async function panePictures(stage: Stage, language: 'ru' | 'en', folder: string): Promise<void> {
  const texts = paneTexts[language];
  const sandbox = await openSandbox(stage, { language, width: 1280, height: 1180 });
  const { page, pane } = sandbox;
  await page.evaluate((profile) => localStorage.setItem('spot.profile', profile), JSON.stringify({ company: exampleProfile.company }));
  await page.reload();
  await page.locator('iframe[aria-busy=false]').waitFor();
  await page.locator('input[type=file]').setInputFiles(fileURLToPath(new URL(`../../${example}`, import.meta.url)));
  await page.waitForTimeout(settled);
  await page.getByLabel(paneWidth[language]).selectOption('450');
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  const shoot = async (name: string): Promise<void> => {
    await page.waitForTimeout(settled);
    await page.locator('iframe').screenshot({ path: `${folder}border-${name}-${language}.png` });
  };
  await sandbox.openView(texts['tab.border']);
  await button(texts['border.show']).click();
  await button(texts['border.refresh']).waitFor();
  await shoot('handover');
  await pane.getByRole('tab', { name: texts['border.incident'] }).click();
  await pane.getByLabel(texts['border.find']).fill('482ABE13');
  await button(texts['border.findButton']).click();
  await pane.getByLabel(grossWeight[language]).fill('19 000');
  await shoot('incident');
  await sandbox.close();
}

const pixelsPerPoint = 1.6;

/** The page of a PDF as a picture: what is printed, not what the pane shows of it. */
async function printedPicture(language: 'ru' | 'en', format: CardFormat, folder: string): Promise<void> {
  const block = await readWorkbookSheet(example, 'Отгрузки');
  const [consignment] = block ? readShipments(block).consignments : [];
  const now = parseIsoMoment('2026-11-26T09:30');
  if (!consignment || !now) throw new Error('The example has no consignment');
  const answer = driverCard(consignment, { profile: readProfile(exampleProfile).profile, language, now });
  if (!answer.ok) throw new Error(answer.reason.en);
  const { pdf } = await nodeDecoders();
  const task = pdf.getDocument({ data: await cardsPdf([answer.card], format, await nodeCardFonts()), verbosity: 0 });
  const document = await task.promise;
  const page = await document.getPage(1);
  const viewport = page.getViewport({ scale: pixelsPerPoint });
  const factory = document.canvasFactory as {
    create(width: number, height: number): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D };
  };
  const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const address = canvas.toDataURL('image/png');
  await writeFile(`${folder}${format === 'phone' ? 'driver-card' : 'dispatcher-sheet'}-${language}.png`, Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
  await task.destroy();
}
