import type { Rule } from '../define-rule';

export const vehicle: readonly Rule[] = [];
