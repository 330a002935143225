import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Each part is bundled as the product ships and runs in a process of its own, so that memory figures are its own;
 * `npm run bench -- check` runs one part.
 */
const parts = ['check', 'rules', 'payments', 'gateway'];
const wanted = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}.cache/bench`;

await build({
  absWorkingDir: root,
  entryPoints: parts.map((part) => `bench/${part}.ts`),
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
for (const part of wanted.length > 0 ? wanted : parts) {
  const { status } = spawnSync(process.execPath, ['--expose-gc', `${folder}/${part}.mjs`], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
