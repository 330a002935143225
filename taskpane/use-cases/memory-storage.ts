import type { LocalStorage } from '../services';

/** A storage that lasts as long as its owner, for hosts that keep nothing. */
export function memoryStorage(): LocalStorage {
  const kept = new Map<string, string>();
  return { get: (key) => kept.get(key), set: (key, text) => void kept.set(key, text), remove: (key) => void kept.delete(key) };
}
