import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface GatewayProcess {
  readonly process: ChildProcess;
  /** `http://127.0.0.1:41234` */
  readonly url: string;
}

/** The gateway as a process of its own, a simulator with the token `demo` unless told otherwise; resolves once it listens. */
export function startGatewayProcess(environment: Readonly<Record<string, string>>, shell?: string): Promise<GatewayProcess> {
  const words = ['--import', 'tsx', 'gateway/main.ts'];
  const settings = { PORT: '0', SPOT_SIMULATOR: '1', SPOT_SIMULATOR_STEP_MS: '100000', SPOT_DEMO_TOKEN: 'demo', ...environment };
  const child = spawn(
    shell === undefined ? process.execPath : '/bin/bash',
    shell === undefined ? words : ['-c', `${shell}; exec "$0" "$@"`, process.execPath, ...words],
    { cwd: root, env: { ...process.env, DATABASE_URL: '', ...settings }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [url] = /http:\/\/\S+/.exec(said) ?? [];
      if (url !== undefined) resolve({ process: child, url });
    });
    child.on('exit', (code) => reject(new Error(`The gateway ended with ${code}`)));
  });
}

/** Ends it in order, `SIGTERM`, or at once, `SIGKILL`; resolves with its exit code. */
export function endGatewayProcess({ process: child }: GatewayProcess, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  child.kill(signal);
  return ended;
}
