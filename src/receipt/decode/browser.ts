import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { Decoders } from './decoders';

let loaded: Promise<Decoders> | undefined;

/** The decoders in the pane: loaded when first needed, from the add-in's own address, never from elsewhere. */
export function browserDecoders(): Promise<Decoders> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Decoders> {
  const pdf = await import('pdfjs-dist');
  pdf.GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).href;
  const wasm = new URL('zxing-wasm/reader/zxing_reader.wasm', import.meta.url).href;
  await prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
  return {
    pdf,
    readCodes: (image) => readBarcodes(image, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 8 }),
  };
}
