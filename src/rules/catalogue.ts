import { acrossRows } from './across-rows';
import { arithmetic } from './arithmetic';
import type { Rule } from './define-rule';
import { format } from './format';
import { parties } from './parties';
import { goods } from './goods';
import { payment } from './payment';
import { structure } from './structure';
import { time } from './time';
import { vehicle } from './vehicle';

/** Version of the catalogue, printed in every report; raised whenever a rule changes what it finds. */
export const catalogueVersion = '2026.11.1';

/** Every rule, area by area. */
export const catalogue: readonly Rule[] = [
  ...structure,
  ...format,
  ...parties,
  ...vehicle,
  ...goods,
  ...arithmetic,
  ...acrossRows,
  ...time,
  ...payment,
];
