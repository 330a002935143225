import type { Rule } from '../define-rule';

export const parties: readonly Rule[] = [];
