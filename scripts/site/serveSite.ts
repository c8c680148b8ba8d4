import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServeOptions {
  /** TCP port; 0 selects any free one. */
  readonly port: number;
  /** Base path the site was built for, with leading and trailing slash. */
  readonly base: string;
  /** Address to listen on; default 127.0.0.1. */
  readonly host?: string;
}

export interface ServedSite {
  /** Address of the home page, ending with the base path. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Headers that a production server must send too: a CSP in a meta tag cannot contain
 * `frame-ancestors`.
 */
export const siteHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-cache',
  'content-security-policy': "frame-ancestors 'self'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(self)',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

/** Other sites may embed a figure's frame and read its data. */
const openHeaders = (path: string): Readonly<Record<string, string>> => {
  if (/[/\\]embed[/\\](?:index\.html)?$/.test(path))
    return { 'content-security-policy': 'frame-ancestors *' };
  return /\.(?:csv|json|xml|zip|svg|png)$/.test(path) ? { 'access-control-allow-origin': '*' } : {};
};

/**
 * Serves a built site under its base path.
 *
 * @throws the server's own error, such as `EADDRINUSE`, if it cannot listen
 */
export const serveSite = async (folder: string, options: ServeOptions): Promise<ServedSite> => {
  const { base, host = '127.0.0.1' } = options;
  const serveFile = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries({ ...siteHeaders, ...openHeaders(path) }))
        response.setHeader(name, value);
      const type = contentTypes.get(path.slice(path.lastIndexOf('.')));
      if (type !== undefined) response.setHeader('content-type', type);
    },
    onNoMatch: (_request, response) => {
      answerNotFound(folder, response);
    },
  });
  const server = createServer((request, response) => {
    if (!moveUnderBase(request, base)) answerNotFound(folder, response);
    else serveFile(request, response);
  });
  await listen(server, options.port, host);

  const port = portOf(server);
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${port}${base}`,
    port,
    close: () => closeServer(server),
  };
};

/** Text formats whose encoding a browser would otherwise have to guess. */
const contentTypes = new Map([
  ['.csv', 'text/csv;charset=utf-8'],
  ['.geojson', 'application/geo+json;charset=utf-8'],
  ['.json', 'application/json;charset=utf-8'],
  ['.txt', 'text/plain;charset=utf-8'],
  ['.xml', 'application/xml;charset=utf-8'],
]);

/** Removes the base path from the request's address; false if the address is outside it. */
function moveUnderBase(request: IncomingMessage, base: string): boolean {
  const address = request.url ?? '/';
  const prefix = base.slice(0, -1);
  if (address !== prefix && !address.startsWith(base)) return false;
  const rest = address.slice(prefix.length);
  request.url = rest.startsWith('/') ? rest : `/${rest}`;
  return true;
}

function answerNotFound(folder: string, response: ServerResponse): void {
  for (const [name, value] of Object.entries(siteHeaders)) response.setHeader(name, value);
  response.setHeader('content-type', 'text/html;charset=utf-8');
  response.statusCode = 404;
  const page = join(folder, '404.html');
  response.end(existsSync(page) ? readFileSync(page) : '404');
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('server has no TCP port');
  return address.port;
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => {
      resolve();
    });
  });
