import { sql } from 'drizzle-orm';
import { ulid } from 'ulidx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { insertAccount } from '../../db/accounts.ts';
import { audit } from '../../db/audit.ts';
import { writeChat } from '../../db/chats.ts';
import { insertConsent } from '../../db/consents.ts';
import { putFace } from '../../db/faces.ts';
import { historyPage } from '../../db/generations.ts';
import { balanceOf, grant, purchase } from '../../db/ledger.ts';
import { resultsOf } from '../../db/results.ts';
import { looksOf, shootOf } from '../../db/shoots.ts';
import { testCreditsOf } from '../../db/test-money.ts';
import { insertUpload } from '../../db/uploads.ts';
import { DeliveryError } from '../chat/surface.ts';
import type { Engine, EngineOutput } from '../engines/engine.ts';
import { EngineError } from '../engines/engine-error.ts';
import { createGenerations } from '../generations/generations.ts';
import type { AccountKey } from '../storage/vault.ts';
import { lanesWith, type TaskKind } from '../tasks/kinds.ts';
import { createTaskLoop, type TaskLoop } from '../tasks/loop.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import type { Actor } from '../verbs/actor.ts';
import { perform } from '../verbs/verb.ts';
import { shootHandlers } from './shoots.ts';
import { type ShootOrder, startShoot } from './start-shoot.ts';
import { stopShoot } from './stop-shoot.ts';

const PICTURE: EngineOutput = {
  kind: 'image',
  bytes: new Uint8Array([1, 2, 3]),
  contentType: 'image/jpeg',
  widthPx: 10,
  heightPx: 10,
  durationSeconds: 0,
};
const SHARE = 8;

let ctx: TestContext;
let key: AccountKey;
let submit: Engine['submit'];
const accountId = ulid();
const uploadId = ulid();
const me: Actor = { is: 'person', surface: 'playground', userId: 'u', accountId };

const engine: Engine = {
  id: 'local',
  company: null,
  concurrency: 2,
  supports: () => true,
  priceCredits: () => 10,
  typicalSeconds: () => 2,
  submit: (request, options) => submit(request, options),
};

beforeEach(async () => {
  submit = async () => ({ status: 'finished', outputs: [PICTURE] });
  ctx = await testContext({ engines: [engine] });
  const q = ctx.db.query;
  key = await ctx.vault.newKey(accountId);
  const now = ctx.now();
  await ctx.vault.put(key, `uploads/${uploadId}`, new Uint8Array([9]), 'image/jpeg');
  await ctx.db.commit([
    ...insertAccount(
      q,
      { id: accountId, wrappedKey: key.wrappedKey, createdAt: now },
      { surface: 'playground', userId: 'u' },
    ),
    writeChat({
      ...{ surface: 'playground', chatId: 'c', userId: 'u', address: 'm0', state: '{}' },
      ...{ version: 0, now },
    }),
    ...grant(q, { accountId, id: 'start', credits: 500, now }),
    insertConsent(q, {
      ...{ id: ulid(), accountId, purpose: 'face', version: ctx.rules.faceConsentVersion },
      ...{ locale: 'en', companies: '', text: '', how: 'asked', grantedAt: now },
    }),
    ...(['front', 'left', 'right'] as const).flatMap((slot) =>
      putFace(q, {
        ...{ accountId, slot, objectKey: `f/${slot}`, descriptorKey: `d/${slot}` },
        ...{ widthPx: 1, heightPx: 1, createdAt: now, expiresAt: now + 1e10 },
      }),
    ),
    insertUpload(q, {
      ...{ id: uploadId, accountId, objectKey: `uploads/${uploadId}`, contentType: 'image/jpeg' },
      ...{ createdAt: now, expiresAt: now + ctx.rules.uploadsKeptMs },
    }),
  ]);
});
afterEach(() => ctx.dispose());

function newLoop(): TaskLoop {
  const handlers = {
    ...createGenerations(ctx).handlers,
    ...shootHandlers(ctx),
  } as unknown as Record<TaskKind, TaskHandler>;
  return createTaskLoop({ ctx, handlers, lanes: lanesWith(ctx.engines) });
}

function orderFor(size: number, change: Partial<ShootOrder> = {}): ShootOrder {
  const place = { surface: 'playground' as const, chatId: 'c', address: 'm0' };
  const looks = Array.from({ length: size }, (_, i) => {
    const id = ulid();
    return {
      ...{ id, draftId: id, accountId, operation: 'template-image' as const },
      ...{ kind: 'image' as const, templateId: 'noir', templateVersion: 1, title: `Look ${i}` },
      request: {
        ...{ prompt: `look ${i}`, recipe: null, aspect: '1:1' as const, longEdgePx: 64 },
        ...{ durationSeconds: 0, seed: i, slots: {}, uploadId },
      },
      ...{ engineId: 'local', priceCredits: SHARE, free: null, ...place },
    };
  });
  return {
    ...{ id: ulid(), draftId: ulid(), accountId, themeId: 'best', title: 'Best', looks, place },
    ...change,
  };
}

