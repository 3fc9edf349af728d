import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayOf, freeLeft } from '../../db/allowances.ts';
import { audit } from '../../db/audit.ts';
import { engineLikenessOf } from '../../db/engine-likeness.ts';
import { DatabaseUnavailable } from '../../db/failures.ts';
import { type GenerationRow, predictionsOf } from '../../db/generations.ts';
import { resultsOf } from '../../db/results.ts';
import { doomedObjects } from '../../db/schema/schema.ts';
import { EngineError } from '../engines/engine-error.ts';
import { DEFAULT_LIKENESS_RULES } from '../rules/likeness-rules.ts';
import type { Task } from '../tasks/tasks.ts';
import { perform } from '../verbs/verb.ts';
import { deleteAllResults } from './delete-all-results.ts';
import { telling } from './engine-likeness.ts';
import { createGenerations } from './generations.ts';
import { gradeOf } from './likeness.ts';
import { queuedReply, runningReply } from './messages.ts';
import { resultKeys, secondKeys } from './store.ts';
import { CREDITS, type LikenessWorld, nameOf, openLikenessWorld } from './testing/likeness.node.ts';

let world: LikenessWorld;
beforeEach(async () => {
  world = await openLikenessWorld();
});
afterEach(async () => {
  expect(await audit(world.ctx.db.query)).toEqual([]);
  // What is not a result any more is no file either.
  const doomed = await world.ctx.db.query.select().from(doomedObjects);
  expect(doomed.filter(({ objectKey }) => !objectKey.endsWith('/trial'))).toEqual([]);
  await world.ctx.dispose();
});

const q = () => world.ctx.db.query;
const generation = (id: string) => world.customer.generation(id);
const balance = () => world.customer.balance();
const text = () => world.ctx.surface.messages.get('c')?.at(-1)?.reply.text ?? [];
const keys = () => text().map(({ key }) => key);
/** Who made the results that a generation has. */
async function shown(id: string): Promise<string[]> {
  const [account] = await q().query.accounts.findMany();
  const key = { owner: world.customer.accountId, wrappedKey: account?.wrappedKey ?? '' };
  const files = (await resultsOf(q(), id)).map(({ objectKey }) =>
    world.ctx.vault.get(key, objectKey),
  );
  return (await Promise.all(files)).map((file) => nameOf(file?.bytes ?? new Uint8Array()));
}
const kept = async () =>
  Object.fromEntries(
    (await engineLikenessOf(q())).map((row) => [row.engine, [row.kept, row.judged]]),
  );
const taskOf = (subject: string) => ({ subject }) as Task;
const unavailable = async (): Promise<never> => {
  throw new EngineError('unavailable', 'no');
};

test.each([
  [0.9, 'good'],
  [DEFAULT_LIKENESS_RULES.goodFrom, 'good'],
  [0.5, 'fair'],
  [DEFAULT_LIKENESS_RULES.offBelow, 'fair'],
  [0.44, 'off'],
  [0, 'off'],
])('a similarity of %s is called %s', (similarity, likeness) => {
  expect(gradeOf(DEFAULT_LIKENESS_RULES, similarity)).toBe(likeness);
});

test('a picture that looks like its owner is delivered at its price, and says so', async () => {
  const id = await world.order();
  await world.customer.finish();
  expect(await generation(id)).toMatchObject({ state: 'delivered', likeness: 'good', engine: 'a' });
  expect(await balance()).toBe(CREDITS - 10);
  expect(text()).toContainEqual({ key: 'generation.likeness', values: { likeness: 'good' } });
  expect(await kept()).toEqual({ a: [1, 1] });
});

