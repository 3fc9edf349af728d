import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../db/database.ts';
import { openFreshDatabase } from '../../../db/testing/fresh-database.node.ts';
import { PaymentError } from '../provider.ts';
import type { StarsListEntry } from './api.ts';
import { openStarsLog, positionSince } from './log.ts';

const NOON = Date.UTC(2026, 10, 20, 12);
const SECOND = 1_000;

let folder: string;
let db: Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alme-stars-'));
  db = await openFreshDatabase(join(folder, 'test.db'));
});
afterEach(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A payment of an invoice; what is none of ours where `payload` is null. */
const line = (place: number, payload: string | null = `invoice ${place}`): StarsListEntry => {
  const id = `charge-${place}`;
  const at = NOON + place * SECOND;
  const row =
    payload === null
      ? null
      : {
          id,
          direction: 'paid' as const,
          stars: 250,
          payload,
          periodSeconds: null,
          createdAt: at,
        };
  return { key: `${id} paid`, at, userId: 7, row };
};

/** Telegram's list in memory, with what was asked of it. */
function listOf(lines: StarsListEntry[]) {
  const asked: { from: number; most: number }[] = [];
  const failing = { next: 0 };
  const transactions = async (from: number, most: number) => {
    asked.push({ from, most });
    await Promise.resolve();
    if (failing.next-- > 0) throw new PaymentError('unavailable');
    return lines.slice(from, from + most);
  };
  return { lines, asked, failing, api: { transactions } };
}

const log = (list: ReturnType<typeof listOf>, now = NOON + 10_000 * SECOND) =>
  openStarsLog({ api: list.api, db, now: () => now });
const noted = async () => (await db.query.query.starTransactions.findMany()).map(({ id }) => id);

test('a long list is read page by page, and then only its end', async () => {
  const list = listOf(Array.from({ length: 1_234 }, (_, place) => line(place)));
  const { refresh } = log(list);
  await refresh();
  expect(await noted()).toHaveLength(1_234);
  list.asked.length = 0;
  list.lines.push(line(1_234));
  await refresh();
  expect(await noted()).toHaveLength(1_235);
  expect(list.asked).toHaveLength(1);
});

test('after a start it goes on where the notes end', async () => {
  const list = listOf(Array.from({ length: 3_000 }, (_, place) => line(place)));
  await log(list).refresh();
  list.asked.length = 0;
  list.lines.push(line(3_000), line(3_001, null));
  await log(list).refresh();
  expect(await noted()).toHaveLength(3_001);
  // About twice the logarithm, and the ten minutes that are read again.
  expect(list.asked.length).toBeLessThan(40);
});

test('what is older than all of ours is not read', async () => {
  const old = Array.from({ length: 2_000 }, (_, place) => line(place));
  const list = listOf([...old, line(200_000)]);
  await log(list, NOON + 200_001 * SECOND).refresh();
  expect(await noted()).toEqual(['charge-200000']);
});

test('a list that lost lines is read anew instead of being misread', async () => {
  const list = listOf(Array.from({ length: 50 }, (_, place) => line(place)));
  const { refresh } = log(list);
  await refresh();
  list.lines.splice(5, 40);
  list.lines.push(line(60), line(61));
  await refresh();
  expect(await noted()).toEqual(expect.arrayContaining(['charge-60', 'charge-61']));
});

test('askers at the same time share a reading; who comes during one gets another', async () => {
  const list = listOf([line(0)]);
  const { refresh } = log(list);
  await refresh();
  list.asked.length = 0;
  const first = refresh();
  list.lines.push(line(1));
  await Promise.all([first, refresh(), refresh(), refresh()]);
  expect(list.asked).toHaveLength(2);
  expect(await noted()).toHaveLength(2);
});

test('a list that cannot be read says so, and is read the next time', async () => {
  const list = listOf([line(0)]);
  list.failing.next = 1;
  const { refresh } = log(list);
  await expect(refresh()).rejects.toMatchObject({ problem: 'unavailable' });
  await refresh();
  expect(await noted()).toEqual(['charge-0']);
});

test('the place of a moment is found by halving', async () => {
  for (const length of [0, 1, 2, 3, 7, 64, 1_000]) {
    const list = listOf(Array.from({ length }, (_, place) => line(place)));
    for (const place of [0, 1, 5, 63, 999])
      expect(await positionSince(list.api, NOON + place * SECOND)).toBe(Math.min(place, length));
  }
});
