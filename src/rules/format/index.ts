import type { Rule } from '../define-rule';

export const format: readonly Rule[] = [];
