import { z } from 'zod';
import { parseIsoDate } from '../../values';
import { confidences } from '../define';

/** A share of one as a decimal text, `0.22`; 1 itself is allowed. */
export const share = z.string().regex(/^(0(\.\d+)?|1(\.0+)?)$/);

/** A calendar date `yyyy-mm-dd` that exists. */
export const date = z.string().refine((text) => parseIsoDate(text) !== undefined);

/** A whole number above zero. */
export const count = z.int().positive();

/** A non-negative decimal as a text with a point, `351` or `0.01`. */
export const decimal = z.string().regex(/^\d+(\.\d+)?$/);

export const text = z.string();

export const localizedText = z.object({ ru: z.string().min(1), en: z.string().min(1) });

export const confidence = z.enum(confidences);

/** The beginning of an HS code: two to ten digits. */
export const hsPrefix = z.string().regex(/^\d{2,10}$/);