describe('a picture that does not look like its owner', () => {
  beforeEach(() => {
    world.similar.a = 0.2;
  });

  test('is made once more by another engine, at the same price; the first is gone', async () => {
    const id = await world.order();
    await world.customer.finish();
    expect(world.calls).toEqual(['a', 'b']);
    expect(await generation(id)).toMatchObject({
      state: 'delivered',
      engine: 'b',
      likeness: 'good',
      refundedAt: null,
    });
    expect(await balance()).toBe(CREDITS - 10);
    expect(await shown(id)).toEqual(['b']);
    expect(keys()).toContain('generation.cost-credits');
    expect(await kept()).toEqual({ a: [0, 1], b: [1, 1] });
    for (const key of resultKeys(id)) expect(await world.ctx.store.get(key)).toBeNull();
    const runs = await predictionsOf(q(), id);
    expect(runs.map(({ engine, status, likeness }) => [engine, status, likeness])).toEqual([
      ['a', 'succeeded', 'off'],
      ['b', 'succeeded', 'good'],
    ]);
  });

  test('says meanwhile why it takes longer', async () => {
    let row: GenerationRow | null = null;
    const id = await world.order();
    world.instead.b = async () => {
      row = await generation(id);
      return unavailable();
    };
    await world.customer.finish();
    if (!row) throw new Error('nobody tried again');
    for (const reply of [queuedReply(row, 0), runningReply(row, 0)])
      expect(reply.text.map(({ key }) => key)).toContain('generation.second-try');
  });

  test('is shown for nothing where the other does no better', async () => {
    world.similar.b = 0.3;
    const id = await world.order();
    await world.customer.finish();
    expect(world.calls).toEqual(['a', 'b']);
    expect(await generation(id)).toMatchObject({
      state: 'delivered',
      engine: 'a',
      likeness: 'off',
    });
    expect(await balance()).toBe(CREDITS);
    expect(await shown(id)).toEqual(['a']);
    expect(keys()).toEqual(
      expect.arrayContaining(['generation.unlike', 'generation.returned-credits']),
    );
    expect(text()).toContainEqual({ key: 'generation.made-by', values: { engine: 'A' } });
    expect(await kept()).toEqual({ a: [0, 1], b: [0, 1] });
    for (const key of secondKeys(id)) expect(await world.ctx.store.get(key)).toBeNull();
  });

  test.each<[string, () => Promise<never>]>([
    ['is not available', unavailable],
    [
      'refuses it',
      async () => {
        throw new EngineError('rejected', 'no', { charged: true });
      },
    ],
    [
      'breaks',
      async () => {
        throw new Error('a mistake');
      },
    ],
  ])('is shown for nothing where the other %s', async (_, how) => {
    world.instead.b = how;
    const id = await world.order();
    await world.customer.finish();
    expect(await generation(id)).toMatchObject({
      state: 'delivered',
      engine: 'a',
      likeness: 'off',
    });
    expect(await shown(id)).toEqual(['a']);
    expect(await balance()).toBe(CREDITS);
    expect(world.calls).not.toContain('c');
  });

  test('is shown for nothing where the other makes one without a face', async () => {
    world.similar.b = null;
    const id = await world.order();
    await world.customer.finish();
    expect(await shown(id)).toEqual(['a']);
    expect(await balance()).toBe(CREDITS);
  });

  test('is shown for nothing where there is no other engine', async () => {
    const id = await world.order('a', []);
    await world.customer.finish();
    expect(await generation(id)).toMatchObject({ state: 'delivered', likeness: 'off' });
    expect(await balance()).toBe(CREDITS);
    expect(keys()).toContain('generation.unlike');
  });

  test('gives a free picture back', async () => {
    const { accountId } = world.customer;
    const day = dayOf(world.ctx.now());
    const free = { day, limit: 5, count: 1 };
    const what = { operation: 'imagine', kind: 'image', withFace: true, free } as const;
    await world.customer.order('a', [], what);
    expect(await freeLeft(q(), { accountId, day, limit: 5 })).toBe(4);
    await world.customer.finish();
    expect(await freeLeft(q(), { accountId, day, limit: 5 })).toBe(5);
    expect(keys()).toContain('generation.returned-free');
  });

  test('is given so often a day; then its price stands, no other engine tries, and it says so', async () => {
    const most = world.ctx.rules.likeness.giftsADay;
    for (let i = 0; i < most; i += 1) {
      await world.order('a', []);
      await world.customer.loop.drain();
    }
    expect(await balance()).toBe(CREDITS);
    world.calls = [];
    const id = await world.order('a', ['b']);
    await world.customer.loop.drain();
    expect(world.calls).toEqual(['a']);
    expect(await generation(id)).toMatchObject({ likeness: 'off', refundedAt: null });
    expect(await balance()).toBe(CREDITS - 10);
    expect(text()).toContainEqual({ key: 'generation.likeness', values: { likeness: 'off' } });
    // The next day is another one.
    world.ctx.clock.advance(24 * 3_600_000);
    await world.order('a', []);
    await world.customer.loop.drain();
    expect(await balance()).toBe(CREDITS - 10);
  });

  test('is gone with its price back where it is cancelled while another engine tries', async () => {
    const id = await world.order();
    world.instead.b = async () => {
      await createGenerations(world.ctx).handlers['cancel-generation'](taskOf(id));
      return unavailable();
    };
    await world.customer.finish();
    expect(await generation(id)).toMatchObject({ state: 'cancelled' });
    expect(await resultsOf(q(), id)).toEqual([]);
    expect(await balance()).toBe(CREDITS);
    for (const key of resultKeys(id)) expect(await world.ctx.store.get(key)).toBeNull();
  });

  test('fails with its price back where its owner deletes everything and the other engine fails', async () => {
    const id = await world.order();
    world.instead.b = async () => {
      const { accountId } = world.customer;
      await perform(world.ctx, await deleteAllResults(world.ctx, world.me, { accountId }));
      return unavailable();
    };
    await world.customer.finish();
    expect(await generation(id)).toMatchObject({ state: 'failed', failure: 'unavailable' });
    expect(await balance()).toBe(CREDITS);
  });
});

