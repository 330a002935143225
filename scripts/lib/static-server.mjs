import { createReadStream, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Scripts come from here and from Microsoft's CDN (which loads parts of itself); the styles of Fluent UI are made
 * while the page runs; QR codes are read by WebAssembly, which has a word of its own here; requests may go to the address the user configured; only Office may frame the pane.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: https://res-1.cdn.office.net https://static2.sharepointonline.com",
  "connect-src 'self' https: http://localhost:* blob: data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'self' https://*.officeapps.live.com https://*.office.com https://*.sharepoint.com https://*.microsoft365.com",
].join('; ');

/** The file a path of a mount stands for; undefined when there is none or it lies outside the mount. */
export function fileOf(mounts, urlPath) {
  let path;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const mount = mounts.find(({ prefix }) => path.startsWith(prefix));
  if (!mount) return undefined;
  const wanted = path.slice(mount.prefix.length);
  if (wanted.split('/').some((part) => part.startsWith('.'))) return undefined;
  try {
    const root = realpathSync(mount.folder);
    const file = realpathSync(join(root, wanted === '' || wanted.endsWith('/') ? `${wanted}index.html` : wanted));
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Answers GET and HEAD with the files of `mounts` (`{prefix, folder}`, the longest prefix first) and nothing else.
 */
export function staticHandler(mounts) {
  return (request, response) => {
    const headers = {
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-cache',
    };
    const plain = (status, text, more = {}) => {
      response.writeHead(status, { ...headers, ...more, 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : text);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(405, 'Only GET and HEAD are served here', { Allow: 'GET, HEAD' });
    const file = fileOf(mounts, (request.url ?? '/').split(/[?#]/)[0]);
    if (!file) return plain(404, 'There is no such page');
    response.writeHead(200, {
      ...headers,
      'Content-Type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'Content-Length': statSync(file).size,
    });
    if (request.method === 'HEAD') return response.end();
    const stream = createReadStream(file);
    stream.on('error', () => response.destroy());
    return stream.pipe(response);
  };
}
