import { z } from 'zod';
import { doppStates } from '../../lifecycle';

/**
 * How a configuration of 1C names what we read and write. No configuration has a standard object for a DOPP, so the
 * names are data: the company’s own, in a file like `example-mapping.json`.
 */
export const mappingSchema = z.object({
  /** Name of the entity set, `Document_ПеревозкаСПОТ`. */
  entity: z.string().min(1),
  /** Name of our field → name of the property there. */
  fields: z.object({
    shipment: z.string().min(1),
    doppNumber: z.string().min(1).optional(),
    doppDate: z.string().min(1).optional(),
    status: z.string().min(1).optional(),
    qr: z.string().min(1).optional(),
    handedOver: z.string().min(1).optional(),
    acknowledged: z.string().min(1).optional(),
    crossedAt: z.string().min(1).optional(),
    rejectionReason: z.string().min(1).optional(),
    incident: z.string().min(1).optional(),
  }),
  /** Status texts of this configuration and the states they stand for. */
  statuses: z.record(z.string(), z.enum(doppStates)).default({}),
});
export type Mapping = z.infer<typeof mappingSchema>;