describe('whatever breaks between the look and the commit', () => {
  test.each([
    ['before', 0.9],
    ['after', 0.9],
    ['before', 0.2],
    ['after', 0.2],
  ] as const)('%s the commit, with a similarity of %s, it ends once', async (when, similar) => {
    world.similar = { a: similar, b: 0.1, c: 0.1 };
    const { commit } = world.ctx.db;
    let broken = 0;
    world.beforeLook = async () => {
      if (broken > 1) return;
      broken += 1;
      world.ctx.db.commit = async (statements) => {
        world.ctx.db.commit = commit;
        if (when === 'after') await commit(statements);
        throw new DatabaseUnavailable();
      };
    };
    const id = await world.order();
    await world.customer.finish();
    expect(broken).toBeGreaterThan(0);
    const isAlike = similar === 0.9;
    expect(await generation(id)).toMatchObject({
      state: 'delivered',
      likeness: isAlike ? 'good' : 'off',
    });
    expect(await balance()).toBe(isAlike ? CREDITS - 10 : CREDITS);
    expect(await shown(id)).toEqual(['a']);
  });
});

test('two looks at the same run of a provider settle it once, whichever was first', async () => {
  const [ctx, { customer }] = [world.ctx, world];
  const made = { kind: 'image', contentType: 'image/jpeg', widthPx: 8, heightPx: 8 } as const;
  const outputs = [{ ...made, bytes: new TextEncoder().encode('a'), durationSeconds: 0 }];
  const [first, second] = ctx.engines;
  if (!first || !second) throw new Error('no engines');
  ctx.engines = [
    {
      ...first,
      remote: { inFlight: 4, timeLimitMs: 600_000 },
      submit: async () => ({ status: 'running', predictionId: 'p1' }),
      poll: async () => ({ status: 'finished', outputs }),
    },
    second,
  ];
  world.similar = { a: 0.1, b: 0.1 };
  const id = await world.order('a', ['b']);
  const { handlers } = createGenerations(ctx);
  await handlers['advance-generation']({ ...taskOf(id), attempt: 1 });
  // Both have looked before either commits.
  const bothLook = Promise.withResolvers<void>();
  world.beforeLook = async () => {
    if (world.looks === 2) bothLook.resolve();
    await bothLook.promise;
  };
  const follow = { ...taskOf('a/p1'), attempt: 1, payload: '{}' };
  await Promise.all([handlers['follow-prediction'](follow), handlers['follow-prediction'](follow)]);
  expect(await generation(id)).toMatchObject({ state: 'queued', engine: 'b', likeness: 'off' });
  expect(await kept()).toEqual({ a: [0, 1] });
  await customer.finish();
  expect(await generation(id)).toMatchObject({ state: 'delivered', engine: 'a', likeness: 'off' });
  expect(await balance()).toBe(CREDITS);
  expect(await shown(id)).toEqual(['a']);
});

