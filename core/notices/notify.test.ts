import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeAccount } from '../../db/accounts.ts';
import { writeChat } from '../../db/chats.ts';
import { identities, tasks } from '../../db/schema/schema.ts';
import type { SurfaceName } from '../chat/event.ts';
import { DeliveryError } from '../chat/surface.ts';
import { addPerson } from '../credits/testing/people.ts';
import { LANES, type TaskKind } from '../tasks/kinds.ts';
import { createTaskLoop, type TaskLoop } from '../tasks/loop.ts';
import { enqueue, type TaskHandler } from '../tasks/tasks.ts';
import {
  type RecordedSurface,
  recordedSurface,
  type TestContext,
  testContext,
} from '../testing/context.ts';
import { notifier } from './notify.ts';
import { reminder } from './remind.ts';
import { type noticeTask, tell, tellInOrder, tellOperators } from './tell.ts';

const MINUTE = 60_000;

let ctx: TestContext;
let telegram: RecordedSurface;
let loop: TaskLoop;
let warnings: string[];

beforeEach(async () => {
  warnings = [];
  telegram = recordedSurface('telegram');
  ctx = await testContext();
  ctx.surfaces.set('telegram', telegram);
  ctx.operators = [{ surface: 'playground', userId: 'ada', role: 'owner' }];
  ctx.log = { ...ctx.log, warn: (_, message) => warnings.push(message ?? '') };
  const handlers = { notify: notifier(ctx), remind: reminder(ctx) };
  loop = createTaskLoop({
    ctx,
    handlers: handlers as unknown as Record<TaskKind, TaskHandler>,
    lanes: LANES,
  });
  await addPerson(ctx, 'ada');
});
afterEach(() => ctx.dispose());

/** Gives Ada a chat on Telegram, which becomes her newest. */
async function joinTelegram(): Promise<void> {
  ctx.clock.advance(1_000);
  const of = { surface: 'telegram', userId: '7' } as const;
  await ctx.db.commit([
    ctx.db.query.insert(identities).values({ ...of, accountId: 'ada', createdAt: ctx.now() }),
    writeChat({ ...of, chatId: 't7', address: '{}', state: '{}', version: 0, now: ctx.now() }),
  ]);
}

type About = Omit<Parameters<typeof noticeTask>[0], 'accountId' | 'about' | 'kind' | 'data'>;
const store = (kind: 'account-restored' | 'account-suspended', about = 'x', more: About = {}) =>
  ctx.db.commit([
    tell(ctx.db.query, { accountId: 'ada', kind, data: {}, about, now: ctx.now(), ...more }),
  ]);
const expire = (count: number, at: number, about: string) =>
  tell(ctx.db.query, {
    accountId: 'ada',
    kind: 'results-expire',
    data: { count, at },
    about,
    now: ctx.now(),
  });
const saidOn = ({ messages }: RecordedSurface) =>
  [...messages.values()].flat().map(({ reply }) => reply.text[0]?.key);
const said = () => saidOn(ctx.surface);
const open = async () => (await ctx.db.query.select().from(tasks)).length;
const fail = (surface: RecordedSurface, error: DeliveryError | null) => {
  surface.before = () => {
    if (error) throw error;
  };
};

