import { sql } from 'drizzle-orm';
import { ulid } from 'ulidx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { audit } from '../../db/audit.ts';
import { resultsOf } from '../../db/results.ts';
import { looksOf } from '../../db/shoots.ts';
import { DeliveryError } from '../chat/surface.ts';
import { createGenerations } from '../generations/generations.ts';
import {
  CREDITS,
  type LikenessWorld,
  openLikenessWorld,
} from '../generations/testing/likeness.node.ts';
import { lanesWith, type TaskKind } from '../tasks/kinds.ts';
import { createTaskLoop } from '../tasks/loop.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { perform } from '../verbs/verb.ts';
import { shootHandlers } from './shoots.ts';
import { startShoot } from './start-shoot.ts';
import { stopShoot } from './stop-shoot.ts';

const SHARE = 8;
const SIZE = 10;

let world: LikenessWorld;
beforeEach(async () => {
  world = await openLikenessWorld();
});
afterEach(async () => {
  expect(await audit(world.ctx.db.query)).toEqual([]);
  await world.ctx.dispose();
});

async function start(): Promise<string> {
  const { accountId } = world.customer;
  const place = { surface: 'playground' as const, chatId: 'c', address: 'm0' };
  const looks = Array.from({ length: SIZE }, (_, i) => {
    const id = ulid();
    return {
      ...{ id, draftId: id, accountId, operation: 'imagine' as const, kind: 'image' as const },
      ...{ templateId: null, title: `Look ${i}` },
      request: {
        ...{ prompt: `look ${i}`, recipe: null, aspect: '1:1' as const, longEdgePx: 64 },
        ...{ durationSeconds: 0, seed: i, slots: {}, uploadId: null, withFace: true as const },
        fallbacks: ['b'],
      },
      ...{ engineId: 'a', priceCredits: SHARE, free: null, ...place },
    };
  });
  const order = { id: ulid(), draftId: ulid(), accountId, themeId: 'best', title: 'Best' };
  const prepared = await startShoot(world.ctx, world.me, {
    order: { ...order, looks, place },
    trace: 't',
  });
  return perform(world.ctx, prepared);
}

function loopIn(ctx: LikenessWorld['ctx']) {
  const handlers = {
    ...createGenerations(ctx).handlers,
    ...shootHandlers(ctx),
  } as unknown as Record<TaskKind, TaskHandler>;
  return createTaskLoop({ ctx: world.ctx, handlers, lanes: lanesWith(world.ctx.engines) });
}

async function finish(): Promise<void> {
  const loop = loopIn(world.ctx);
  for (let i = 0; i < 30; i += 1) {
    await loop.drain();
    world.ctx.clock.advance(2_000);
  }
}

const q = () => world.ctx.db.query;
const chat = () => world.ctx.surface.messages.get('c') ?? [];
const text = (key: string) =>
  chat()
    .at(-1)
    ?.reply.text.find((one) => one.key === key);
const balance = () => world.customer.balance();
const refunds = async () =>
  (await q().all(sql`select 1 from movements where reason = 'refund'`)).length;
const statesOf = async (id: string) =>
  (await looksOf(q(), id)).map(({ generation: { state } }) => state);

test('a look that does not look like its owner is made once more, for its one share', async () => {
  world.similar.a = 0.2;
  const id = await start();
  await finish();
  expect(new Set(await statesOf(id))).toEqual(new Set(['delivered']));
  expect(world.calls.filter((engine) => engine === 'b').length).toBe(SIZE);
  for (const { generation } of await looksOf(q(), id))
    expect((await resultsOf(q(), generation.id)).length).toBe(1);
  expect(chat().flatMap(({ reply }) => (reply.media ? [reply.media.length] : []))).toEqual([SIZE]);
  expect(text('shoot.given')).toBeUndefined();
  expect(await balance()).toBe(CREDITS - SIZE * SHARE);
});

test('what does no better is given as often a day as any, and the last message says so', async () => {
  Object.assign(world.similar, { a: 0.2, b: 0.3 });
  const most = world.ctx.rules.likeness.giftsADay;
  const id = await start();
  await finish();
  expect(new Set(await statesOf(id))).toEqual(new Set(['delivered']));
  expect(await refunds()).toBe(most);
  expect(await balance()).toBe(CREDITS - (SIZE - most) * SHARE);
  expect(text('shoot.given')).toMatchObject({ values: { count: most, credits: most * SHARE } });
  expect(text('shoot.cost')).toMatchObject({ values: { credits: (SIZE - most) * SHARE } });
});

test('a share that was given comes back once, even where the chat takes none of it', async () => {
  Object.assign(world.similar, { a: 0.2, b: 0.3 });
  world.ctx.surface.before = (_to, reply) => {
    if (reply.media) throw new DeliveryError('refused');
  };
  const id = await start();
  await finish();
  expect(new Set(await statesOf(id))).toEqual(new Set(['failed']));
  expect(await refunds()).toBe(SIZE);
  expect(await balance()).toBe(CREDITS);
  expect(text('shoot.returned')).toMatchObject({ values: { count: SIZE, credits: SIZE * SHARE } });
});

test('stopped while another engine tries: each share is paid once, or is back once', async () => {
  world.similar.a = 0.2;
  let id = '';
  let tries = 0;
  world.instead.b = async () => {
    tries += 1;
    if (tries === 3)
      await perform(world.ctx, await stopShoot(world.ctx, world.me, { shootId: id }));
    return undefined as never;
  };
  id = await start();
  await finish();
  const paid = (await statesOf(id)).filter((state) => state === 'delivered').length;
  expect(paid).toBeLessThan(SIZE);
  expect(await refunds()).toBe(SIZE - paid);
  expect(await balance()).toBe(CREDITS - paid * SHARE);
});

test('killed at any commit, each share is paid once, or is back once', async () => {
  Object.assign(world.similar, { a: 0.2, b: 0.3 });
  const { ctx } = world;
  const id = await start();
  for (let life = 1; life <= 12; life += 1) {
    let budget = life * 2;
    const commit: typeof ctx.db.commit = (statements) => {
      budget -= 1;
      if (budget < 0) return Promise.reject(new Error('the process died'));
      return ctx.db.commit(statements);
    };
    await loopIn({ ...ctx, db: { ...ctx.db, commit } }).drain();
    ctx.clock.advance(3_000);
  }
  await finish();
  const looks = (await looksOf(q(), id)).map(({ generation }) => generation);
  expect(looks.every(({ state }) => ['delivered', 'failed'].includes(state))).toBe(true);
  const back = looks.filter(({ refundedAt }) => refundedAt !== null);
  expect(await refunds()).toBe(back.length);
  expect(await balance()).toBe(CREDITS - (SIZE - back.length) * SHARE);
});
