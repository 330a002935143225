/**
 * `npm test [FILTER…]`: builds what is out of date, runs every test, then the tests of dates again in three time zones,
 * and ends with the line `N passed, N failed`.
 * What the machine lacks (a browser, PostgreSQL) is skipped and said so; under SPOT_REQUIRE_ALL=1 such a skip is a failure.
 * Schemas of others, which nobody can install, stand beside the repository or not at all: without them a skip is only said.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, buildIsStale } from './lib/build.mjs';
import { findChromium } from './lib/chromium.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const filters = process.argv.slice(2);
const requireAll = process.env.SPOT_REQUIRE_ALL === '1';
const timeZones = ['Europe/Moscow', 'Asia/Vladivostok', 'America/New_York'];
/** Tests against schemas that are not ours to distribute, and where these would stand. */
const schemasBeside = new Map([
  ['test/statform/schema.test.ts', '../shared/schemas/statform/StaticForm.xsd'],
  ['test/scripts/manifest.test.ts', process.env.OFFICE_XSD ?? '../shared/schemas/office-manifest'],
]);
const dateFolders = ['test/values', 'test/shipment', 'test/deadlines', 'test/functions'];

let passed = 0;
let failed = 0;
const skipped = new Map();

if (buildIsStale() && !build()) {
  console.error('✗ The build failed; the tests of the built add-in cannot run');
  failed += 1;
}
const chromium = findChromium();
if (!chromium) console.log('! No Chromium on this machine (CHROMIUM_PATH): tests in a browser are skipped');

run('all tests', filters, {});
if (filters.length === 0)
  for (const timeZone of timeZones)
    run(`dates under ${timeZone}`, dateFolders.filter((folder) => existsSync(join(root, folder))), { TZ: timeZone });

if (skipped.size > 0) {
  for (const [file, names] of skipped) {
    const schema = schemasBeside.get(file);
    const noSchema = schema !== undefined && !existsSync(resolve(root, schema));
    const counted = requireAll && !noSchema;
    const why = noSchema ? `: there is no schema at ${schema}` : counted ? ', which SPOT_REQUIRE_ALL counts as failed' : '';
    console.log(`! ${names.length} skipped in ${file}${why}: ${names.join('; ')}`);
    if (counted) failed += names.length;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run(title, paths, environment) {
  console.log(`\n— ${title}`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  const output = join(root, '.cache/test-results.json');
  rmSync(output, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile=${output}`, ...paths],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment, ...(chromium ? { CHROMIUM_PATH: chromium } : {}) },
    },
  );
  if (!existsSync(output)) {
    console.error('✗ The test runner ended without a result');
    failed += 1;
    return;
  }
  const results = JSON.parse(readFileSync(output, 'utf8'));
  passed += results.numPassedTests;
  // A file that cannot be loaded has no test to fail, and an error outside of a test fails none.
  const unloadable = results.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  for (const file of unloadable) console.error(`✗ ${relative(root, file.name)}: ${file.message}`);
  const failures = results.numFailedTests + unloadable.length;
  failed += failures === 0 && status !== 0 ? 1 : failures;
  for (const file of results.testResults)
    for (const test of file.assertionResults)
      if (test.status === 'skipped' || test.status === 'pending' || test.status === 'todo') {
        const name = relative(root, file.name);
        skipped.set(name, [...(skipped.get(name) ?? []), test.fullName]);
      }
}
