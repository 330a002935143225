/**
 * Draws the icons of the add-in from assets/icon.svg: `node scripts/make-icons.mjs`.
 * Needs a Chromium on the machine; run it after changing the drawing and commit the results.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findChromium } from './lib/chromium.mjs';
import { iconSizes } from './lib/icon-sizes.mjs';

const executablePath = findChromium();
if (!executablePath) {
  console.error('No Chromium found. Install it or set CHROMIUM_PATH.');
  process.exit(1);
}
const drawing = await readFile(new URL('../assets/icon.svg', import.meta.url), 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const size of iconSizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    await writeFile(
      new URL(`../assets/icon-${size}.png`, import.meta.url),
      await page.screenshot({ omitBackground: true }),
    );
    await page.close();
  }
} finally {
  await browser.close();
}
console.log(`Icons written: ${iconSizes.join(', ')} px`);
