import { sql } from 'drizzle-orm';
import { ulid } from 'ulidx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sweeper } from '../../bots/service/sweeps.ts';
import { changeAccount, insertAccount } from '../../db/accounts.ts';
import { dayOf, freeLeft } from '../../db/allowances.ts';
import { audit } from '../../db/audit.ts';
import { writeChat } from '../../db/chats.ts';
import { generationOf, undelivered } from '../../db/generations.ts';
import { balanceOf, grant } from '../../db/ledger.ts';
import { deleteResultRow, resultsOf } from '../../db/results.ts';
import { doomedObjects, predictions, tasks } from '../../db/schema/schema.ts';
import { insertUpload } from '../../db/uploads.ts';
import { DeliveryError } from '../chat/surface.ts';
import type { Engine, EngineOutput } from '../engines/engine.ts';
import { EngineError } from '../engines/engine-error.ts';
import { StorageError } from '../storage/errors.ts';
import type { AccountKey } from '../storage/vault.ts';
import { lanesWith, type TaskKind } from '../tasks/kinds.ts';
import { createTaskLoop, type TaskLoop } from '../tasks/loop.ts';
import { enqueue, type TaskHandler } from '../tasks/tasks.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { createGenerations } from './generations.ts';
import { HELD_OUTPUTS, type HeldOutputs, openHeldOutputs } from './held-outputs.ts';
import { askToCancel, requestGeneration } from './request.ts';
import { sealRequest } from './sealed-request.ts';
import { changeState } from './states.ts';

const PICTURE: EngineOutput = {
  kind: 'image',
  bytes: new Uint8Array([1, 2, 3]),
  contentType: 'image/jpeg',
  widthPx: 10,
  heightPx: 10,
  durationSeconds: 0,
};

let ctx: TestContext;
let loop: TaskLoop;
let key: AccountKey;
let submit: Engine['submit'];
const accountId = ulid();
const uploadId = ulid();

const engine: Engine = {
  id: 'local',
  company: null,
  concurrency: 1,
  supports: () => true,
  priceCredits: () => 10,
  typicalSeconds: () => 2,
  submit: (request, options) => submit(request, options),
};

beforeEach(async () => {
  submit = async () => ({ status: 'finished', outputs: [PICTURE] });
  ctx = await testContext({ engines: [engine] });
  loop = newLoop();
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
      surface: 'playground',
      chatId: 'c',
      userId: 'u',
      address: 'm0',
      state: '{}',
      version: 0,
      now,
    }),
    ...grant(q, { accountId, id: 'start', credits: 25, now }),
    insertUpload(q, {
      id: uploadId,
      accountId,
      objectKey: `uploads/${uploadId}`,
      contentType: 'image/jpeg',
      createdAt: now,
      expiresAt: now + ctx.rules.uploadsKeptMs,
    }),
  ]);
});
afterEach(() => ctx.dispose());

function newLoop(): TaskLoop {
  const generations = createGenerations(ctx);
  const handlers = {
    ...generations.handlers,
    sweep: sweeper(ctx),
  } as unknown as Record<TaskKind, TaskHandler>;
  return createTaskLoop({ ctx, handlers, lanes: lanesWith(ctx.engines) });
}

type Change = Partial<Parameters<typeof requestGeneration>[1]>;
async function request(change: Change = {}): Promise<string> {
  const id = ulid();
  await ctx.db.commit(
    requestGeneration(
      ctx.db.query,
      {
        id,
        draftId: id,
        accountId,
        operation: 'template-image',
        kind: 'image',
        templateId: 'noir',
        title: 'Noir',
        stored: await sealRequest(ctx, key, id, {
          prompt: 'p',
          recipe: null,
          aspect: '1:1',
          longEdgePx: 64,
          durationSeconds: 0,
          seed: 1,
          slots: {},
          uploadId,
        }),
        engineId: 'local',
        priceCredits: 10,
        free: null,
        surface: 'playground',
        chatId: 'c',
        address: 'm0',
        ...change,
      },
      ctx.now(),
    ),
  );
  return id;
}

