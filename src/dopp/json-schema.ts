import { z } from 'zod';
import { doppModel } from './model';

/** Names the schema and its version; nothing is fetched from there. */
const schemaAddress = 'https://spot-for-excel.example/schemas/dopp-1.0.json';

/**
 * The published JSON Schema (2020-12) of our DOPP JSON. Each property carries its Russian title and, as
 * `confidence`, how sure it is that the form has the field; the approved format is not public.
 */
export function doppJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(doppModel, { target: 'draft-2020-12', reused: 'inline' });
  return { $schema, $id: schemaAddress, ...schema };
}
