import * as pdf from 'pdfjs-dist/legacy/build/pdf.mjs';
// Brings the parser of PDFs into this worker: pdf.js finds it there and starts no second one.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { codeSearch, type Decoders, type PdfOptions, type Surface } from './decoders';

/**
 * The decoders inside a worker of the pane, where there is no page to draw on. Everything comes from the
 * add-in's own folder, never from elsewhere.
 */
export async function workerDecoders(): Promise<Decoders> {
  const wasm = new URL('zxing-wasm/reader/zxing_reader.wasm', import.meta.url).href;
  await prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
  return {
    pdf: pdf as unknown as Decoders['pdf'],
    pdfOptions: {
      CanvasFactory: WorkerCanvasFactory,
      FilterFactory: NoFilters,
      // Letters are drawn as outlines: fonts belong to a page.
      disableFontFace: true,
      useWorkerFetch: true,
      // Decoders of scanned pictures, put there by the build.
      wasmUrl: new URL('pdfjs/', self.location.href).href,
    } as PdfOptions,
    surfaces: {
      create: surface,
      toPng: async ({ canvas }) =>
        new Uint8Array(await (await (canvas as unknown as OffscreenCanvas).convertToBlob({ type: 'image/png' })).arrayBuffer()),
      load: (png) => createImageBitmap(new Blob([png.slice()], { type: 'image/png' })),
    },
    readCodes: (image) => readBarcodes(image, { ...codeSearch, formats: [...codeSearch.formats] }),
  };
}

function surface(width: number, height: number): Surface {
  const canvas = new OffscreenCanvas(width, height);
  return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) } as unknown as Surface;
}

/** The canvases pdf.js makes for itself. */
class WorkerCanvasFactory {
  create(width: number, height: number): Surface {
    if (width <= 0 || height <= 0) throw new Error('Invalid canvas size');
    return surface(width, height);
  }

  reset({ canvas }: Surface, width: number, height: number): void {
    canvas.width = width;
    canvas.height = height;
  }

  destroy({ canvas }: Surface): void {
    canvas.width = 1;
    canvas.height = 1;
  }
}

/** Colour effects need a page; a code is read without them. */
class NoFilters {
  addFilter(): string {
    return 'none';
  }
  addHCMFilter(): string {
    return 'none';
  }
  addAlphaFilter(): string {
    return 'none';
  }
  addLuminosityFilter(): string {
    return 'none';
  }
  addHighlightHCMFilter(): string {
    return 'none';
  }
  destroy(): void {
    // Nothing was made.
  }
}