const balance = () => balanceOf(ctx.db.query, accountId);
const stateOf = async (id: string) => (await generationOf(ctx.db.query, id))?.state;
const chat = () => ctx.surface.messages.get('c') ?? [];
const lastKeys = () =>
  chat()
    .at(-1)
    ?.reply.text.map((text) => text.key);

test('pictures that are made at once hold no more memory than is allowed, and all come', async () => {
  const [pictures, most] = [6, 64 * 64 * 3 * 2];
  const held = openHeldOutputs({ ...HELD_OUTPUTS, most, mostOf: { account: most } });
  const allHaveAsked = Promise.withResolvers<void>();
  let claims = 0;
  const watched: HeldOutputs = {
    get held() {
      return held.held;
    },
    claim: (...of) => {
      claims += 1;
      if (claims === pictures) allHaveAsked.resolve();
      return held.claim(...of);
    },
  };
  const seen = new Set<number>();
  submit = async () => {
    await allHaveAsked.promise;
    seen.add(held.held);
    return { status: 'finished', outputs: [PICTURE] };
  };
  const handlers = createGenerations(ctx, watched).handlers as unknown as Record<
    TaskKind,
    TaskHandler
  >;
  const bounds = { atOnce: 8, ofOneAccount: 8 };
  const wide = createTaskLoop({ ctx, handlers, lanes: { ...lanesWith([]), local: bounds } });
  await ctx.db.commit(grant(ctx.db.query, { accountId, id: 'more', credits: 100, now: ctx.now() }));
  const ids = await Promise.all(Array.from({ length: pictures }, () => request()));
  await wide.drain();
  expect(Math.max(...seen)).toBe(most);
  expect(held.held).toBe(0);
  for (const id of ids) expect(await stateOf(id)).toBe('delivered');
});

