import { z } from 'zod';
import { provisionalDoppFormat, readDoppFormatProfile, type DoppFormatProfile } from '../../src/dopp';
import { packBytes, unpackBytes } from '../../src/use-cases';
import type { LocalStorage } from '../services';

/**
 * How DOPPs are written as XML on this computer. The format is the tax service's and the same for every workbook;
 * kept here and not in the workbook, so that a workbook from outside cannot change what is written.
 */
export interface DoppFormat {
  readonly profile: DoppFormatProfile;
  /** The user loaded it. */
  readonly own: boolean;
  /** The user's XSD: documents are validated against it. */
  readonly schema?: { readonly name: string; readonly bytes: Uint8Array };
}

const profileKey = 'spot.dopp-format';
const schemaKey = 'spot.dopp-xsd';

const keptSchema = z.object({ name: z.string(), bytes: z.number().int().nonnegative().max(10_000_000), packed: z.string() });

export function loadDoppFormat(storage: LocalStorage): DoppFormat {
  const kept = readDoppFormatProfile(fromJson(storage.get(profileKey)));
  const schema = keptSchema.safeParse(fromJson(storage.get(schemaKey)));
  const bytes = schema.success ? unpackBytes(schema.data) : undefined;
  return {
    profile: kept.ok ? kept.profile : provisionalDoppFormat,
    own: kept.ok,
    ...(schema.success && bytes ? { schema: { name: schema.data.name, bytes } } : {}),
  };
}

/** Keeps the user's format profile; without one the built-in is used again. */
export function keepDoppProfile(storage: LocalStorage, profile: DoppFormatProfile | undefined): void {
  if (profile) storage.set(profileKey, JSON.stringify(profile));
  else storage.remove(profileKey);
}

/** Keeps the user's XSD; without one nothing is validated. */
export function keepDoppSchema(storage: LocalStorage, schema: DoppFormat['schema']): void {
  if (schema) storage.set(schemaKey, JSON.stringify({ name: schema.name, ...packBytes(schema.bytes) }));
  else storage.remove(schemaKey);
}

function fromJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
