import type { FunctionEnvironment } from './define-function';
import { evaluateDefinition, type EvaluateOptions, type FunctionArgument, type FunctionValue } from './evaluate-definition';
import { faultOf, refuse } from './fault';
import { functions } from './functions';
import { findFunction } from './registry';

/** Calculates a custom function by its name; see `evaluateDefinition`. An unknown name answers a fault. */
export function evaluate(
  name: string,
  args: readonly FunctionArgument[],
  environment: FunctionEnvironment,
  options: EvaluateOptions = {},
): FunctionValue | FunctionValue[][] {
  const definition = findFunction(name);
  if (definition) return evaluateDefinition(definition, args, environment, options);
  const names = functions.map((known) => known.name).join(', ');
  return faultOf(refuse(unknownFunction, { name, names }), environment.language);
}

/** `evaluate` for a function that asks the outside first; any other answers the same. */
export async function evaluateLater(
  name: string,
  args: readonly FunctionArgument[],
  environment: FunctionEnvironment,
): Promise<FunctionValue | FunctionValue[][]> {
  const fetched = await findFunction(name)?.fetch?.(args, environment);
  return evaluate(name, args, { ...environment, ...fetched });
}

const unknownFunction = {
  ru: 'Функции «{name}» нет. Есть: {names}',
  en: 'There is no function “{name}”. There are: {names}',
};