describe('a generation', () => {
  test('is paid, made, stored and delivered once', async () => {
    const id = await request();
    expect(await balance()).toBe(15);
    await loop.drain();
    expect(await generationOf(ctx.db.query, id)).toMatchObject({
      state: 'delivered',
      deliveredAt: ctx.now(),
    });
    const [result] = await resultsOf(ctx.db.query, id);
    expect(result?.expiresAt).toBe(ctx.now() + ctx.rules.resultsKeptMs.free);
    expect(lastKeys()).toContain('generation.kept-until');
    expect(await audit(ctx.db.query)).toEqual([]);
  });

  test('started without a message of its own is one message from its place to its result', async () => {
    submit = async (_, { onProgress }) => {
      onProgress(0.5);
      return { status: 'finished', outputs: [PICTURE] };
    };
    await request();
    await loop.drain();
    expect(chat()).toHaveLength(1);
    expect(lastKeys()).toContain('generation.kept-until');
  });

  test('is kept longer for who has paid', async () => {
    await ctx.db.commit([changeAccount(ctx.db.query, accountId, { paidAt: 1 })]);
    const id = await request();
    await loop.drain();
    const [result] = await resultsOf(ctx.db.query, id);
    expect(result?.expiresAt).toBe(ctx.now() + ctx.rules.resultsKeptMs.paid);
  });

  test('costs nothing when the account cannot pay, and is not made', async () => {
    await request();
    await request();
    await expect(request()).rejects.toMatchObject({ code: 'balance-floor' });
    expect(await balance()).toBe(5);
    await loop.drain();
    expect(await audit(ctx.db.query)).toEqual([]);
  });

  test('a draft that is confirmed twice is one generation', async () => {
    const draftId = ulid();
    await request({ draftId });
    await expect(request({ draftId })).rejects.toMatchObject({
      code: 'generation-draft',
    });
    expect(await balance()).toBe(15);
  });

  test.each([
    ['rejected', 'rejected', 25],
    ['unavailable', 'failed', 25],
    ['invalid', 'failed', 25],
    ['timed-out', 'failed', 25],
  ] as const)('%s ends as %s with its credits back', async (failure, state, credits) => {
    submit = async () => {
      throw new EngineError(failure, 'no');
    };
    const id = await request();
    await loop.drain();
    expect(await stateOf(id)).toBe(state);
    expect(await balance()).toBe(credits);
    expect(lastKeys()).toContain('generation.returned-credits');
    expect(await audit(ctx.db.query)).toEqual([]);
  });

  test('keeps the price only where refused content was already paid to the provider', async () => {
    submit = async () => {
      throw new EngineError('rejected', 'no', { charged: true });
    };
    await request();
    await loop.drain();
    expect(await balance()).toBe(15);
    expect(lastKeys()).toContain('generation.not-returned');
  });

  test('a free picture comes back when it failed', async () => {
    submit = async () => {
      throw new EngineError('unavailable', 'no');
    };
    const day = dayOf(ctx.now());
    const free = { day, limit: 5, count: 1 };
    await request({ free, priceCredits: 0 });
    expect(await freeLeft(ctx.db.query, { accountId, ...free })).toBe(4);
    await loop.drain();
    expect(await freeLeft(ctx.db.query, { accountId, ...free })).toBe(5);
    expect(lastKeys()).toContain('generation.returned-free');
  });

  test('an unknown error is tried again, then ends with everything back', async () => {
    let tries = 0;
    submit = async () => {
      tries += 1;
      throw new TypeError('bug');
    };
    const id = await request();
    for (let i = 0; i < 5; i += 1) {
      await loop.drain();
      ctx.clock.advance(60_000);
    }
    expect(tries).toBe(3);
    expect(await stateOf(id)).toBe('failed');
    expect(await balance()).toBe(25);
  });

  test('a store that cannot write gives the charge back and says so', async () => {
    ctx.vault.put = async () => {
      throw new Error('ENOSPC');
    };
    const id = await request();
    await loop.drain();
    expect(await stateOf(id)).toBe('failed');
    expect(await balance()).toBe(25);
    expect(lastKeys()).toContain('generation.reason-storage');
  });

  test('a store that is away is waited for, and asked for less and less; the engine is not', async () => {
    const { put } = ctx.vault;
    let asked = 0;
    let paid = 0;
    submit = async () => {
      paid += 1;
      return { status: 'finished', outputs: [PICTURE] };
    };
    ctx.vault.put = async () => {
      asked += 1;
      throw new StorageError('unavailable');
    };
    const id = await request();
    for (let seconds = 0; seconds < 20 * 60; seconds += 5) {
      await loop.drain();
      ctx.clock.advance(5_000);
    }
    expect(await stateOf(id)).toBe('running');
    expect(asked).toBeGreaterThan(20);
    expect(asked).toBeLessThan(120);
    expect(paid).toBe(1);
    ctx.vault.put = put;
    ctx.clock.advance(60_000);
    await loop.drain();
    expect(await stateOf(id)).toBe('delivered');
    expect(paid).toBe(2);
  });

  test('a store that stays away gives the charge back in the end', async () => {
    ctx.vault.put = async () => {
      throw new StorageError('unavailable');
    };
    const id = await request();
    for (let minutes = 0; minutes < 40; minutes += 1) {
      await loop.drain();
      ctx.clock.advance(60_000);
    }
    expect(await stateOf(id)).toBe('failed');
    expect(await balance()).toBe(25);
    expect(lastKeys()).toContain('generation.reason-storage');
  });

  test('photos that are gone end it with everything back', async () => {
    const id = await request();
    await ctx.vault.delete(`uploads/${uploadId}`);
    await loop.drain();
    expect(await stateOf(id)).toBe('failed');
    expect(lastKeys()).toContain('generation.reason-photos-gone');
    expect(await balance()).toBe(25);
  });
});

