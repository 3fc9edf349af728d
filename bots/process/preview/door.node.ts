import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { TestHarness } from 'wrangler';

/** A port of this machine through which a browser reaches the front Worker. */
export type Door = {
  /** The address, without a slash at the end. */
  url: string;
  /** Lets requests through; before this they are told to come again. */
  open(server: TestHarness): void;
  close(): Promise<void>;
};

/** Answers requests in the place of the Worker; null for requests that are the Worker's. */
export type BesideWorker = (request: Request) => Promise<Response> | null;

const SOON = { 'retry-after': '2', 'content-type': 'text/plain' };

/**
 * Opens a port, 0 for a free one.
 * @throws where the port is taken
 */
export async function openDoor(port: number, beside: BesideWorker): Promise<Door> {
  let behind: TestHarness | null = null;
  const listener = getRequestListener(async (request) => {
    const own = beside(request);
    if (own) return own;
    if (!behind) return new Response('starting\n', { status: 503, headers: SOON });
    const body = request.body ? new Uint8Array(await request.arrayBuffer()) : null;
    const { method, headers, signal } = request;
    const init = { method, headers: [...headers], body, redirect: 'manual', signal };
    return (await behind.fetch(request.url, init as never)) as unknown as Response;
  });
  const server = createServer(listener).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}`,
    open: (harness) => {
      behind = harness;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