async function start(size: number): Promise<string> {
  return perform(ctx, await startShoot(ctx, me, { order: orderFor(size), trace: 't' }));
}

/** Lets the clock go on until nothing waits any more. */
async function finish(loop = newLoop()): Promise<void> {
  for (let i = 0; i < 30; i++) {
    await loop.drain();
    ctx.clock.advance(2_000);
  }
  await loop.drain();
}

const balance = () => balanceOf(ctx.db.query, accountId);
const chat = () => ctx.surface.messages.get('c') ?? [];
const albums = () => chat().flatMap(({ reply }) => (reply.media ? [reply.media.length] : []));
const last = () => chat().at(-1)?.reply;
const said = () => last()?.text.map(({ key }) => key) ?? [];
const textOf = (key: string) => last()?.text.find((one) => one.key === key);
const states = async (id: string) =>
  Map.groupBy(
    (await looksOf(ctx.db.query, id)).map(({ generation }) => generation.state),
    (state) => state,
  );
const moved = async (reason: string) =>
  (await ctx.db.query.all(sql`select 1 from movements where reason = ${reason}`)).length;

test('is one price, one progress and albums with one end, and one line of the history', async () => {
  const id = await start(20);
  expect(await balance()).toBe(500 - 20 * SHARE);
  expect(await moved('spend')).toBe(1);
  await finish();
  expect(albums()).toEqual([10, 10]);
  expect(said()).toEqual(['shoot.done', 'shoot.cost', 'generation.kept-until', 'shoot.pick']);
  // The progress, an album and the last one with the words: nothing else was said.
  expect(chat().length).toBe(3);
  expect(chat()[0]?.reply).toMatchObject({ text: [{ values: { done: 20, size: 20 } }] });
  expect(chat()[0]?.reply.buttons).toBeUndefined();
  expect(chat()[0]?.reply.progress).toBeUndefined();
  const looks = await looksOf(ctx.db.query, id);
  const ends = await Promise.all(
    looks.map(
      async ({ generation }) => (await resultsOf(ctx.db.query, generation.id))[0]?.expiresAt,
    ),
  );
  const shoot = await shootOf(ctx.db.query, id);
  expect(new Set(ends)).toEqual(new Set([shoot?.expiresAt]));
  expect(looks.every(({ generation }) => generation.deliveredAt !== null)).toBe(true);
  const history = await historyPage(ctx.db.query, accountId, 0, 6);
  expect(history.map((line) => line.shoot?.id)).toEqual([id]);
  expect(
    last()
      ?.buttons?.flat()
      .filter(({ label }) => label.key === 'verbatim').length,
  ).toBe(10);
  expect(await audit(ctx.db.query)).toEqual([]);
});

test('begins a few looks at a time', async () => {
  const seen: number[] = [];
  submit = async () => {
    const waiting = await ctx.db.query.all(
      sql`select 1 from tasks where kind = 'advance-generation'`,
    );
    seen.push(waiting.length);
    return { status: 'finished', outputs: [PICTURE] };
  };
  await start(20);
  await finish();
  expect(seen.length).toBe(20);
  // Those begun, and those whose pictures were just stored.
  expect(Math.max(...seen)).toBeLessThanOrEqual(2 * ctx.rules.shoots.atOnce);
});

test('breaks in the middle: what is there is delivered, the rest is paid back, and that is said', async () => {
  let made = 0;
  submit = async () => {
    made += 1;
    if (made > 6) throw new EngineError('invalid', 'broken');
    return { status: 'finished', outputs: [PICTURE] };
  };
  const id = await start(10);
  await finish();
  expect(albums()).toEqual([6]);
  expect(textOf('shoot.done')).toMatchObject({ values: { count: 6, size: 10 } });
  expect(textOf('shoot.returned')).toMatchObject({ values: { count: 4, credits: 4 * SHARE } });
  expect(await balance()).toBe(500 - 6 * SHARE);
  expect((await states(id)).get('failed')?.length).toBe(4);
  expect(await audit(ctx.db.query)).toEqual([]);
});

test('where nothing can be made everything is paid back, in the place of the progress', async () => {
  submit = async () => {
    throw new EngineError('invalid', 'broken');
  };
  await start(10);
  await finish();
  expect(chat().length).toBe(1);
  expect(said()).toEqual(['shoot.nothing', 'shoot.returned', 'shoot.cost']);
  expect(await balance()).toBe(500);
  expect(await audit(ctx.db.query)).toEqual([]);
});

test('counts once, however often its button is pressed; another waits for its end', async () => {
  const order = orderFor(10);
  await perform(ctx, await startShoot(ctx, me, { order, trace: 't' }));
  const again = { ...orderFor(10), draftId: order.draftId };
  await expect(
    startShoot(ctx, me, { order: again, trace: 't' }).then((one) => perform(ctx, one)),
  ).rejects.toMatchObject({ refusal: { code: 'done-before' } });
  await expect(start(10)).rejects.toMatchObject({ refusal: { code: 'done-before' } });
  expect(await balance()).toBe(500 - 10 * SHARE);
  await finish();
  await start(10);
  await finish();
  expect(albums()).toEqual([10, 10]);
  expect(await audit(ctx.db.query)).toEqual([]);
});