describe('cancelling', () => {
  test('in the queue gives everything back, and twice counts once', async () => {
    const id = await request();
    for (let i = 0; i < 2; i += 1) await ctx.db.commit(askToCancel(ctx.db.query, id, ctx.now()));
    const light = createTaskLoop({
      ctx,
      lanes: { light: { atOnce: 1, ofOneAccount: 1 } },
      handlers: createGenerations(ctx).handlers as unknown as Record<TaskKind, TaskHandler>,
    });
    await light.drain().catch(() => undefined);
    await loop.drain();
    expect(await stateOf(id)).toBe('cancelled');
    expect(await balance()).toBe(25);
    expect(lastKeys()).toContain('generation.cancelled');
    expect(await audit(ctx.db.query)).toEqual([]);
  });

  test('while it runs stops the engine', async () => {
    let stopped = false;
    submit = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          stopped = true;
          reject(signal.reason);
        });
      });
    const id = await request();
    const running = loop.drain();
    await expect.poll(() => stateOf(id)).toBe('running');
    await ctx.db.commit(askToCancel(ctx.db.query, id, ctx.now()));
    await loop.start({ alone: false });
    await running;
    await loop.stop();
    expect(stopped).toBe(true);
    expect(await stateOf(id)).toBe('cancelled');
    expect(await balance()).toBe(25);
  });

  test('while another process makes it ends at once, and what that makes goes to nobody', async () => {
    submit = async () => {
      // The process that cancels has no run of it to stop.
      await ctx.db.commit(askToCancel(ctx.db.query, id, ctx.now()));
      await newLoop().drain();
      expect(await stateOf(id)).toBe('cancelled');
      return { status: 'finished', outputs: [PICTURE] };
    };
    const id = await request();
    await loop.drain();
    expect(await stateOf(id)).toBe('cancelled');
    expect(await resultsOf(ctx.db.query, id)).toEqual([]);
    expect(lastKeys()).toContain('generation.cancelled');
    expect(await balance()).toBe(25);
    expect(await audit(ctx.db.query)).toEqual([]);
  });

  test('too late changes nothing', async () => {
    const id = await request();
    await loop.drain();
    await ctx.db.commit(askToCancel(ctx.db.query, id, ctx.now()));
    await loop.drain();
    expect(await stateOf(id)).toBe('delivered');
    expect(await balance()).toBe(15);
  });
});

