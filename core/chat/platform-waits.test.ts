import { afterEach, beforeEach, expect, test } from 'vitest';
import { platformWaits as rows } from '../../db/schema/schema.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { openPlatformWaits } from './platform-waits.ts';

const HOUR = 3_600_000;

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext();
});
afterEach(() => ctx.dispose());

const open = () => openPlatformWaits(ctx, 'telegram');

test('a wait holds its scope until its time, and no other scope', async () => {
  const waits = await open();
  await waits.hold('chat:1', HOUR);
  expect(waits.remainingMs(['chat:1', 'bot'])).toBe(HOUR);
  expect(waits.remainingMs(['chat:2', 'bot'])).toBe(0);
  ctx.clock.advance(HOUR - 1);
  expect(waits.remainingMs(['chat:1'])).toBe(1);
  ctx.clock.advance(1);
  expect(waits.remainingMs(['chat:1'])).toBe(0);
});

test('a shorter wait does not end a longer one, here or in the next life', async () => {
  const waits = await open();
  await waits.hold('chat:1', HOUR);
  await waits.hold('chat:1', 1_000);
  expect(waits.remainingMs(['chat:1'])).toBe(HOUR);
  expect((await open()).remainingMs(['chat:1'])).toBe(HOUR);
});

test('another process learns of it, and what is over is deleted', async () => {
  const [one, other] = [await open(), await open()];
  await one.hold('bot', HOUR);
  expect(other.remainingMs(['bot'])).toBe(0);
  await other.refresh();
  expect(other.remainingMs(['bot'])).toBe(HOUR);
  expect((await openPlatformWaits(ctx, 'discord')).remainingMs(['bot'])).toBe(0);
  ctx.clock.advance(HOUR);
  await other.refresh();
  expect(await ctx.db.query.select().from(rows)).toEqual([]);
});

test('a wait counts though it cannot be stored', async () => {
  const { query, commit } = ctx.db;
  let isAway = false;
  const db = {
    query,
    commit: (statements: Parameters<typeof commit>[0]) =>
      isAway ? Promise.reject(new Error('away')) : commit(statements),
  };
  const waits = await openPlatformWaits({ ...ctx, db }, 'telegram');
  isAway = true;
  await waits.hold('bot', HOUR);
  expect(waits.remainingMs(['bot'])).toBe(HOUR);
});
