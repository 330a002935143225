/** `npm run sideload`: registers the add-in with desktop Excel on this computer and opens it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error('Desktop Excel runs on Windows and macOS only, so there is nothing to sideload into here.');
  console.error('Use the sandbox (npm start), or upload dist/addin/manifest.xml in Excel for the web:');
  console.error('Home > Add-ins > More add-ins > Upload my add-in.');
  process.exit(1);
}
const { status } = spawnSync(
  'npx',
  ['--yes', 'office-addin-dev-settings@3.0.4', 'sideload', 'manifest.xml', 'desktop'],
  { cwd: fileURLToPath(new URL('../', import.meta.url)), stdio: 'inherit', shell: process.platform === 'win32' },
);
process.exit(status ?? 1);
