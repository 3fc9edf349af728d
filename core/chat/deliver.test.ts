import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPerson } from '../credits/testing/people.ts';
import { shownOrRetry } from '../tasks/shown-or-retry.ts';
import { RetryLater } from '../tasks/tasks.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { deliver } from './deliver.ts';
import type { Reply } from './reply.ts';
import { DeliveryError, type DeliveryProblem } from './surface.ts';

const to = { userId: 'ada', chatId: 'chat-ada', address: '{}', locale: 'en' };
const reply: Reply = { mode: 'send', text: [{ key: 'stale' }] };

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext();
  await addPerson(ctx, 'ada');
});
afterEach(() => ctx.dispose());

const failing = (problem: DeliveryProblem, retryAfterMs?: number) => {
  ctx.surface.before = () => {
    throw new DeliveryError(problem, { retryAfterMs: retryAfterMs ?? null });
  };
};
const attempt = () => deliver(ctx, ctx.surface, to, [reply]);
const blockedAt = async () => (await ctx.db.query.query.identities.findFirst())?.blockedAt;

test('what was shown has the address of its message', async () => {
  const delivery = await attempt();
  expect(delivery).toEqual({ is: 'shown', address: 'm1' });
  expect(shownOrRetry(delivery, ctx.now())).toBe('m1');
});

test('a user who shut us out is noted', async () => {
  failing('blocked');
  const delivery = await attempt();
  expect(delivery).toMatchObject({ is: 'impossible' });
  expect(shownOrRetry(delivery, ctx.now())).toBeNull();
  expect(await blockedAt()).toBe(ctx.now());
});

test.each(['gone', 'refused'] as const)('what is %s is final, and nobody is noted', async (why) => {
  failing(why);
  expect(await attempt()).toMatchObject({ is: 'impossible', error: { problem: why } });
  expect(await blockedAt()).toBeNull();
});

test.each(['limited', 'unavailable'] as const)(
  '%s is tried again at the time that the platform named, or at the caller’s',
  async (why) => {
    failing(why, 7_000);
    const named = await attempt();
    expect(named).toMatchObject({ is: 'later', inMs: 7_000 });
    const inTime = expect.objectContaining({ runAt: ctx.now() + 7_000 });
    expect(() => shownOrRetry(named, ctx.now())).toThrow(RetryLater);
    expect(() => shownOrRetry(named, ctx.now())).toThrow(inTime);
    failing(why);
    const unnamed = await attempt();
    expect(unnamed).toMatchObject({ is: 'later', inMs: null });
    expect(() => shownOrRetry(unnamed, ctx.now())).toThrow(DeliveryError);
  },
);

test('a mistake of ours is thrown as it is', async () => {
  ctx.surface.before = () => {
    throw new TypeError('a bug');
  };
  await expect(attempt()).rejects.toThrow('a bug');
});
