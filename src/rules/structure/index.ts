import type { Rule } from '../define-rule';

export const structure: readonly Rule[] = [];
