import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { LANES } from '../../core/tasks/kinds.ts';
import { enqueue } from '../../core/tasks/tasks.ts';
import { openDatabase } from '../../db/open.node.ts';
import { startSqld } from '../../db/testing/sqld.node.ts';
import { type Child, startChild } from './child.node.ts';
import type { Figure, Scenario } from './figure.ts';

/** The lane that is worked on, with the bounds that the product gives it. */
export const LANE = { name: 'delivery', bounds: LANES.delivery } as const;
/** How long a platform takes for a picture that is sent to it: work that waits is what processes share. */
export const PLATFORM_MS = 400;
/** What a process is told. */
export type Order = { url: string } | { order: 'start' | 'stop' };

/** How long what is sent to the database, and what comes back, is on its way: as from another machine. */
const WAY_MS = 3;
const MEASURED_MS = 4_000;
/** Each number of processes is measured so often, in turns, so that a busy moment of the machine falls on all. */
const ROUNDS = 2;
const ACCOUNTS = 200;
/** More than the processes can do while they are measured. */
const TASKS = 4_000;
const AT_ONCE = 400;
const MOST = 3;

/**
 * Measures how much more two and three processes on one libSQL server do than one, in the same run: each works
 * on the lane of deliveries within its bound of tasks at once, a task waits for a platform and stores that it is
 * done, and the database is some milliseconds away.
 */
export const processes: Scenario = { name: 'processes', run };

async function run(): Promise<Figure[]> {
  const server = await startSqld();
  const far = await distant(Number(new URL(server.url).port));
  const file = new URL('./processes.process.node.ts', import.meta.url);
  const children: Child[] = [];
  try {
    await fill(server.url);
    for (let i = 0; i < MOST; i += 1) {
      const child = await startChild(file);
      await child.ask({ url: far.url } satisfies Order);
      children.push(child);
    }
    const perSecond = [0, 0, 0];
    for (let round = 0; round < ROUNDS; round += 1)
      for (let count = 1; count <= MOST; count += 1)
        perSecond[count - 1] =
          (perSecond[count - 1] ?? 0) + (await measure(children.slice(0, count))) / ROUNDS;
    const [one = 0, two = 0, three = 0] = perSecond;
    return [
      { name: 'deliveries of one process', measured: one, unit: '/s' },
      { name: 'two processes to one', measured: two / one, unit: 'x', limit: { atLeast: 1.6 } },
      { name: 'three processes to one', measured: three / one, unit: 'x', limit: { atLeast: 2.1 } },
    ];
  } finally {
    for (const child of children) await child.end();
    far.close();
    await server.close();
  }
}

/** @returns tasks that these processes did together, a second */
async function measure(children: readonly Child[]): Promise<number> {
  const tell = (order: 'start' | 'stop') =>
    Promise.all(children.map((child) => child.ask({ order } satisfies Order))) as Promise<number[]>;
  const before = await tell('start');
  const began = performance.now();
  await pause(MEASURED_MS);
  const after = await tell('stop');
  const seconds = (performance.now() - began) / 1_000;
  return after.reduce((sum, done, i) => sum + done - (before[i] ?? 0), 0) / seconds;
}

/** Stores what is to be done. */
async function fill(url: string): Promise<void> {
  const db = await openDatabase({ url });
  const now = Date.now();
  for (let from = 0; from < TASKS; from += AT_ONCE)
    await db.commit(
      Array.from({ length: AT_ONCE }, (_, i) =>
        enqueue(
          db.query,
          {
            kind: 'send-receipt',
            subject: `bench-${from + i}`,
            accountId: `account-${(from + i) % ACCOUNTS}`,
          },
          now,
        ),
      ),
    );
  await db.close();
}

/** Puts a way between a port of this machine and whoever asks. */
async function distant(port: number): Promise<{ url: string; close(): void }> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from.setNoDelay(true));
      from.on('data', (chunk) => setTimeout(() => to.writable && to.write(chunk), WAY_MS));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        setTimeout(() => to.destroy(), WAY_MS);
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const own = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${own}`,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
