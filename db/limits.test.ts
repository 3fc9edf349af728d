import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRefusedBy } from './constraints.ts';
import type { Database } from './database.ts';
import { bucketsOf, takeTokens, tellBucket } from './limits.ts';
import { openDatabase } from './open.node.ts';
import { endDueRows } from './retention.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 10, 20, 12);
const KEY = { owner: 'person:ada', operation: 'pictures' };

let folder: string;
/** Two processes on one database. */
let one: Database;
let other: Database;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-limits-'));
  const url = `file:${join(folder, 'alme.db')}`;
  one = await openDatabase({ url });
  other = await openDatabase({ url });
});
afterEach(async () => {
  await one.close();
  await other.close();
  await rm(folder, { recursive: true });
});

const take = async (db: Database, now: number, tokens = 1, most = 6): Promise<boolean> => {
  try {
    await db.commit([takeTokens({ ...KEY, tokens, most, windowMs: HOUR, now })]);
    return true;
  } catch (cause) {
    if (isRefusedBy(cause, 'token-bucket')) return false;
    throw cause;
  }
};

test('several processes together take no more than a bucket holds', async () => {
  const taken = await Promise.all(
    Array.from({ length: 20 }, (_, i) => take(i % 2 === 0 ? one : other, NOON)),
  );
  expect(taken.filter(Boolean)).toHaveLength(6);
});

test('a token comes back after its share of the window, and not before', async () => {
  for (let i = 0; i < 6; i += 1) expect(await take(one, NOON)).toBe(true);
  expect(await take(other, NOON + HOUR / 6 - 1)).toBe(false);
  expect(await take(other, NOON + HOUR / 6)).toBe(true);
  expect(await take(one, NOON + HOUR / 6)).toBe(false);
});

test('a bucket that was not used is as full as ever, never fuller', async () => {
  expect(await take(one, NOON)).toBe(true);
  const taken: boolean[] = [];
  for (let i = 0; i < 7; i += 1) taken.push(await take(one, NOON + 10 * HOUR));
  expect(taken.filter(Boolean)).toHaveLength(6);
});

test('several tokens are taken together or not at all', async () => {
  expect(await take(one, NOON, 4)).toBe(true);
  expect(await take(one, NOON, 4)).toBe(false);
  expect(await take(one, NOON, 2)).toBe(true);
});

test('a smaller bucket of the same owner counts what the larger one has given', async () => {
  expect(await take(one, NOON, 3, 6)).toBe(true);
  expect(await take(one, NOON, 1, 2)).toBe(true);
  expect(await take(one, NOON, 1, 2)).toBe(false);
});

test('whoever is first tells the owner, once until there is a token again', async () => {
  await take(one, NOON);
  const tell = (db: Database, now: number) =>
    db.commit([tellBucket(db.query, KEY, { now, until: now + HOUR })]).then(
      () => true,
      (cause) => !isRefusedBy(cause, 'token-bucket-told'),
    );
  const told = await Promise.all([tell(one, NOON), tell(other, NOON), tell(one, NOON)]);
  expect(told.filter(Boolean)).toHaveLength(1);
  expect(await tell(other, NOON + HOUR)).toBe(true);
});

test('buckets that are full again are swept, the others stay', async () => {
  const ending = { table: 'token_buckets', key: ['owner', 'operation'], at: 'full_at' } as const;
  const sweep = (now: number) => one.commit([endDueRows({ ...ending, clock: 'until' }, now, 10)]);
  await take(one, NOON);
  await sweep(NOON + HOUR / 6 - 1);
  expect(await bucketsOf(one.query, [KEY.owner])).toHaveLength(1);
  await sweep(NOON + HOUR / 6);
  expect(await bucketsOf(one.query, [KEY.owner])).toEqual([]);
});
