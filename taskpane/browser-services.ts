import { moscowMoment, type Moment } from '../src/values';
import type { ByteFile, Clock, FileExchange, LocalStorage, TextFile } from './services';

/** The clock of this computer, shown as Moscow wall time. */
export function moscowClock(epochMilliseconds: () => number = () => Date.now()): Clock {
  return {
    now(): Moment {
      return moscowMoment(epochMilliseconds());
    },
  };
}

/** The browser's storage; where it is switched off, things last until the pane closes. */
export function browserStorage(): LocalStorage {
  const memory = new Map<string, string>();
  return {
    get(key) {
      try {
        return window.localStorage.getItem(key) ?? memory.get(key);
      } catch {
        return memory.get(key);
      }
    },
    set(key, value) {
      memory.set(key, value);
      try {
        window.localStorage.setItem(key, value);
      } catch {
        // Kept in memory above.
      }
    },
    remove(key) {
      memory.delete(key);
      try {
        window.localStorage.removeItem(key);
      } catch {
        // Removed from memory above.
      }
    },
  };
}

/** Files and clipboard of the browser. */
export function browserFiles(): FileExchange {
  return {
    save(file, mediaType) {
      const address = URL.createObjectURL(blobOf(file, mediaType));
      const link = document.createElement('a');
      link.href = address;
      link.download = file.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
      return Promise.resolve();
    },
    async open(accept) {
      const file = await pickFile(accept);
      return file && { name: file.name, text: await file.text() };
    },
    async openBytes(accept) {
      const file = await pickFile(accept);
      return file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    },
    copy: (text) => copyText(text),
  };
}

function blobOf(file: TextFile | ByteFile, mediaType: string): Blob {
  return 'bytes' in file
    ? new Blob([file.bytes.slice()], { type: mediaType })
    : new Blob([file.text], { type: `${mediaType};charset=utf-8` });
}

/** The file the user picks; undefined when he picks none. */
function pickFile(accept: string): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.click();
  });
}

/** Excel's web view may refuse the clipboard interface; the old command still works there. */
async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.style.position = 'fixed';
    area.style.opacity = '0';
    document.body.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    if (!copied) throw new Error('The clipboard refused');
  }
}
