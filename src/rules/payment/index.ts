import type { Rule } from '../define-rule';

export const payment: readonly Rule[] = [];