describe('a notice', () => {
  it('of one occasion is told once', async () => {
    await store('account-restored');
    await store('account-restored');
    await loop.drain();
    expect(said()).toEqual(['review.restored']);
    expect(await open()).toBe(0);
  });

  it('is stored as a fact, and said in the language that its reader has by then', async () => {
    await store('account-suspended');
    const [task] = await ctx.db.query.select().from(tasks);
    expect(JSON.parse(task?.payload ?? '')).toEqual({
      to: { accountId: 'ada' },
      facts: [{ kind: 'account-suspended', data: {} }],
    });
    await ctx.db.commit([changeAccount(ctx.db.query, 'ada', { locale: 'de' })]);
    const locales: string[] = [];
    ctx.surface.before = ({ locale }) => {
      locales.push(locale);
    };
    await loop.drain();
    expect(locales).toEqual(['de']);
  });

  it('says prices in the language of its reader', async () => {
    const bought = { product: 'spark', credits: 300, amountCents: 499, currency: 'usd' };
    const data = { ...bought, balance: 300 };
    await ctx.db.commit([
      tell(ctx.db.query, {
        accountId: 'ada',
        kind: 'credits-bought',
        data,
        about: 'x',
        now: ctx.now(),
      }),
      changeAccount(ctx.db.query, 'ada', { locale: 'de' }),
    ]);
    await loop.drain();
    const [message] = ctx.surface.messages.get('chat-ada') ?? [];
    expect(message?.reply.text[0]?.values?.price).toContain('4,99');
  });

  it('is not told to who has switched its kind off when it is sent', async () => {
    await ctx.db.commit([expire(1, ctx.now(), 'x')]);
    await ctx.db.commit([changeAccount(ctx.db.query, 'ada', { expiryNotices: false })]);
    await store('account-restored', 'always');
    await loop.drain();
    expect(said()).toEqual(['review.restored']);
    expect(await open()).toBe(0);
  });

  it('waits as long as the platform names', async () => {
    await store('account-restored');
    fail(ctx.surface, new DeliveryError('limited', { retryAfterMs: 3 * MINUTE }));
    await loop.drain();
    fail(ctx.surface, null);
    ctx.clock.advance(3 * MINUTE - 1);
    await loop.drain();
    expect(said()).toEqual([]);
    ctx.clock.advance(1);
    await loop.drain();
    expect(said()).toEqual(['review.restored']);
  });

  it('ends with what the surface refuses', async () => {
    await store('account-restored');
    fail(ctx.surface, new DeliveryError('refused'));
    await loop.drain();
    expect(await open()).toBe(0);
  });

  it('of several facts tells them in order, the first in the place of a message', async () => {
    await ctx.surface.deliver({ userId: 'ada', chatId: 'chat-ada', address: '', locale: 'en' }, [
      { mode: 'send', text: [{ key: 'stale' }] },
    ]);
    const place = { surface: 'playground', chatId: 'chat-ada', address: 'm1' } as const;
    await ctx.db.commit([
      tellInOrder(ctx.db.query, {
        accountId: 'ada',
        facts: [
          { kind: 'pro-ends', data: { until: ctx.now() } },
          { kind: 'pro-twice', data: {} },
        ],
        about: 'x',
        place,
        replaces: true,
        now: ctx.now(),
      }),
    ]);
    await loop.drain();
    expect(said()).toEqual(['pro.ends', 'pro.twice']);
  });
});

