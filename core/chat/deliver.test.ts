import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../credits/testing/people.ts';
import { shownOrRetry } from '../tasks/shown-or-retry.ts';
import { RetryLater } from '../tasks/tasks.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { deliver, deliverOrTell } from './deliver.ts';
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
  expect(shownOrRetry(delivery, ctx.now())).toEqual({ is: 'shown', address: 'm1' });
});

test.each(['blocked', 'gone'] as const)(
  'a user who is %s is noted until they are back',
  async (why) => {
    failing(why);
    const delivery = await attempt();
    expect(delivery).toMatchObject({ is: 'impossible', error: { problem: why } });
    expect(shownOrRetry(delivery, ctx.now())).toBe(delivery);
    expect(await blockedAt()).toBe(ctx.now());
  },
);

test('what is refused is final, and nobody is noted', async () => {
  failing('refused');
  expect(await attempt()).toMatchObject({ is: 'impossible', error: { problem: 'refused' } });
  expect(await blockedAt()).toBeNull();
});

describe('what is refused is told in words', () => {
  const media: Reply['media'] = [
    { kind: 'image', source: { of: 'result', id: 'r' }, alt: { key: 'stale' } },
  ];
  const texts = () =>
    (ctx.surface.messages.get('chat-ada') ?? []).map((shown) =>
      shown.reply.text.map(({ key }) => key),
    );
  const tell = (...replies: Reply[]) => deliverOrTell(ctx, ctx.surface, to, replies, 'abc');
  /** Refuses as a surface does, which has shown the replies before. */
  const refusing = (isRefused: (reply: Reply) => boolean) => {
    const { deliver: show } = ctx.surface;
    ctx.surface.deliver = async (where, replies) => {
      let { address } = where;
      for (const [index, one] of replies.entries()) {
        if (isRefused(one))
          throw Object.assign(new DeliveryError('refused'), {
            unshown: replies.length - index,
            address,
          });
        address = await show({ ...where, address }, [one]);
      }
      return address;
    };
  };

  test('without its media, between the replies before and after it', async () => {
    refusing((one) => one.media !== undefined);
    const delivery = await tell(reply, { ...reply, media }, reply);
    expect(delivery).toMatchObject({ is: 'shown', refused: { problem: 'refused' } });
    expect(texts()).toEqual([['stale'], ['stale', 'media.not-taken'], ['stale']]);
  });

  test('as an apology where the words are refused too', async () => {
    refusing(({ text }) => text[0]?.key === 'stale');
    expect(await tell({ ...reply, media })).toMatchObject({ is: 'shown' });
    expect(texts()).toEqual([['error.unexpected']]);
  });

  test('not at all where nothing is taken', async () => {
    refusing(() => true);
    const delivery = await tell({ ...reply, media }, reply);
    expect(delivery).toMatchObject({ is: 'impossible', refused: { problem: 'refused' } });
  });

  test('later where that is what the platform wants', async () => {
    const { deliver: show } = ctx.surface;
    refusing((one) => one.media !== undefined);
    const { deliver: refuse } = ctx.surface;
    ctx.surface.deliver = async (where, replies) => {
      if (replies[0]?.media) return refuse(where, replies);
      throw new DeliveryError('limited', { retryAfterMs: 5 });
    };
    expect(await tell({ ...reply, media })).toMatchObject({ is: 'later', inMs: 5 });
    ctx.surface.deliver = show;
  });
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
