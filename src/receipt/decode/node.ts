import { readFile } from 'node:fs/promises';
import Module from 'node:module';
import { dirname, join } from 'node:path';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { codeSearch, type Decoders, type Surface } from './decoders';

/** The canvases pdf.js itself uses under Node. */
interface CanvasLibrary {
  createCanvas(width: number, height: number): { getContext(kind: '2d'): unknown; toBuffer(type: 'image/png'): Uint8Array };
  loadImage(bytes: Uint8Array): Promise<unknown>;
}

/** The decoders under Node; the barcode reader comes from the package on disk, never from the network. */
export async function nodeDecoders(): Promise<Decoders> {
  const { resolve } = Module.createRequire(import.meta.url);
  const pdf = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as Decoders['pdf'];
  const wasm = await readFile(resolve('zxing-wasm/reader/zxing_reader.wasm'));
  await prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer }, fireImmediately: true });
  const packageFile = resolve('pdfjs-dist/package.json');
  const library = Module.createRequire(packageFile)('@napi-rs/canvas') as CanvasLibrary;
  return {
    pdf,
    pdfOptions: {
      standardFontDataUrl: `${join(dirname(packageFile), 'standard_fonts')}/`,
      wasmUrl: `${join(dirname(packageFile), 'wasm')}/`,
    },
    surfaces: {
      create(width, height) {
        const canvas = library.createCanvas(width, height);
        return { canvas, context: canvas.getContext('2d') } as unknown as Surface;
      },
      toPng: ({ canvas }) => Promise.resolve(new Uint8Array((canvas as unknown as ReturnType<CanvasLibrary['createCanvas']>).toBuffer('image/png'))),
      load: (png) => library.loadImage(png) as Promise<CanvasImageSource>,
    },
    readCodes: (image) => readBarcodes(image, { ...codeSearch, formats: [...codeSearch.formats] }),
  };
}
