import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Config } from '../../core/config/config.ts';

const SERVER_CLOSE_MS = 2_000;
/** The limit of connections to this process; the playground limits open streams further. */
const MOST_CONNECTIONS = 5_000;
const SLOW_CALLERS = {
  headersTimeout: 15_000,
  /** A large photo over a slow line takes minutes. */
  requestTimeout: 300_000,
  connectionsCheckingInterval: 5_000,
} as const;
/** The longest silence of a connection, in milliseconds; streams send heartbeats more often. */
const SILENCE_MS = 120_000;

/** The service's HTTP server. It answers `starting` until `open` is called with the application. */
export type HttpServer = { url: string; open: (app: Hono) => void; close: () => Promise<void> };

/** Starts the HTTP server, which answers 503 with Retry-After until the application is open. */
export async function listen(config: Pick<Config, 'PORT' | 'HOST'>): Promise<HttpServer> {
  let app: Hono | null = null;
  const server = await new Promise<ServerType>((resolve, reject) => {
    const opened = serve(
      {
        fetch: (request, env) =>
          app?.fetch(request, env) ??
          new Response('starting', { status: 503, headers: { 'retry-after': '1' } }),
        port: config.PORT,
        hostname: config.HOST,
        serverOptions: SLOW_CALLERS,
      },
      () => resolve(opened),
    );
    opened.once('error', reject);
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(SILENCE_MS);
  const { port } = server.address() as AddressInfo;
  const host = ['0.0.0.0', '::'].includes(config.HOST) ? '127.0.0.1' : config.HOST;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    open: (made) => {
      app = made;
    },
    close: () => closeServer(server),
  };
}

function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, SERVER_CLOSE_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
