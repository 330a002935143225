import { z } from 'zod';
import { isColumnId, type ColumnId } from '../../../shipment/columns';
import { doppStates } from '../../lifecycle';

const property = z.string().min(1);
const columnPaths = z
  .record(z.string(), property)
  .refine((given) => Object.keys(given).every(isColumnId), 'column ids')
  .transform((given) => given as Readonly<Partial<Record<ColumnId, string>>>);

/**
 * How a configuration of 1C names what we read and write. No configuration has a standard object for a DOPP, so the
 * names are data: the company’s own, in a file like `example-mapping.json`.
 */
export const mappingSchema = z.object({
  /** Name of the entity set, `Document_ПеревозкаСПОТ`. */
  entity: property,
  /** Name of our field → name of the property there. */
  fields: z.object({
    shipment: property,
    doppNumber: property.optional(),
    doppDate: property.optional(),
    status: property.optional(),
    qr: property.optional(),
    handedOver: property.optional(),
    acknowledged: property.optional(),
    crossedAt: property.optional(),
    rejectionReason: property.optional(),
    incident: property.optional(),
  }),
  /** Status texts of this configuration and the states they stand for. */
  statuses: z.record(z.string(), z.enum(doppStates)).default({}),
  /** Where a prepared DOPP goes: the properties for its key and for its text in JSON. Without it nothing is submitted. */
  submit: z.object({ key: property, document: property }).optional(),
  /**
   * Shipments to begin a sheet from: our columns and the paths of their values. A step of a path is a property, also of
   * what a reference points to (`Контрагент/ИНН`); `lines` are paths within a row of the tabular section.
   */
  shipments: z
    .object({
      entity: property,
      filter: z.string().optional(),
      columns: columnPaths,
      section: property.optional(),
      lines: columnPaths.default({}),
    })
    .optional(),
});
export type Mapping = z.infer<typeof mappingSchema>;
