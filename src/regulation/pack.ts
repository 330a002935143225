import { z } from 'zod';
import type { Confidence, DatedValue, Fact, Parameter } from './define';
import { confidences } from './define';
import { confidence, date, localizedText } from './parameters/schemas';
import { unitHints } from './units';

const identifier = z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/);

const source = z.object({
  title: z.string().min(1),
  url: z
    .string()
    .regex(/^https?:\/\/\S+$/)
    .optional(),
  read: date,
});

const datedValue = z.object({
  from: date.optional(),
  until: date.optional(),
  confidence,
  sources: z.array(source).min(1),
  note: localizedText.optional(),
});

const parameterShape = z.object({
  id: identifier,
  title: localizedText,
  unit: z.enum(Object.keys(unitHints)),
  confidence,
  values: z.array(datedValue),
  howToGet: localizedText.optional(),
});

const factShape = z.object({
  id: identifier,
  statement: localizedText,
  confidence,
  sources: z.array(source).min(1),
});

/** The least sure of several marks; undefined for none. */
export function weakestOf(marks: readonly Confidence[]): Confidence | undefined {
  return confidences.findLast((mark) => marks.includes(mark));
}

/** Marks that stand inside the rows of a table. */
function rowConfidences(value: unknown): Confidence[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((row: unknown) => {
    const mark = typeof row === 'object' && row !== null && 'confidence' in row ? row.confidence : undefined;
    const parsed = confidence.safeParse(mark);
    return parsed.success ? [parsed.data] : [];
  });
}

function shapeFaults(key: string, shape: z.ZodType, given: unknown): string[] {
  const parsed = shape.safeParse(given);
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${key}: ${issue.path.join('.')} ${issue.message}`);
}

function parameterFaults(key: string, parameter: Parameter): string[] {
  const faults = shapeFaults(key, parameterShape, parameter);
  if (parameter.id !== key) faults.push(`${key}: the id is ${parameter.id}`);
  if (parameter.values.length === 0 && !parameter.howToGet) faults.push(`${key}: no value and no word how to get one`);
  const weakest = weakestOf(parameter.values.map((value) => value.confidence));
  if (weakest && weakest !== parameter.confidence) faults.push(`${key}: confidence should be ${weakest}`);
  parameter.values.forEach((value, index) => {
    const place = `${key}[${index}]`;
    faults.push(...shapeFaults(place, parameter.schema, value.value));
    faults.push(...periodFaults(place, value, parameter.values[index - 1]));
    const weakestRow = weakestOf(rowConfidences(value.value));
    if (weakestRow && weakestRow !== value.confidence) faults.push(`${place}: confidence should be ${weakestRow}`);
    if (value.confidence === 'consistent' && value.sources.length < 2)
      faults.push(`${place}: consistent needs two sources`);
  });
  return faults;
}

function periodFaults(place: string, value: DatedValue<unknown>, before: DatedValue<unknown> | undefined): string[] {
  const faults: string[] = [];
  if (value.from !== undefined && value.until !== undefined && value.until < value.from)
    faults.push(`${place}: ends before it begins`);
  if (before && (value.from === undefined || value.from <= (before.from ?? '')))
    faults.push(`${place}: not after the value before`);
  if (before?.until !== undefined && value.from !== undefined && value.from <= before.until)
    faults.push(`${place}: begins before the value before ends`);
  return faults;
}

function factFaults(key: string, fact: Fact): string[] {
  const faults = shapeFaults(key, factShape, fact);
  if (fact.id !== key) faults.push(`${key}: the id is ${fact.id}`);
  if (fact.confidence === 'consistent' && fact.sources.length < 2) faults.push(`${key}: consistent needs two sources`);
  return faults;
}

/**
 * What is wrong with a pack, for its authors: ids that are not their keys, dates out of order, values that
 * do not fit their schema, a confidence that is not the weakest of what it covers, missing sources.
 */
export function packFaults(
  parameters: Readonly<Record<string, Parameter>>,
  facts: Readonly<Record<string, Fact>>,
): readonly string[] {
  return [
    ...Object.entries(parameters).flatMap(([key, parameter]) => parameterFaults(key, parameter)),
    ...Object.entries(facts).flatMap(([key, fact]) => factFaults(key, fact)),
  ];
}

/** Refuses to load a faulty pack: that is a fault of ours, never of the user. */
export function assertPack(
  parameters: Readonly<Record<string, Parameter>>,
  facts: Readonly<Record<string, Fact>>,
): void {
  const faults = packFaults(parameters, facts);
  if (faults.length > 0) throw new Error(`Regulation pack: ${faults.join('; ')}`);
}