describe('delivery', () => {
  test('that fails for a while is tried again and charges once', async () => {
    let failures = 2;
    ctx.surface.before = (_, reply) => {
      if (reply.media && failures-- > 0) throw new DeliveryError('unavailable');
    };
    const id = await request();
    for (let i = 0; i < 4; i += 1) {
      await loop.drain();
      ctx.clock.advance(60_000);
    }
    expect(await stateOf(id)).toBe('delivered');
    expect(chat().filter(({ reply }) => reply.media)).toHaveLength(1);
    expect(await balance()).toBe(15);
  });

  describe('to a platform that is away for long', () => {
    const pass = async (minutes: number) => {
      for (let i = 0; i < minutes; i += 1) {
        await loop.drain();
        ctx.clock.advance(60_000);
      }
    };
    let isAway = true;
    beforeEach(() => {
      isAway = true;
      ctx.surface.before = (_, reply) => {
        if (reply.media && isAway) throw new DeliveryError('unavailable');
      };
    });

    test('comes once it is back, and holds nothing up until then', async () => {
      const id = await request();
      await pass(30);
      expect(await generationOf(ctx.db.query, id)).toMatchObject({
        state: 'delivered',
        deliveredAt: null,
      });
      isAway = false;
      await pass(30);
      expect(chat().filter(({ reply }) => reply.media)).toHaveLength(1);
      expect((await generationOf(ctx.db.query, id))?.deliveredAt).not.toBeNull();
      expect(await balance()).toBe(15);
    });

    test('is said to wait meanwhile, and comes however long that takes', async () => {
      await request();
      await pass(30);
      expect(chat().map(({ reply }) => reply.text[0]?.key)).toEqual(['generation.shown-later']);
      ctx.clock.advance(12 * 3_600_000);
      await pass(30);
      isAway = false;
      await pass(60);
      expect(chat().map(({ reply }) => reply.text[0]?.key)).toEqual(['generation.done']);
      const left = await ctx.db.query.select().from(tasks);
      expect(left.map(({ kind }) => kind)).not.toContain('advance-generation');
    });

    test('is given up when it is no longer kept', async () => {
      await request();
      await pass(30);
      ctx.clock.advance(ctx.rules.resultsKeptMs.free);
      await pass(1);
      const left = await ctx.db.query.select().from(tasks);
      expect(left.map(({ kind }) => kind)).not.toContain('advance-generation');
    });
  });

  test('of what its chat takes in no form is told, and the price comes back once', async () => {
    ctx.surface.before = (_, reply) => {
      if (reply.media) throw new DeliveryError('refused');
    };
    const id = await request();
    await loop.drain();
    const [shown] = chat();
    expect(shown?.reply.text.map(({ key }) => key)).toEqual([
      'generation.failed',
      'generation.reason-not-shown',
      'generation.returned-credits',
    ]);
    expect(await generationOf(ctx.db.query, id)).toMatchObject({
      state: 'failed',
      failure: 'not-shown',
      deliveredAt: null,
    });
    expect(await balance()).toBe(25);
    expect(await resultsOf(ctx.db.query, id)).toEqual([]);
    const again = {
      kind: 'advance-generation',
      subject: id,
      accountId: null,
      engine: null,
    } as const;
    await ctx.db.commit([enqueue(ctx.db.query, again, ctx.now())]);
    await loop.drain();
    expect(await balance()).toBe(25);
  });

  test('that a second process has made meanwhile is not taken back', async () => {
    let id = '';
    ctx.surface.before = async (_, reply) => {
      if (!reply.media) return;
      await ctx.db.commit([changeState(ctx.db.query, id, 'delivered', { deliveredAt: ctx.now() })]);
      throw new DeliveryError('refused');
    };
    id = await request();
    await loop.drain();
    expect(await stateOf(id)).toBe('delivered');
    expect(await balance()).toBe(15);
    expect(await resultsOf(ctx.db.query, id)).toHaveLength(1);
  });

  test('to who shut us out waits in the history', async () => {
    ctx.surface.before = () => {
      throw new DeliveryError('blocked');
    };
    const id = await request();
    await loop.drain();
    expect(await generationOf(ctx.db.query, id)).toMatchObject({
      state: 'delivered',
      deliveredAt: null,
    });
    expect(await resultsOf(ctx.db.query, id)).toHaveLength(1);
  });

  describe('of what found nobody', () => {
    const wake = async (id: string) => {
      const task = {
        kind: 'advance-generation',
        subject: id,
        accountId: null,
        engine: null,
      } as const;
      await ctx.db.commit([enqueue(ctx.db.query, task, ctx.now())]);
      await loop.drain();
    };
    async function shutOut(): Promise<string> {
      ctx.surface.before = () => {
        throw new DeliveryError('blocked');
      };
      const id = await request();
      await loop.drain();
      ctx.surface.before = () => undefined;
      ctx.clock.advance(1_000);
      return id;
    }
    const shown = () => chat().filter(({ reply }) => reply.media);

    test('comes once, however often it is woken, and charges once', async () => {
      const id = await shutOut();
      await wake(id);
      await wake(id);
      expect(shown()).toHaveLength(1);
      expect(await balance()).toBe(15);
    });

    test('is told in words where its chat does not take it, and stays in the history', async () => {
      const id = await shutOut();
      ctx.surface.before = (_, reply) => {
        if (reply.media) throw new DeliveryError('refused');
      };
      await wake(id);
      const keys = chat().flatMap(({ reply }) => reply.text.map(({ key }) => key));
      expect(keys).toContain('media.not-taken');
      expect(await resultsOf(ctx.db.query, id)).toHaveLength(1);
    });

    test('does not come after its time, though no sweep has been yet', async () => {
      const id = await shutOut();
      ctx.clock.advance(ctx.rules.resultsKeptMs.free);
      await wake(id);
      expect(shown()).toEqual([]);
    });

    test('does not come to a chat that goes on after its account was erased', async () => {
      const id = await shutOut();
      await ctx.db.commit([changeAccount(ctx.db.query, accountId, { status: 'erased' })]);
      await wake(id);
      expect(shown()).toEqual([]);
    });

    test('is tried again where it cannot come at once, however long ago it was made', async () => {
      const id = await shutOut();
      ctx.clock.advance(24 * 3_600_000);
      let failures = 2;
      ctx.surface.before = () => {
        if (failures-- > 0) throw new DeliveryError('limited');
      };
      await wake(id);
      for (let i = 0; i < 4; i += 1) {
        ctx.clock.advance(60_000);
        await loop.drain();
      }
      expect(shown()).toHaveLength(1);
    });

    test('is not kept where nothing is to be kept by now', async () => {
      const id = await shutOut();
      await ctx.db.commit([changeAccount(ctx.db.query, accountId, { keepNothing: true })]);
      await wake(id);
      expect(shown()).toHaveLength(1);
      expect(await resultsOf(ctx.db.query, id)).toEqual([]);
    });

    test('is looked for among what is still kept', async () => {
      const older = await shutOut();
      const newer = await shutOut();
      const most = (now: number) =>
        undelivered(ctx.db.query, { surface: 'playground', accountId, now }, 1);
      expect(await most(ctx.now())).toEqual([{ id: newer }]);
      for (const { id } of await resultsOf(ctx.db.query, newer))
        await ctx.db.commit([deleteResultRow(ctx.db.query, id)]);
      expect(await most(ctx.now())).toEqual([{ id: older }]);
      expect(await most(ctx.now() + ctx.rules.resultsKeptMs.free)).toEqual([]);
    });
  });

  test('keeps nothing for who wants that', async () => {
    await ctx.db.commit([changeAccount(ctx.db.query, accountId, { keepNothing: true })]);
    const id = await request();
    await loop.drain();
    expect(await resultsOf(ctx.db.query, id)).toEqual([]);
    expect(await ctx.store.get(`results/${id}/0`)).toBeNull();
    expect(await ctx.db.query.select().from(doomedObjects)).toEqual([]);
    expect(lastKeys()).toContain('generation.kept-nothing');
  });

  test('that is not to be kept can be seen for a while where the chat has no copy', async () => {
    ctx.surfaces.set('playground', { ...ctx.surface, showsFromStore: true });
    await ctx.db.commit([changeAccount(ctx.db.query, accountId, { keepNothing: true })]);
    const id = await request();
    await loop.drain();
    const [result] = await resultsOf(ctx.db.query, id);
    expect(result).toMatchObject({
      expiresAt: ctx.now() + ctx.rules.handOverMs,
      noticedAt: ctx.now(),
    });
  });

  test('after a crash in between replaces the same message', async () => {
    const id = await request();
    await loop.drain();
    await ctx.db.query.run(sql`drop trigger generations_one_outcome`);
    await ctx.db.query.run(sql`update generations set state = 'delivering'`);
    const generations = createGenerations(ctx);
    await generations.handlers['advance-generation']({
      kind: 'advance-generation',
      subject: id,
      payload: '{}',
      attempt: 1,
    });
    expect(chat().filter(({ reply }) => reply.media)).toHaveLength(1);
    expect(await ctx.db.query.select().from(predictions)).toHaveLength(1);
  });
});
