import type { DecodedDocument } from '../model';
import { decodeLimits } from './decoders';
import { problem } from './problems';

/** What the worker is asked, and what it answers; the names keep them apart from the messages of pdf.js. */
export interface DecodeQuestion {
  readonly spotFile: string;
  readonly bytes: ArrayBuffer;
}
export interface DecodeAnswer {
  /** Undefined when the libraries could not be loaded. */
  readonly spotDocument: DecodedDocument | undefined;
}

/** Reads documents in the pane, in a worker of its own: the page stays free, and a stop is a stop at once. */
export interface DocumentReader {
  /** Rejects with the signal's reason when stopped; otherwise whatever the file is, the answer is a document. */
  read(file: string, bytes: ArrayBuffer, signal: AbortSignal): Promise<DecodedDocument>;
  /** Lets go of the worker and its memory. */
  close(): void;
}

/** The first document also waits for the libraries; the worker itself gives a document up before this. */
const patience = decodeLimits.milliseconds + 15_000;

/** Nothing is loaded before the first document is read. */
export function browserDocumentReader(): DocumentReader {
  let worker: Worker | undefined;
  const close = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  return {
    close,
    read(file, bytes, signal) {
      return new Promise((resolve, reject) => {
        const empty = { file, pieces: [], codes: [] };
        try {
          worker ??= new Worker(new URL('./decode-worker.ts', import.meta.url));
        } catch {
          resolve({ ...empty, problem: problem('no-decoder') });
          return;
        }
        const asked = worker;
        const timer = setTimeout(() => {
          close();
          settle(() => resolve({ ...empty, problem: problem('timed-out') }));
        }, patience);
        const onAbort = (): void => {
          close();
          settle(() => reject(signal.reason as Error));
        };
        const onError = (event: Event): void => {
          event.preventDefault();
          close();
          settle(() => resolve({ ...empty, problem: problem('no-decoder') }));
        };
        const onMessage = ({ data }: MessageEvent<Partial<DecodeAnswer> | null>): void => {
          if (!data || !('spotDocument' in data)) return;
          const { spotDocument } = data;
          if (!spotDocument) close();
          settle(() => resolve(spotDocument ?? { ...empty, problem: problem('no-decoder') }));
        };
        const settle = (answer: () => void): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', onAbort);
          asked.removeEventListener('error', onError);
          asked.removeEventListener('message', onMessage);
          answer();
        };
        if (signal.aborted) {
          settle(() => reject(signal.reason as Error));
          return;
        }
        signal.addEventListener('abort', onAbort);
        asked.addEventListener('error', onError);
        asked.addEventListener('message', onMessage);
        asked.postMessage({ spotFile: file, bytes } satisfies DecodeQuestion, [bytes]);
      });
    },
  };
}
