/** The service in a process of its own, whose clock and engine a test steers, and which it can kill. */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../../db/database.ts';
import { openDatabase } from '../../../db/open.node.ts';
import { FROM_MODULE_CACHE } from './child-flags.ts';
import { newsShape, type Order } from './steered-orders.ts';
import { eventually } from './test-service.node.ts';

const CHILD = new URL('./steered-child.node.ts', import.meta.url);
const DAY_MS = 86_400_000;

/** A service in a process of its own. */
export type SteeredService = {
  /** DATA_DIR. */
  directory: string;
  /** A second connection to its database. */
  db: Database;
  now(): number;
  /** Moves the clock on, and makes what is due by then due. */
  advance(ms: number): void;
  /** Resolves with the id of the next generation that the engine begins. */
  begun(): Promise<string>;
  /** Ends what the engine is at. */
  end(how: NonNullable<Order['end']>): void;
  /** Kills the process where it is, and starts another on the same data. */
  crash(): Promise<void>;
  close(): Promise<void>;
};

/**
 * Starts a steered service.
 * @param hour the hour of the day (UTC) that its clock starts at
 * @param settingsFor builds its settings; the clock is that of the service
 */
export async function startSteered(
  hour: number,
  settingsFor: (now: () => number) => Promise<Record<string, string>>,
): Promise<SteeredService> {
  const directory = await mkdtemp(join(tmpdir(), 'alme-steered-'));
  let aheadMs = (hour * 3_600_000 - (Date.now() % DAY_MS) + DAY_MS) % DAY_MS;
  const now = () => Date.now() + aheadMs;
  const settings = await settingsFor(now);
  const dataKey = Buffer.alloc(32, 9).toString('base64');
  const start = () => startChild({ ...settings, DATA_DIR: directory, DATA_KEY: dataKey }, aheadMs);
  let running = await start();
  const db = await openDatabase({ url: `file:${join(directory, 'alme.db')}` });
  return {
    directory,
    db,
    now,
    advance(ms) {
      aheadMs += ms;
      running.child.send({ aheadMs });
    },
    begun: () => eventually(() => running.work.shift()),
    end: (how) => void running.child.send({ end: how }),
    async crash() {
      await running.kill();
      running = await start();
    },
    async close() {
      await running.kill();
      await db.close();
      await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Running = { child: ChildProcess; work: string[]; kill(): Promise<void> };

async function startChild(settings: Record<string, string>, aheadMs: number): Promise<Running> {
  const { PATH, LOG_LEVEL = 'silent' } = process.env;
  const env = { ...(PATH && { PATH }), LOG_LEVEL, PORT: '0', HOST: '127.0.0.1' };
  const child = fork(CHILD, {
    env: { ...env, ...settings, AHEAD_MS: String(aheadMs) },
    execArgv: [...FROM_MODULE_CACHE],
  });
  const dead = new Promise<unknown>((resolve) => {
    child.once('exit', resolve);
  });
  const work: string[] = [];
  await new Promise<void>((resolve, reject) => {
    child.on('message', (message) => {
      const news = newsShape.parse(message);
      if (news === 'up') resolve();
      else work.push(news.begun);
    });
    child.once('exit', (code) => reject(new Error(`the service ended with ${code}`)));
  });
  return {
    child,
    work,
    async kill() {
      child.kill('SIGKILL');
      await dead;
    },
  };
}
