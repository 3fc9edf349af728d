import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeAccount } from '../../db/accounts.ts';
import { tasks } from '../../db/schema/schema.ts';
import { addPerson } from '../credits/testing/people.ts';
import { LANES, type TaskKind } from '../tasks/kinds.ts';
import { createTaskLoop, type TaskLoop } from '../tasks/loop.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { type TestContext, testClock, testContext } from '../testing/context.ts';
import { notifier } from './notify.ts';
import { reminder } from './remind.ts';
import { tell } from './tell.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

let ctx: TestContext;
let loop: TaskLoop;

beforeEach(async () => {
  ctx = await testContext();
  // Eleven in the evening where people have chosen no time zone.
  const clock = testClock(Date.UTC(2026, 10, 20, 23));
  Object.assign(ctx, { clock, now: clock.now });
  loop = openLoop();
  await addPerson(ctx, 'ada');
});
afterEach(() => ctx.dispose());

function openLoop(): TaskLoop {
  const handlers = { notify: notifier(ctx), remind: reminder(ctx) };
  return createTaskLoop({
    ctx,
    handlers: handlers as unknown as Record<TaskKind, TaskHandler>,
    lanes: LANES,
  });
}

const expire = (data: { count: number; at: number }, about = 'x') =>
  tell(ctx.db.query, { accountId: 'ada', kind: 'results-expire', data, about, now: ctx.now() });
const faces = (at: number) =>
  tell(ctx.db.query, {
    accountId: 'ada',
    kind: 'faces-expire',
    data: { at },
    about: 'f',
    now: ctx.now(),
  });
const earned = (credits: number, about: string) =>
  tell(ctx.db.query, {
    accountId: 'ada',
    kind: 'rewards-earned',
    data: { uses: 1, credits, templates: [] },
    about,
    now: ctx.now(),
  });
const messages = () => ctx.surface.messages.get('chat-ada')?.map(({ reply }) => reply) ?? [];
const said = () => messages().map(({ text }) => text.map(({ key }) => key));
const open = async () => (await ctx.db.query.select().from(tasks)).length;

describe('a reminder that becomes due at night', () => {
  it('waits for the morning, and what is no reminder does not', async () => {
    await ctx.db.commit([
      expire({ count: 1, at: ctx.now() + DAY }),
      tell(ctx.db.query, {
        accountId: 'ada',
        kind: 'account-restored',
        data: {},
        about: 'r',
        now: ctx.now(),
      }),
    ]);
    await loop.drain();
    expect(said()).toEqual([['review.restored']]);
    ctx.clock.advance(9 * HOUR - 1);
    await loop.drain();
    expect(said()).toHaveLength(1);
    ctx.clock.advance(1);
    await loop.drain();
    expect(said()[1]).toEqual(['expiry.notice']);
    expect(await open()).toBe(0);
  });

  it('is told at once where it would come too late in the morning', async () => {
    await ctx.db.commit([
      expire({ count: 1, at: ctx.now() + 2 * HOUR }, 'soon'),
      faces(ctx.now() + 14 * DAY),
    ]);
    await loop.drain();
    expect(said()).toEqual([['expiry.notice']]);
    ctx.clock.advance(9 * HOUR);
    await loop.drain();
    expect(said()).toEqual([['expiry.notice'], ['expiry.face']]);
  });

  it('is told as one with all that waited, each kind once, with the buttons of each', async () => {
    const at = ctx.now() + 3 * DAY;
    await ctx.db.commit([expire({ count: 2, at }, 'a'), earned(2, 'e1'), faces(at)]);
    await loop.drain();
    ctx.clock.advance(HOUR);
    await ctx.db.commit([expire({ count: 3, at }, 'b'), earned(5, 'e2')]);
    await loop.drain();
    expect(said()).toEqual([]);
    ctx.clock.advance(8 * HOUR);
    await loop.drain();
    // Those that were stored later look again a moment after, and find that they were told.
    ctx.clock.advance(10_000);
    await loop.drain();
    expect(said()).toEqual([['digest.title', 'expiry.notice', 'rewards.earned', 'expiry.face']]);
    const [message] = messages();
    expect(message?.text[1]?.values?.count).toBe(5);
    expect(message?.text[2]?.values?.credits).toBe(7);
    const actions = message?.buttons?.flat().map((one) => ('action' in one ? one.action : ''));
    expect(actions).toEqual(
      expect.arrayContaining(['copies', 'quiet', 'rewards', 'rewards-quiet', 'face-keep']),
    );
    expect(await open()).toBe(0);
  });

  it('leaves out what its owner has switched off meanwhile', async () => {
    await ctx.db.commit([expire({ count: 2, at: ctx.now() + DAY }), earned(2, 'e')]);
    await loop.drain();
    await ctx.db.commit([changeAccount(ctx.db.query, 'ada', { expiryNotices: false })]);
    ctx.clock.advance(9 * HOUR);
    await loop.drain();
    ctx.clock.advance(10_000);
    await loop.drain();
    expect(said()).toEqual([['rewards.earned']]);
    expect(await open()).toBe(0);
  });
});

describe('where it is night is decided by the person', () => {
  it.each([
    ['lives where it is day', { timeZone: 'America/New_York' }],
    ['has switched them off', { quietHours: 'off' }],
    ['has chosen other hours', { quietHours: '0-6' }],
  ])('who %s is told at once', async (_, changes) => {
    await ctx.db.commit([
      changeAccount(ctx.db.query, 'ada', changes),
      expire({ count: 1, at: ctx.now() + DAY }),
    ]);
    await loop.drain();
    expect(said()).toEqual([['expiry.notice']]);
  });
});

describe('the pace of a platform', () => {
  it('is kept over a restart, and leaves room to what is more urgent', async () => {
    const usual = { messagesASecond: 10, campaignsASecond: 5, groupMessagesAMinute: 20 };
    ctx.rules = { ...ctx.rules, notices: { ...ctx.rules.notices, pace: { usual } } };
    loop = openLoop();
    const many = Array.from({ length: 12 }, (_, index) =>
      tell(ctx.db.query, {
        accountId: 'ada',
        kind: 'account-restored',
        data: {},
        about: `n${index}`,
        now: ctx.now(),
      }),
    );
    await ctx.db.commit(many);
    await loop.drain();
    // Of ten at once a fifth is left to answers.
    expect(said()).toHaveLength(8);
    loop = openLoop();
    await loop.drain();
    expect(said()).toHaveLength(8);
    for (const count of [9, 10, 11, 12]) {
      ctx.clock.advance(100);
      await loop.drain();
      expect(said()).toHaveLength(count);
    }
  });
});
