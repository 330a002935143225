import type { Rule } from '../define-rule';

export const goods: readonly Rule[] = [];
