import { z } from 'zod';
import { shippedTemplate, type Letter, type TemplateId } from '../../src/requests';
import type { Language } from '../../src/values';
import type { LocalStorage } from '../services';

/** The company's own wording of letters, kept on this computer; files carry it to others. */
export interface LetterTemplates {
  /** The company's own template, else the one the product ships with. */
  of(id: TemplateId, language: Language): Letter;
  isOwn(id: TemplateId, language: Language): boolean;
}

const storageKey = 'spot.letter-templates';

const keptSchema = z.array(z.tuple([z.string(), z.object({ subject: z.string(), body: z.string() })]));

export function loadTemplates(storage: LocalStorage): LetterTemplates {
  const own = readOwn(storage);
  return {
    of: (id, language) => own.get(keyOf(id, language)) ?? shippedTemplate(id, language),
    isOwn: (id, language) => own.has(keyOf(id, language)),
  };
}

/** Keeps a company's own template; without one the product's is used again. */
export function keepTemplate(storage: LocalStorage, id: TemplateId, language: Language, template: Letter | undefined): void {
  const own = new Map(readOwn(storage));
  if (template) own.set(keyOf(id, language), template);
  else own.delete(keyOf(id, language));
  if (own.size === 0) storage.remove(storageKey);
  else storage.set(storageKey, JSON.stringify([...own]));
}

function keyOf(id: TemplateId, language: Language): string {
  return `${id}.${language}`;
}

function readOwn(storage: LocalStorage): ReadonlyMap<string, Letter> {
  try {
    return new Map(keptSchema.parse(JSON.parse(storage.get(storageKey) ?? '[]')));
  } catch {
    return new Map();
  }
}
