/**
 * `npm run validate [MANIFEST]`: checks the manifest and the function metadata, offline.
 * The schema part needs Microsoft's XSD files (folder `OFFICE_XSD`, or ../shared/schemas/office-manifest) and says
 * so when they are not there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { manifestProblems, schemaProblems } from './lib/manifest.mjs';
import { generateMetadata, metadataProblems, parityProblems, russianMetadata } from './lib/metadata.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const file = process.argv[2] ?? path('../manifest.xml');
const problems = [];

const manifest = readFileSync(file, 'utf8');
problems.push(...manifestProblems(manifest, (name) => path(`../assets/${name}`)));

const schemas = process.env.OFFICE_XSD ?? path('../../shared/schemas/office-manifest');
if (existsSync(`${schemas}/OfficeAppManifestV1_1.xsd`)) {
  problems.push(...schemaProblems(manifest, schemas).map((problem) => `schema: ${problem}`));
  console.log('Manifest: shape and Microsoft’s schema checked');
} else {
  console.log('Manifest: shape checked; SKIPPED the schema check, no XSD files here (set OFFICE_XSD to their folder)');
}

const english = await generateMetadata();
const russian = russianMetadata();
problems.push(
  ...metadataProblems(english, 'functions.json'),
  ...metadataProblems(russian, 'functions-ru.json'),
  ...parityProblems(english, russian),
);
console.log(`Function metadata: ${english.functions.length} functions in two languages checked`);

for (const problem of problems) console.error(`✗ ${problem}`);
console.log(problems.length === 0 ? 'Valid' : `${problems.length} problem(s)`);
process.exitCode = problems.length === 0 ? 0 : 1;
