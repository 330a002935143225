import { useCallback, useEffect, useRef, useState } from 'react';
import type { FileToRead, ReceivedDocument, ReceiveUseCases } from '../../use-cases/receive';

/** A file the user gave, and how far its reading is. */
export interface ReadingFile {
  readonly id: number;
  readonly file: FileToRead;
  readonly state: 'waiting' | 'reading' | 'read' | 'stopped';
  readonly received?: ReceivedDocument;
}

export interface Reading {
  readonly files: readonly ReadingFile[];
  readonly running: boolean;
  add(files: readonly FileToRead[]): void;
  /** Takes a file out; stops its reading. */
  remove(id: number): void;
  /** Stops what is read and what waits. */
  stop(): void;
  /** Reads a stopped file again. */
  again(id: number): void;
  clear(): void;
}

/** Reads files one after another: several at once would only share the same processor and more memory. */
export function useReading(read: ReceiveUseCases['read']): Reading {
  const [files, setFiles] = useState<readonly ReadingFile[]>([]);
  const lastId = useRef(0);
  const current = useRef<{ readonly id: number; readonly controller: AbortController }>();
  const change = useCallback((id: number, after: Partial<ReadingFile>) => {
    setFiles((all) => all.map((one) => (one.id === id ? { ...one, ...after } : one)));
  }, []);

  const next = files.find(({ state }) => state === 'waiting' || state === 'reading');
  useEffect(() => {
    if (!next || current.current) return;
    const controller = new AbortController();
    current.current = { id: next.id, controller };
    change(next.id, { state: 'reading' });
    void read(next.file, controller.signal)
      .then(
        (received) => change(next.id, { state: 'read', received }),
        () => change(next.id, { state: 'stopped' }),
      )
      .finally(() => {
        current.current = undefined;
        // Another look at the queue, also when nothing else in it changed.
        setFiles((all) => [...all]);
      });
  }, [next, files, read, change]);
  useEffect(() => () => current.current?.controller.abort(), []);

  const abort = (id?: number): void => {
    if (id === undefined || current.current?.id === id) current.current?.controller.abort();
  };
  return {
    files,
    running: next !== undefined,
    add(given) {
      const made = given.map((file): ReadingFile => ({ id: (lastId.current += 1), file, state: 'waiting' }));
      setFiles((all) => [...all, ...made]);
    },
    remove(id) {
      abort(id);
      setFiles((all) => all.filter((one) => one.id !== id));
    },
    stop() {
      setFiles((all) => all.map((one) => (one.state === 'waiting' ? { ...one, state: 'stopped' } : one)));
      abort();
    },
    again: (id) => change(id, { state: 'waiting' }),
    clear() {
      abort();
      setFiles([]);
    },
  };
}