test('that cannot be paid leaves nothing behind', async () => {
  const order = orderFor(10, {});
  const dear = { ...order, looks: order.looks.map((look) => ({ ...look, priceCredits: 51 })) };
  const prepared = await startShoot(ctx, me, { order: dear, trace: 't' });
  await expect(perform(ctx, prepared)).rejects.toMatchObject({ code: 'balance-floor' });
  expect(await shootOf(ctx.db.query, dear.id)).toBeNull();
  expect(await looksOf(ctx.db.query, dear.id)).toEqual([]);
});

test('stopped: what is done comes, the rest is paid back; stopping twice is stopping once', async () => {
  let made = 0;
  let id = '';
  submit = async () => {
    made += 1;
    if (made === 5) await perform(ctx, await stopShoot(ctx, me, { shootId: id }));
    return { status: 'finished', outputs: [PICTURE] };
  };
  id = await start(40);
  await finish();
  const delivered = (await states(id)).get('delivered')?.length ?? 0;
  expect(delivered).toBeGreaterThan(0);
  expect(delivered).toBeLessThan(10);
  expect(albums()).toEqual([delivered]);
  expect(chat()[0]?.reply).toMatchObject({ text: [{ values: { done: delivered, size: 40 } }] });
  expect(said()).toContain('shoot.stopped');
  expect(await balance()).toBe(500 - delivered * SHARE);
  await expect(stopShoot(ctx, me, { shootId: id })).rejects.toMatchObject({
    refusal: { code: 'done-before' },
  });
  const ben: Actor = { ...me, userId: 'v', accountId: ulid() };
  await expect(stopShoot(ctx, ben, { shootId: id })).rejects.toMatchObject({
    refusal: { code: 'forbidden' },
  });
  expect(await audit(ctx.db.query)).toEqual([]);
});

test('goes on after a crash at any point, and delivers each picture once', async () => {
  const id = await start(20);
  const { commit } = ctx.db;
  let budget = 0;
  // Each process dies after some more commits than the one before.
  for (let life = 1; life <= 14; life++) {
    budget = life * 3;
    const dying = {
      ...ctx,
      db: {
        ...ctx.db,
        commit: (statements: Parameters<typeof commit>[0]) => {
          budget -= 1;
          if (budget < 0) return Promise.reject(new Error('the process died'));
          return commit(statements);
        },
      },
    };
    const handlers = {
      ...createGenerations(dying).handlers,
      ...shootHandlers(dying),
    } as unknown as Record<TaskKind, TaskHandler>;
    await createTaskLoop({ ctx, handlers, lanes: lanesWith(ctx.engines) }).drain();
    ctx.clock.advance(3_000);
  }
  await finish();
  const looks = await looksOf(ctx.db.query, id);
  const done = looks.filter(({ generation }) => generation.state === 'delivered');
  const back = looks.filter(({ generation }) => generation.refundedAt !== null);
  expect(done.length + back.length).toBe(20);
  expect(await balance()).toBe(500 - done.length * SHARE);
  expect((await shootOf(ctx.db.query, id))?.deliveredAt).not.toBeNull();
  expect(await audit(ctx.db.query)).toEqual([]);
});

test('whose chat takes no more after an album goes on with the next one when it can', async () => {
  const id = await start(20);
  let deliveries = 0;
  ctx.surface.before = (_to, reply) => {
    if (!reply.media) return;
    deliveries += 1;
    if (deliveries === 2) throw new DeliveryError('unavailable');
  };
  await finish();
  expect(albums()).toEqual([10, 10]);
  const shown = chat().flatMap(({ reply }) => reply.media?.map(({ source }) => source.id) ?? []);
  expect(new Set(shown).size).toBe(20);
  expect((await states(id)).get('delivered')?.length).toBe(20);
  expect(await audit(ctx.db.query)).toEqual([]);
});

test('test money that has paid comes back as test money', async () => {
  const q = ctx.db.query;
  const checkoutId = ulid();
  await ctx.db.commit(
    purchase(q, { accountId, checkoutId, credits: 50, isTest: true, now: ctx.now() }),
  );
  let made = 0;
  submit = async () => {
    made += 1;
    if (made > 2) throw new EngineError('invalid', 'broken');
    return { status: 'finished', outputs: [PICTURE] };
  };
  await start(10);
  expect(await testCreditsOf(q, accountId)).toBe(0);
  await finish();
  expect(await balance()).toBe(550 - 2 * SHARE);
  expect(await testCreditsOf(q, accountId)).toBe(50);
  const broken = (await audit(q)).filter(
    ({ rule }) => !rule.startsWith('a purchase') && !rule.startsWith('test money comes'),
  );
  expect(broken).toEqual([]);
});
