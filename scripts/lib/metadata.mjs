import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { generateCustomFunctionsMetadata } = createRequire(import.meta.url)('custom-functions-metadata');

const folder = fileURLToPath(new URL('../../functions/', import.meta.url));

/** Files of functions/ that declare a custom function, in alphabetical order: the order of the metadata. */
export function functionFiles() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && readFileSync(folder + name, 'utf8').includes('@customfunction'))
    .sort()
    .map((name) => folder + name);
}

/**
 * The English metadata, generated from the JSDoc of functions/.
 * Throws with the generator's own sentences when a function is described wrongly.
 */
export async function generateMetadata() {
  const files = functionFiles();
  if (files.length === 0) return { allowErrorForDataTypeAny: true, functions: [] };
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`Function metadata: ${errors.join('; ')}`);
  const { functions } = JSON.parse(metadataJson);
  // Lets a function see an error cell and hand the same error on, instead of Excel's #VALUE!.
  return { allowErrorForDataTypeAny: true, functions };
}

/** The hand-written Russian metadata. */
export function russianMetadata() {
  return JSON.parse(readFileSync(`${folder}functions-ru.json`, 'utf8'));
}

const idPattern = /^[A-Za-z0-9._]{1,128}$/;
const namePattern = /^\p{L}[\p{L}0-9._]{2,127}$/u;
const cellAddress = /^[A-Za-z]{1,3}\d{1,7}$/;

/** Problems of one metadata file as sentences; empty when it is sound. */
export function metadataProblems(metadata, file) {
  const problems = [];
  const seen = new Set();
  for (const entry of metadata.functions) {
    const at = `${file}: ${entry.id}`;
    if (!idPattern.test(entry.id)) problems.push(`${at}: id may hold letters A-Z, digits, points and underscores only`);
    if (!namePattern.test(entry.name)) problems.push(`${at}: name ${entry.name} is not allowed`);
    if (cellAddress.test(entry.name)) problems.push(`${at}: name ${entry.name} looks like a cell address`);
    if (entry.name !== entry.name.toUpperCase()) problems.push(`${at}: name ${entry.name} is not in capitals`);
    for (const key of [`id ${entry.id.toUpperCase()}`, `name ${entry.name.toUpperCase()}`]) {
      if (seen.has(key)) problems.push(`${at}: ${key} occurs twice`);
      seen.add(key);
    }
    if (!entry.description) problems.push(`${at}: no description`);
    if (!entry.result) problems.push(`${at}: no result`);
    let optionalSeen = false;
    const names = new Set();
    for (const parameter of entry.parameters ?? []) {
      if (!parameter.name) problems.push(`${at}: a parameter without a name`);
      if (names.has(parameter.name)) problems.push(`${at}: parameter ${parameter.name} occurs twice`);
      names.add(parameter.name);
      if (!parameter.description) problems.push(`${at}: parameter ${parameter.name} has no description`);
      if (optionalSeen && !parameter.optional)
        problems.push(`${at}: parameter ${parameter.name} is required after an optional one`);
      optionalSeen ||= parameter.optional === true;
    }
  }
  return problems;
}

/** Where the Russian metadata differs from the English one in anything but its words. */
export function parityProblems(english, russian) {
  const problems = [];
  if (english.functions.length === 0) problems.push('functions.json holds no function');
  if (russian.functions.length === 0) problems.push('functions-ru.json holds no function');
  if (english.allowErrorForDataTypeAny !== russian.allowErrorForDataTypeAny)
    problems.push('allowErrorForDataTypeAny differs between the metadata files');
  const shape = (entry) => ({
    id: entry.id,
    name: entry.name,
    result: entry.result,
    options: entry.options ?? {},
    parameters: entry.parameters.map(({ type, dimensionality, optional, repeating }) => ({
      type,
      dimensionality,
      optional: optional === true,
      repeating: repeating === true,
    })),
  });
  const count = Math.max(english.functions.length, russian.functions.length);
  for (let index = 0; index < count; index += 1) {
    const [left, right] = [english.functions[index], russian.functions[index]];
    if (!left || !right || JSON.stringify(sorted(shape(left))) !== JSON.stringify(sorted(shape(right))))
      problems.push(`function ${index + 1}: ${left?.id ?? 'none'} and ${right?.id ?? 'none'} differ in more than words`);
  }
  return problems;
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
