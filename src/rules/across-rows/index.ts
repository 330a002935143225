import type { Rule } from '../define-rule';

export const acrossRows: readonly Rule[] = [];
