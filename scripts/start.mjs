/**
 * `npm start`: builds what is out of date and serves the sandbox and the add-in.
 * http://localhost:3000/ is the sandbox, /addin/ the add-in's pages. With a trusted development certificate the same
 * is served at https://localhost:3443/, where the manifest points. PORT and HTTPS_PORT change the ports; --no-build serves
 * what was built last. Beside it runs the gateway as a simulator that keeps nothing, at GATEWAY_PORT (3100).
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, buildIsStale } from './lib/build.mjs';
import { staticHandler } from './lib/static-server.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const port = portFrom('PORT', 3000);
const securePort = portFrom('HTTPS_PORT', 3443);
const gatewayPort = portFrom('GATEWAY_PORT', port === 0 ? 0 : 3100);

if (!process.argv.includes('--no-build') && buildIsStale()) {
  console.log('Building…');
  if (!build()) {
    console.error('The build failed; see above.');
    process.exit(1);
  }
}

const handler = staticHandler([
  { prefix: '/office-js/', folder: join(root, 'node_modules/@microsoft/office-js/dist') },
  { prefix: '/addin/', folder: join(root, 'dist/addin') },
  { prefix: '/', folder: join(root, 'dist/sandbox') },
]);

const plain = await listen(createServer(handler), port, 'PORT');
console.log(`Sandbox: http://localhost:${plain}/`);
console.log(`Add-in pages: http://localhost:${plain}/addin/taskpane.html`);
startSimulator(plain);

const certificates = join(homedir(), '.office-addin-dev-certs');
const key = join(certificates, 'localhost.key');
const certificate = join(certificates, 'localhost.crt');
if (existsSync(key) && existsSync(certificate)) {
  const server = createSecureServer({ key: readFileSync(key), cert: readFileSync(certificate) }, handler);
  const secure = await listen(server, securePort, 'HTTPS_PORT');
  console.log(`Add-in for Excel: https://localhost:${secure}/addin/taskpane.html`);
  console.log('Install it in desktop Excel with: npm run sideload');
  console.log('In Excel for the web: Home > Add-ins > More add-ins > Upload my add-in, file manifest.xml');
} else {
  console.log('Excel loads add-ins over HTTPS only, and there is no development certificate on this computer.');
  console.log('To try the add-in in Excel: npx office-addin-dev-certs install, start again, then npm run sideload');
}

/** The gateway with an embedded database, inventing answers; it ends when its input, held by this process, ends. */
function startSimulator(sandboxPort) {
  const token = 'spot-simulator';
  const gateway = spawn(process.execPath, ['--import', 'tsx', join(root, 'gateway/main.ts')], {
    cwd: root,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: '',
      PORT: String(gatewayPort),
      HOST: '127.0.0.1',
      SPOT_DATA: 'memory',
      SPOT_SIMULATOR: '1',
      SPOT_DEMO_TOKEN: token,
      SPOT_ORIGINS: `http://localhost:${sandboxPort},https://localhost:${securePort}`,
      SPOT_STOP_WITH_INPUT: '1',
    },
  });
  gateway.on('error', () => console.error('The simulator of the gateway could not start; the sandbox works without it.'));
  if (gatewayPort > 0)
    console.log(`Simulator of statuses for Settings: address http://localhost:${gatewayPort}, token ${token}`);
}

function portFrom(name, usual) {
  const text = process.env[name];
  if (text === undefined || text === '') return usual;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number < 65536) return number;
  console.error(`${name} is “${text}”; give a number from 0 to 65535.`);
  process.exit(1);
}

/** The port a server listens on; ends the program with a plain sentence when it cannot. */
function listen(server, wanted, variable) {
  server.on('error', (error) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${wanted} is taken by another program. Stop that program or choose another port: ${variable}=${wanted + 1} npm start`
        : `The server could not start on port ${wanted}: ${error.code ?? 'unknown reason'}`,
    );
    process.exit(1);
  });
  return new Promise((resolve) => server.listen(wanted, '127.0.0.1', () => resolve(server.address().port)));
}
