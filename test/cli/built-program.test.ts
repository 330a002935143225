import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const program = fileURLToPath(new URL('../../dist/cli/spot.mjs', import.meta.url));
const workbook = fileURLToPath(new URL('../../examples/shipments-border.xlsx', import.meta.url));
const built = existsSync(program);
if (!built && process.env['SPOT_REQUIRE_ALL'] === '1') throw new Error('The program has not been built (npm run build)');

describe.skipIf(!built)('the built program', { timeout: 60_000 }, () => {
  let out: string;
  beforeEach(async () => {
    out = await mkdtemp(join(tmpdir(), 'spot-built-'));
  });
  afterEach(() => rm(out, { recursive: true }));

  it('finds its fonts and barcode reader: makes a card and reads its code again, from any folder', async () => {
    await run(process.execPath, [program, 'card', workbook, '--out', out, '--shipment', 'SH-2611-01', '--language', 'hy', '--lang', 'en'], { cwd: out });
    expect(readdirSync(out).sort()).toEqual(['SH-2611-01-hy-a4.pdf', 'SH-2611-01-hy.pdf', 'SH-2611-01-hy.txt']);
    const { stdout } = await run(process.execPath, [program, 'receive', join(out, 'SH-2611-01-hy.pdf'), '--into', workbook, '--dry-run', '--json'], { cwd: out });
    expect(stdout).toContain('"qr": "https://spot.example.test/dopp/7726112101?k=8f3a1c"');
  });
});
