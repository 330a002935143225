import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { Decoders } from './decoders';

/** The decoders under Node; the barcode reader comes from the package on disk, never from the network. */
export async function nodeDecoders(): Promise<Decoders> {
  const { resolve } = createRequire(import.meta.url);
  const pdf = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as Decoders['pdf'];
  const wasm = await readFile(resolve('zxing-wasm/reader/zxing_reader.wasm'));
  await prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer }, fireImmediately: true });
  return {
    pdf,
    standardFonts: `${join(dirname(resolve('pdfjs-dist/package.json')), 'standard_fonts')}/`,
    readCodes: (image) => readBarcodes(image, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 8 }),
  };
}