describe('a picture goes out unjudged', () => {
  test('at its price, after so many tries, where the models do not answer', async () => {
    world.beforeLook = async () => {
      throw new Error('the models are away');
    };
    const id = await world.order();
    await world.customer.finish();
    expect(world.looks).toBe(world.ctx.rules.likeness.tries);
    expect(await generation(id)).toMatchObject({ state: 'delivered', likeness: null });
    expect(await balance()).toBe(CREDITS - 10);
    expect(keys()).not.toContain('generation.likeness');
    expect(await kept()).toEqual({});
  });

  test('where no face is in it', async () => {
    world.similar.a = null;
    const id = await world.order();
    await world.customer.finish();
    expect(world.calls).toEqual(['a']);
    expect(await generation(id)).toMatchObject({ state: 'delivered', likeness: null });
    expect(await balance()).toBe(CREDITS - 10);
  });

  test('where the consent is of before its words said that pictures are compared', async () => {
    const id = await world.order();
    world.ctx.rules = { ...world.ctx.rules, faceConsentVersion: '2027-01-01' };
    world.similar.a = 0;
    await world.customer.finish();
    expect(world.looks).toBe(0);
    expect(await generation(id)).toMatchObject({ state: 'delivered', likeness: null });
  });

  test('where the operator has turned it off', async () => {
    const likeness = { ...world.ctx.rules.likeness, isChecked: false };
    world.ctx.rules = { ...world.ctx.rules, likeness };
    world.similar.a = 0;
    await world.order();
    await world.customer.finish();
    expect(world.looks).toBe(0);
    expect(await balance()).toBe(CREDITS - 10);
  });
});

describe('an edit of a photo', () => {
  const edit = () => world.customer.order('a', ['b'], { operation: 'edit', kind: 'image' });

  test('of its owner is judged', async () => {
    world.similar.a = 0.1;
    const id = await edit();
    await world.customer.finish();
    expect(await generation(id)).toMatchObject({ engine: 'b', likeness: 'good' });
  });

  test.each([0.3, null])('of somebody else (%s) is not', async (photo) => {
    world.photo = photo;
    world.similar.a = 0.1;
    const id = await edit();
    await world.customer.finish();
    expect(await generation(id)).toMatchObject({ engine: 'a', likeness: null });
    expect(await balance()).toBe(CREDITS - 10);
  });
});

describe('what is known of an engine', () => {
  const { engines } = DEFAULT_LIKENESS_RULES;
  const row = { engine: 'a', judged: 20, kept: 15, judgedAt: 1_000 };

  test('counts from so many pictures on, and for so long', () => {
    expect(telling(engines, row, 2_000)).toEqual({ judged: 20, kept: 15 });
    expect(telling(engines, { ...row, judged: 19 }, 2_000)).toBeNull();
    expect(telling(engines, row, 1_001 + engines.forgottenMs)).toBeNull();
    expect(telling(engines, undefined, 2_000)).toBeNull();
  });

  test('fades, and never grows beyond its bound', async () => {
    const counted = 8;
    const likeness = { ...world.ctx.rules.likeness, engines: { ...engines, counted } };
    world.ctx.rules = { ...world.ctx.rules, likeness };
    for (let i = 0; i < counted + 1; i += 1) {
      world.similar.a = i < counted ? 0.9 : null;
      await world.order('a', []);
      await world.customer.loop.drain();
    }
    expect(await kept()).toEqual({ a: [counted, counted] });
    world.similar.a = 0.1;
    await world.order('a', []);
    await world.customer.loop.drain();
    expect(await kept()).toEqual({ a: [counted / 2, counted / 2 + 1] });
  });
});
