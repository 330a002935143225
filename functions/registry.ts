import type { FunctionDefinition } from './define-function';
import { functions } from './functions';

const byName: ReadonlyMap<string, FunctionDefinition> = new Map(
  functions.map((definition) => [definition.name, definition]),
);

/** A function by its name in any case, with or without the namespace: `DEPOSIT`, `spot.deposit`. */
export function findFunction(name: string): FunctionDefinition | undefined {
  return byName.get(name.toUpperCase().replace(/^SPOT\./, ''));
}
