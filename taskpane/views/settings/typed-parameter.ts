import { createRegulation, isParameterId, parameters } from '../../../src/regulation';
import type { LocalizedText } from '../../../src/values';

/** What a typed override means: a value that fits, or the sentence that says why not. */
export type TypedParameter = { readonly value: unknown } | { readonly problem: LocalizedText };

const numberUnits: ReadonlySet<string> = new Set([
  'minutes',
  'hours',
  'calendar days',
  'working days',
  'day of month',
  'digits',
  'number',
]);

/** Tables are too large to be typed into a field; they come with a profile file. */
export function isTypable(unit: string): boolean {
  return unit !== 'table';
}

/**
 * Reads what a user typed as the value of a parameter: `22 %` and `0,22` for a share, `27.11.2026` for a
 * date, a list with commas or semicolons, digits with spaces for a KBK.
 */
export function readTypedParameter(id: string, typed: string): TypedParameter {
  const value = valueOf(isParameterId(id) ? parameters[id].unit : 'text', typed.trim());
  const [problem] = createRegulation({ [id]: value }).problems;
  return problem ? { problem: problem.text } : { value };
}

function valueOf(unit: string, typed: string): unknown {
  if (numberUnits.has(unit)) return /^\d+$/.test(typed) ? Number(typed) : typed;
  switch (unit) {
    case 'share':
      return shareOf(typed);
    case 'RUB':
      return typed.replace(/[\s\u00a0₽]/g, '').replace(',', '.');
    case 'KBK':
      return typed.replace(/[\s\u00a0]/g, '');
    case 'date':
      return typed.replace(/^(\d{2})\.(\d{2})\.(\d{4})$/, '$3-$2-$1');
    case 'list':
      return typed
        .split(/[;,\n]/)
        .map((item) => item.trim())
        .filter(Boolean);
    default:
      return typed;
  }
}

/** `22 %` as `0.22`: moves the point two places by text, so that no float comes between. */
function shareOf(typed: string): string {
  const match = /^(\d{1,2})(?:[.,](\d+))?\s*%$/.exec(typed);
  if (!match) return typed.replace(',', '.');
  return `0.${(match[1] ?? '').padStart(2, '0')}${match[2] ?? ''}`;
}
