import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Database } from '../../db/database.ts';
import { openDatabase } from '../../db/open.node.ts';
import { type Sqld, startSqld } from '../../db/testing/sqld.node.ts';
import { silentLog } from '../log.ts';
import { type Duty, doUnderLease, type LeaseTimes } from './lease.ts';

/** Asks often, and has time: only what a test does ends a lease. */
const PATIENT: LeaseTimes = { leaseMs: 600_000, renewEveryMs: 5, marginMs: 1_000, lookEveryMs: 5 };
const SOON = { timeout: 60_000, interval: 5 };

let server: Sqld;
const databases: Database[] = [];
const duties: Duty[] = [];
/** The processes that do it right now, and all that have begun. */
let doing: string[] = [];
let begun: string[] = [];
let most = 0;
beforeAll(async () => {
  server = await startSqld();
  const db = await openDatabase({ url: server.url });
  databases.push(db);
});
afterEach(async () => {
  server.go();
  await Promise.all(duties.splice(0).map((duty) => duty.stop()));
  expect(doing).toEqual([]);
  await databases[0]?.commit([rows('delete from process_leases')]);
  [doing, begun, most] = [[], [], 0];
});
afterAll(async () => {
  for (const db of databases) await db.close();
  await server.close();
});

const rows = (text: string) => ({ toSQL: () => ({ sql: text, params: [] }) });

async function process(
  holder: string,
  { times = PATIENT, passed = () => performance.now() } = {},
): Promise<Duty> {
  const db = await openDatabase({ url: server.url, patienceMs: 0 });
  databases.push(db);
  const begin = () => {
    doing.push(holder);
    begun.push(holder);
    most = Math.max(most, doing.length);
    return {
      stop: async () => {
        doing = doing.filter((one) => one !== holder);
      },
    };
  };
  const duty = doUnderLease({ db, log: silentLog, name: 'it', holder, begin, passed, times });
  duties.push(duty);
  return duty;
}

test('of many processes one does it; the next follows once it stops, and nobody but it', async () => {
  const all = new Map<string, Duty>();
  for (const holder of ['a', 'b', 'c']) all.set(holder, await process(holder));
  for (let turn = 1; turn <= 3; turn += 1) {
    await vi.waitFor(() => expect(begun).toHaveLength(turn), SOON);
    await all.get(begun.at(-1) ?? '')?.stop();
  }
  expect(new Set(begun)).toEqual(new Set(['a', 'b', 'c']));
  expect(most).toBe(1);
  expect(await databases[0]?.query.all(sql`select * from process_leases`)).toEqual([]);
});

test('a process that dies is followed once its lease is over; one that was deposed stops', async () => {
  await process('dead');
  await vi.waitFor(() => expect(doing).toEqual(['dead']), SOON);
  // The time of the lease is the database's: it is over, and another has it, before it is renewed.
  await databases[0]?.commit([rows("update process_leases set holder = 'next'")]);
  await vi.waitFor(() => expect(doing).toEqual([]), SOON);
  await databases[0]?.commit([rows('update process_leases set until = 1')]);
  await vi.waitFor(() => expect(doing).toEqual(['dead']), SOON);
});

test('a holder that cannot renew its lease stops before the lease is over, and goes on when it can', async () => {
  let passed = 0;
  await process('cut off', { passed: () => passed });
  await vi.waitFor(() => expect(doing).toEqual(['cut off']), SOON);
  await server.kill();
  passed = PATIENT.leaseMs - PATIENT.marginMs;
  await vi.waitFor(() => expect(doing).toEqual([]), SOON);
  await server.start();
  await vi.waitFor(() => expect(doing).toEqual(['cut off']), SOON);
});

test('a holder whose database answers nothing does not wait for it', async () => {
  const times = { ...PATIENT, leaseMs: 1_000, marginMs: 700 };
  await process('held up', { times });
  await vi.waitFor(() => expect(doing).toEqual(['held up']), SOON);
  server.stall();
  await vi.waitFor(() => expect(doing).toEqual([]), SOON);
});
