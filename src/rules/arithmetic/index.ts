import type { Rule } from '../define-rule';

export const arithmetic: readonly Rule[] = [];
