import { formatProfileSchema, type DoppFormatProfile } from '../xml/format-profile';
import provisional from './provisional-5.01.json';

/** The format profile shipped while the official format is not published. */
export const provisionalDoppFormat: DoppFormatProfile = formatProfileSchema.parse(provisional);
