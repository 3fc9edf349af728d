import { afterEach, beforeEach, expect, it } from 'vitest';
import { bookedUntil } from '../../db/platform-pace.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { openSharedPace } from './shared-pace.ts';

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext();
});
afterEach(() => ctx.dispose());

const ALL = { scope: 'all', intervalMs: 100 };

it('two processes learn how far they are ahead together, whoever sent it', async () => {
  const [one, two] = [openSharedPace(ctx, 'telegram'), openSharedPace(ctx, 'telegram')];
  const learnt: number[] = [];
  two.onAhead((scope, aheadMs) => {
    if (scope === 'all') learnt.push(aheadMs);
  });
  for (let i = 0; i < 30; i += 1) one.sent([ALL]);
  await one.settle();
  two.sent([ALL]);
  await two.settle();
  expect(learnt).toEqual([3_100]);
  ctx.clock.advance(10_000);
  two.sent([ALL]);
  await two.settle();
  expect(learnt).toEqual([3_100, 100]);
});

it('a database that is away loses a count, and holds up nobody', async () => {
  const pace = openSharedPace(ctx, 'telegram');
  const { commit } = ctx.db;
  Object.assign(ctx.db, { commit: () => Promise.reject(new Error('away')) });
  pace.sent([ALL]);
  await pace.settle();
  Object.assign(ctx.db, { commit });
  pace.sent([ALL]);
  await pace.settle();
  const booked = await bookedUntil(ctx.db.query, 'telegram', ['all']);
  expect(booked.get('all')).toBe(ctx.now() + 100);
});