describe('somebody on two platforms', () => {
  const there = { place: { surface: 'playground', chatId: 'chat-ada', address: 'm1' } } as const;
  beforeEach(joinTelegram);

  it('is told once, where it was asked for', async () => {
    await store('account-restored', 'x', there);
    await loop.drain();
    expect([said(), saidOn(telegram)]).toEqual([['review.restored'], []]);
  });

  it('is told once in the newest chat where nothing was asked for', async () => {
    await store('account-restored');
    await loop.drain();
    expect([said(), saidOn(telegram)]).toEqual([[], ['review.restored']]);
  });

  it.each(['blocked', 'gone'] as const)(
    'is told on the other one where the first is %s',
    async (problem) => {
      fail(ctx.surface, new DeliveryError(problem));
      await store('account-restored', 'x', { ...there, replaces: true });
      await loop.drain();
      expect(saidOn(telegram)).toEqual(['review.restored']);
      expect(telegram.messages.get('t7')?.[0]?.reply.mode).toBe('send');
      expect(await open()).toBe(0);
      const rows = await ctx.db.query.select().from(identities);
      const shut = rows.filter(({ blockedAt }) => blockedAt !== null);
      expect(shut.map(({ surface }) => surface)).toEqual(['playground']);
    },
  );

  it('is not tried any more where they have shut us out', async () => {
    fail(ctx.surface, new DeliveryError('blocked'));
    await store('account-restored', 'a', there);
    await loop.drain();
    ctx.surface.before = () => {
      throw new Error('tried');
    };
    await store('account-suspended', 'b', there);
    await loop.drain();
    expect(saidOn(telegram)).toEqual(['review.restored', 'suspended']);
  });

  it('is not told elsewhere of what only changes an old message', async () => {
    fail(ctx.surface, new DeliveryError('blocked'));
    const bought = { product: 'spark', credits: 300, amountCents: 499, currency: 'usd' };
    await ctx.db.commit([
      tell(ctx.db.query, {
        accountId: 'ada',
        kind: 'result-deleted',
        data: {},
        about: 'a',
        now: ctx.now(),
        replaces: true,
        ...there,
      }),
      tellInOrder(ctx.db.query, {
        accountId: 'ada',
        facts: [
          { kind: 'checkout-paid', data: bought },
          { kind: 'credits-bought', data: { ...bought, balance: 300 } },
        ],
        about: 'b',
        now: ctx.now(),
        replaces: true,
        ...there,
      }),
    ]);
    await loop.drain();
    expect(saidOn(telegram)).toEqual(['pay.confirmed']);
  });

  it('who has gone is told nothing', async () => {
    await store('account-restored', 'x', there);
    await ctx.db.commit([ctx.db.query.delete(identities)]);
    await loop.drain();
    expect([said(), saidOn(telegram), await open()]).toEqual([[], [], 0]);
  });
});

describe('what a creator is told, by somebody with a direct chat and a newer one among others', () => {
  const earned = () =>
    ctx.db.commit([
      tell(ctx.db.query, {
        accountId: 'ada',
        kind: 'template-approved',
        data: { templateId: 'neon', title: 'Neon', isChange: false },
        about: 'x',
        now: ctx.now(),
      }),
    ]);
  const chats = () => [...ctx.surface.messages.keys()];
  beforeEach(async () => {
    ctx.clock.advance(1_000);
    const of = { surface: 'playground', userId: 'ada', chatId: 'server' };
    const chat = { ...of, address: '{}', state: '{}', version: 0, now: ctx.now() };
    await ctx.db.commit([writeChat(chat)]);
    Object.assign(ctx.surface, { isDirect: (chatId: string) => chatId !== 'server' });
  });

  it('is told in the direct one', async () => {
    await earned();
    await loop.drain();
    expect(chats()).toEqual(['chat-ada']);
  });

  it('is told in the newer one where the direct one takes nothing', async () => {
    ctx.surface.before = ({ chatId }) => {
      if (chatId === 'chat-ada') throw new DeliveryError('blocked');
    };
    await earned();
    await loop.drain();
    expect(chats()).toEqual(['server']);
    expect(await open()).toBe(0);
  });

  it('is told in the newest where it is of another class, as ever', async () => {
    await store('account-restored');
    await loop.drain();
    expect(chats()).toEqual(['server']);
  });
});

