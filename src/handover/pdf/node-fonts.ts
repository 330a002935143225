import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { CardFonts } from './fonts';

/** DejaVu Sans from its package (free licence of Bitstream Vera, embedding allowed). */
export async function nodeCardFonts(): Promise<CardFonts> {
  const { resolve } = createRequire(import.meta.url);
  const [regular, bold] = await Promise.all([
    readFile(resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf')),
    readFile(resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf')),
  ]);
  return { regular, bold };
}
