import { parseJsonWithComments } from '../../../src/profile';
import type { Severity } from '../../../src/rules/define-rule';
import type { ProfileData } from '../../services';

/** Text of a company field, `['bank', 'bic']`; empty when it is not given. */
export function companyText(profile: ProfileData, path: readonly string[]): string {
  let value: unknown = profile.company;
  for (const name of path) value = isRecord(value) ? value[name] : undefined;
  return typeof value === 'string' ? value : '';
}

/** Sets a company field; an empty text takes the field away, so that it counts as not given. */
export function withCompanyText(profile: ProfileData, path: readonly string[], text: string): ProfileData {
  const company = withText(profile.company ?? {}, path, text);
  return Object.keys(company).length === 0 ? without(profile, 'company') : { ...profile, company };
}

export function withParameter(profile: ProfileData, id: string, value: unknown): ProfileData {
  return { ...profile, parameters: { ...profile.parameters, [id]: value } };
}

export function withoutParameter(profile: ProfileData, id: string): ProfileData {
  const parameters = without(profile.parameters ?? {}, id);
  return Object.keys(parameters).length === 0 ? without(profile, 'parameters') : { ...profile, parameters };
}

/** Sets the company's own severity of a rule; `undefined` goes back to the catalogue's. */
export function withRule(profile: ProfileData, id: string, severity: Severity | 'off' | undefined): ProfileData {
  const rules = severity === undefined ? without(profile.rules ?? {}, id) : { ...profile.rules, [id]: severity };
  return Object.keys(rules).length === 0 ? without(profile, 'rules') : { ...profile, rules };
}

/** Sets a cut-off of requests in hours; `undefined` goes back to the usual one. */
export function withRequestHours(profile: ProfileData, name: string, hours: number | undefined): ProfileData {
  const requests = hours === undefined ? without(profile.requests ?? {}, name) : { ...profile.requests, [name]: hours };
  return Object.keys(requests).length === 0 ? without(profile, 'requests') : { ...profile, requests };
}

/** Names under which a connector keeps what must not leave this computer. */
const secretName = /(token|password|secret|пароль|токен)(?!url$)/i;

/** The profile as a file: everything but secrets. */
export function profileFile(profile: ProfileData): string {
  const text = JSON.stringify(
    profile,
    (name, value: unknown) => (typeof value === 'string' && secretName.test(name) ? undefined : value),
    2,
  );
  return `${text}\n`;
}

/**
 * Reads a profile file (JSON, comments and trailing commas allowed, as `spot config --example` prints it) or
 * what local storage kept. Wrong values stay, for the form to mark; undefined when it is no JSON object.
 */
export function parseProfile(text: string): ProfileData | undefined {
  const parsed = parseJsonWithComments(text);
  if (!parsed.ok || !isRecord(parsed.value)) return undefined;
  for (const part of ['company', 'parameters', 'rules', 'requests', 'connector'])
    if (parsed.value[part] !== undefined && !isRecord(parsed.value[part])) return undefined;
  return parsed.value as ProfileData;
}

function withText(
  record: Readonly<Record<string, unknown>>,
  path: readonly string[],
  text: string,
): Record<string, unknown> {
  const [name, ...rest] = path;
  if (name === undefined) return { ...record };
  if (rest.length === 0) return text.trim() === '' ? without(record, name) : { ...record, [name]: text };
  const inner = withText(isRecord(record[name]) ? record[name] : {}, rest, text);
  return Object.keys(inner).length === 0 ? without(record, name) : { ...record, [name]: inner };
}

function without<R extends object>(record: R, name: string): R {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name)) as R;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
