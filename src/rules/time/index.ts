import type { Rule } from '../define-rule';

export const time: readonly Rule[] = [];