describe('notices that are told as one', () => {
  const count = () =>
    ctx.surface.messages.get('chat-ada')?.map(({ reply }) => reply.text[0]?.values?.count);

  it('are one message, however many were stored', async () => {
    const at = ctx.now();
    await ctx.db.commit([expire(2, at + 2_000, 'a'), expire(1, at + 1_000, 'b')]);
    await ctx.db.commit([expire(4, at + 3_000, 'c')]);
    await loop.drain();
    expect(count()).toEqual([7]);
    const [message] = ctx.surface.messages.get('chat-ada') ?? [];
    expect(message?.reply.text[0]?.values?.at).toMatchObject({ at: at + 1_000 });
    expect(await open()).toBe(0);
    ctx.clock.advance(MINUTE);
    await loop.drain();
    expect(count()).toEqual([7]);
  });

  it('wait together where the first cannot be said yet, and are told once after that', async () => {
    fail(ctx.surface, new DeliveryError('limited', { retryAfterMs: MINUTE }));
    await ctx.db.commit([expire(2, ctx.now(), 'a'), expire(1, ctx.now(), 'b')]);
    await loop.drain();
    fail(ctx.surface, null);
    for (let i = 0; i < 4; i += 1) {
      ctx.clock.advance(MINUTE / 2);
      await loop.drain();
    }
    expect(count()).toEqual([3]);
    expect(await open()).toBe(0);
  });

  it('of somebody else stay their own', async () => {
    await addPerson(ctx, 'ada2');
    const other = { kind: 'results-expire', data: { count: 5, at: ctx.now() } } as const;
    await ctx.db.commit([
      expire(2, ctx.now(), 'a'),
      tell(ctx.db.query, { accountId: 'ada2', ...other, about: 'a', now: ctx.now() }),
    ]);
    await loop.drain();
    expect(count()).toEqual([2]);
    expect(ctx.surface.messages.get('chat-ada2')).toHaveLength(1);
  });
});

describe('operators', () => {
  const fact = {
    kind: 'hold-waits',
    data: { holdId: '01ARZ3NDEKTSV4RRFFQ69G5FAA', suspended: false },
    about: 'hold-h',
  } as const;

  it('hear a fact once each, and who has no chat is noted when it is sent', async () => {
    const nobody = { surface: 'telegram' as SurfaceName, userId: 'nobody', role: 'owner' as const };
    const both = { ...ctx, operators: [...ctx.operators, nobody] };
    await ctx.db.commit([...tellOperators(both, fact), ...tellOperators(both, fact)]);
    const back = { ...fact, data: { ...fact.data, suspended: true }, about: 'hold-b' };
    await ctx.db.commit(tellOperators(ctx, back));
    await loop.drain();
    expect(said()).toEqual(['hold.new', 'hold.back-suspended']);
    expect(warnings).toEqual(['an operator has no chat here yet: send /start']);
    expect(await open()).toBe(0);
  });
});

describe('a notice of before notices were facts', () => {
  const stored = (chatId: string, more: object = {}) => ({
    kind: 'notify' as const,
    subject: chatId,
    accountId: null,
    payload: JSON.stringify({
      surface: 'playground',
      chatId,
      replies: [
        {
          mode: 'replace',
          text: [{ key: 'pay.paid', values: { name: 'Spark', pack: 'Spark', credits: 300 } }],
        },
        {
          mode: 'send',
          text: [{ key: 'expiry.notice', values: { count: 2, at: { at: 5, form: 'date' } } }],
          buttons: [
            [{ label: { key: 'pay.buy' }, style: 'primary', action: 'buy' }],
            [{ label: { key: 'pro.portal.open' }, url: 'https://pay.example/1' }],
          ],
        },
      ],
      ...more,
    }),
  });

  it('is still told, in its chat and in the place of its message', async () => {
    const addresses: string[] = [];
    ctx.surface.before = ({ address }) => {
      addresses.push(address);
    };
    const task = stored('chat-ada', { address: 'm9' });
    await ctx.db.commit([enqueue(ctx.db.query, task, ctx.now())]);
    await loop.drain();
    expect(ctx.surface.messages.get('chat-ada')?.map(({ reply }) => reply)).toEqual(
      JSON.parse(task.payload).replies,
    );
    expect(addresses).toEqual(['m9', 'm9']);
  });

  it('ends quietly where its chat is gone', async () => {
    await ctx.db.commit([enqueue(ctx.db.query, stored('nowhere'), ctx.now())]);
    await loop.drain();
    expect([said(), await open()]).toEqual([[], 0]);
  });
});
