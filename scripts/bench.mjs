import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Each part runs in a process of its own, so that memory figures are its own; `npm run bench -- check` runs one part. */
const parts = ['check', 'rules', 'payments', 'gateway'];
const wanted = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
for (const part of wanted.length > 0 ? wanted : parts) {
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', `bench/${part}.ts`], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
