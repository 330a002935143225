import { z } from 'zod';
import { createRegulation, type Regulation } from '../regulation';
import type { LocalizedText } from '../values';
import { parseJsonWithComments } from './json-with-comments';
import { fieldHints, type Profile, profileSchema } from './profile';

/** Something in the configuration that is not used, for the user to correct. */
export interface ProfileProblem {
  /** Where it stands, `company.bank.bic`; empty for the whole file. */
  readonly path: string;
  readonly text: LocalizedText;
}

export interface ProfileReading {
  readonly profile: Profile;
  /** The regulation pack with the overrides of the profile that fit. */
  readonly regulation: Regulation;
  readonly problems: readonly ProfileProblem[];
}

/** Settings that hold a secret in any adapter: they live in the add-in's own storage, never in the profile. */
const secretName = /token|password|secret|apikey|api_key|api-key/i;

/** Reads a configuration text (JSON, comments and trailing commas allowed). Never throws. */
export function readProfileText(text: string): ProfileReading {
  const parsed = parseJsonWithComments(text);
  if (parsed.ok) return readProfile(parsed.value);
  const reading = readProfile({});
  return { ...reading, problems: [{ path: '', text: parsed.text }] };
}

/**
 * Reads a configuration object. What is unknown or does not fit is left out and reported; the rest holds.
 * Never throws.
 */
export function readProfile(json: unknown): ProfileReading {
  const problems: ProfileProblem[] = [];
  const read = readObject(profileSchema, json, '', problems) as Partial<Profile>;
  const { regulation, problems: overrideProblems } = createRegulation(read.parameters ?? {});
  for (const { parameter, text } of overrideProblems) problems.push({ path: `parameters.${parameter}`, text });
  const fitting = new Set<string>(regulation.overridden);
  const parameters = Object.entries(read.parameters ?? {}).filter(([id]) => fitting.has(id));
  const profile: Profile = {
    company: read.company ?? {},
    parameters: Object.fromEntries(parameters),
    rules: read.rules ?? {},
    ...(read.requests ? { requests: read.requests } : {}),
    ...(read.connector ? { connector: read.connector } : {}),
  };
  return { profile, regulation, problems };
}

function readObject(
  schema: z.ZodObject,
  given: unknown,
  path: string,
  problems: ProfileProblem[],
): Record<string, unknown> {
  if (!isPlainObject(given)) {
    problems.push({ path, text: unfit(path) });
    return {};
  }
  const read: [string, unknown][] = [];
  for (const [key, value] of Object.entries(given)) {
    const place = path === '' ? key : `${path}.${key}`;
    const field: unknown = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
    if (field === undefined) {
      if (secretName.test(key)) problems.push({ path: place, text: secretHere });
      else if (schema.def.catchall instanceof z.ZodUnknown) read.push([key, value]);
      else problems.push({ path: place, text: unknownKey(Object.keys(schema.shape)) });
      continue;
    }
    if (value === null || value === '') continue;
    if (field instanceof z.ZodObject) read.push([key, readObject(field, value, place, problems)]);
    else if (field instanceof z.ZodRecord) read.push([key, readRecord(field, value, place, problems)]);
    else if (field instanceof z.ZodType) {
      const parsed = field.safeParse(value);
      if (parsed.success) read.push([key, parsed.data]);
      else problems.push({ path: place, text: unfit(place) });
    }
  }
  return Object.fromEntries(read);
}

function readRecord(
  schema: z.ZodRecord,
  given: unknown,
  path: string,
  problems: ProfileProblem[],
): Record<string, unknown> {
  if (!isPlainObject(given)) {
    problems.push({ path, text: unfit(path) });
    return {};
  }
  const read: [string, unknown][] = [];
  for (const [key, value] of Object.entries(given)) {
    if (schema.safeParse(Object.fromEntries([[key, value]])).success) read.push([key, value]);
    else problems.push({ path: `${path}.${key}`, text: unfit(path) });
  }
  return Object.fromEntries(read);
}

function isPlainObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

const wholeFile: LocalizedText = {
  ru: 'Настройки — это объект JSON: {"company": {…}, "parameters": {…}, "rules": {…}, "requests": {…}, "connector": {…}}.',
  en: 'The configuration is a JSON object: {"company": {…}, "parameters": {…}, "rules": {…}, "requests": {…}, "connector": {…}}.',
};

const secretHere: LocalizedText = {
  ru: 'Ключи и пароли в настройках не хранятся: уберите их отсюда и введите в надстройке, на этом компьютере.',
  en: 'Keys and passwords are not kept in the configuration: remove them here and enter them in the add-in on this machine.',
};

function unfit(path: string): LocalizedText {
  const hint = fieldHints[path];
  if (!hint) return wholeFile;
  return {
    ru: `Значение не подходит и не используется. Нужно: ${hint.ru}.`,
    en: `The value does not fit and is not used. Needed: ${hint.en}.`,
  };
}

function unknownKey(known: readonly string[]): LocalizedText {
  const list = known.join(', ');
  return {
    ru: `Такой настройки нет, она не используется. Здесь бывают: ${list}.`,
    en: `There is no such setting; it is not used. Known here: ${list}.`,
  };
}
