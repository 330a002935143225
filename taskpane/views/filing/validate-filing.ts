import { placeOfName, type Dopp } from '../../../src/dopp';
import type { SchemaCheck, SchemaViolation } from '../../../src/dopp/xsd/validate';
import { doppXmlFile, type FollowedConsignment } from '../../../src/use-cases';
import type { LocalizedText, TextData } from '../../../src/values';
import { WorkbookFault, type CancelSignal } from '../../../src/workbook/port';
import type { DoppFormat } from '../../use-cases/dopp-format';

export type FilingViolations = SchemaCheck;

/** A violation with its consignment. */
export interface ViolationAt {
  readonly consignment: FollowedConsignment;
  readonly violation: SchemaViolation;
}

/** The validator is large and loaded when it is first needed. */
const validator = () => import('../../../src/dopp/xsd/validate');

/** Validates a DOPP against the user's schema. */
export async function validateFiling(dopp: Dopp, { profile, schema }: DoppFormat): Promise<FilingViolations> {
  if (!schema) return { ok: true, violations: [] };
  const { validateDopp } = await validator();
  return validateDopp(doppXmlFile(dopp, profile), schema.bytes, (place, name) => placeOfName(profile, place, name));
}

/** Why a file cannot serve as a schema; undefined when it can. */
export async function schemaFault(bytes: Uint8Array): Promise<{ readonly text: LocalizedText; readonly data: TextData } | undefined> {
  const { schemaProblem } = await validator();
  return schemaProblem(bytes);
}

/** Validates many documents one after the other; between two of them the browser has its turn. */
export async function validateAll(
  documents: readonly { readonly consignment: FollowedConsignment; readonly dopp: Dopp }[],
  format: DoppFormat,
  signal: CancelSignal,
  onProgress: (share: number) => void,
): Promise<readonly ViolationAt[]> {
  const found: ViolationAt[] = [];
  for (const [index, { consignment, dopp }] of documents.entries()) {
    if (signal.aborted) throw new WorkbookFault('cancelled');
    const result = await validateFiling(dopp, format);
    if (result.ok) for (const violation of result.violations) found.push({ consignment, violation });
    onProgress((index + 1) / documents.length);
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
  }
  return found;
}
