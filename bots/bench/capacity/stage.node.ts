/** What surrounds the Workers in this process: a clock, a port, and what is under way. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import type { Meter } from './meter.ts';

/** Nothing has begun for so long: what an act has set off is over. */
const QUIET_MS = 400;
const LOOKED_AT_EVERY_MS = 50;

/** What is under way. */
export type Activity = ReturnType<typeof openActivity>;

/** Follows what is going on. */
export function openActivity() {
  let running = 0;
  let lastAt = performance.now();
  return {
    during: async <T>(work: () => Promise<T>): Promise<T> => {
      running += 1;
      try {
        return await work();
      } finally {
        running -= 1;
        lastAt = performance.now();
      }
    },
    quiet: async (): Promise<void> => {
      while (running > 0 || performance.now() - lastAt < QUIET_MS) await pause(LOOKED_AT_EVERY_MS);
    },
  };
}

/** A port through which everything reaches the front Worker. */
export async function openDoor() {
  let behind: ((request: Request) => Promise<Response>) | null = null;
  const listener = getRequestListener(async (request) =>
    behind ? behind(request) : new Response(null, { status: 503 }),
  );
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    open: (to: (request: Request) => Promise<Response>) => {
      behind = to;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The clock of this process, which can be put forward. */
export function openClock() {
  const real = Date.now;
  let ahead = 0;
  Date.now = () => real() + ahead;
  return {
    pass: (ms: number) => {
      ahead += ms;
    },
    end: () => {
      Date.now = real;
    },
  };
}

/** Counts the lines that the Workers write; they go nowhere. */
export function countLines(meter: Meter) {
  const names = ['debug', 'info', 'warn', 'error'] as const;
  const output = globalThis.console;
  const before = names.map((name) => output[name]);
  for (const name of names) output[name] = () => meter.add('logLines');
  return {
    end: () => {
      for (const [at, name] of names.entries()) output[name] = before[at] ?? output[name];
    },
  };
}
