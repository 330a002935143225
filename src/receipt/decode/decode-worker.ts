import { decodeDocument } from './decode-document';
import { workerDecoders } from './browser-decoders';
import type { DecodeAnswer, DecodeQuestion } from './browser';

/** The worker in which documents are read, one after another. */
const decoders = workerDecoders();

self.addEventListener('message', (event: MessageEvent<Partial<DecodeQuestion> | null>) => {
  const { spotFile: file, bytes } = event.data ?? {};
  // pdf.js speaks through the same port.
  if (file === undefined || bytes === undefined) return;
  void decoders
    .then(async (loaded): Promise<DecodeAnswer> => ({ spotDocument: await decodeDocument(file, new Uint8Array(bytes), loaded) }))
    .catch((): DecodeAnswer => ({ spotDocument: undefined }))
    .then((answer) => {
      (self as unknown as { postMessage(message: DecodeAnswer): void }).postMessage(answer);
    });
});
