import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Behaviour = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A local server that behaves as told, request by request; the last behaviour stays. */
export interface FaultyServer {
  readonly url: string;
  readonly requests: { readonly method: string; readonly path: string; readonly headers: IncomingMessage['headers']; readonly body: string }[];
  behave(...behaviours: readonly Behaviour[]): void;
  close(): Promise<void>;
}

export async function startFaultyServer(): Promise<FaultyServer> {
  let queue: Behaviour[] = [];
  const requests: FaultyServer['requests'] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      requests.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body });
      const behaviour = queue.length > 1 ? queue.shift() : queue[0];
      (behaviour ?? answerJson({}))(request, response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    behave(...behaviours) {
      queue = [...behaviours];
      requests.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export const answerJson =
  (json: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(json));
  };

export const answerText =
  (text: string, status = 200, type = 'text/html'): Behaviour =>
  (_, response) => {
    response.writeHead(status, { 'content-type': type }).end(text);
  };

/** Closes the connection before any answer. */
export const hangUp: Behaviour = (request) => request.socket.destroy();

/** Promises a long body, sends a little of it and resets. */
export const resetMidBody: Behaviour = (request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"items":[');
  setTimeout(() => request.socket.resetAndDestroy(), 10);
};

/** Sends a byte now and then and never ends. */
export const slowDrip: Behaviour = (request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 20);
  request.socket.on('close', () => clearInterval(timer));
};
