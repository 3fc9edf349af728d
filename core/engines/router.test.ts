import { beforeEach, describe, expect, test } from 'vitest';
import { testClock } from '../testing/context.ts';
import type { Engine, EngineNeed, Submission } from './engine.ts';
import { EngineError } from './engine-error.ts';
import { HEALTH, withHealth } from './health.ts';
import { explainRoute } from './route-table.ts';
import { type RoutingPreferences, rankEngines, selectFallbacks } from './router.ts';
import { engineRequest } from './testing/requests.node.ts';
import { requestedTraits } from './traits.ts';

const NEED: EngineNeed = {
  operation: 'imagine',
  recipe: null,
  references: 0,
  realFaces: false,
  durationSeconds: 0,
  longEdgePx: 1024,
};
const RECIPE = { look: 'noir', params: {} };
const NONE: RoutingPreferences = { order: [] };

let clock = testClock();
beforeEach(() => {
  clock = testClock();
});

type Change = Partial<Engine> & { credits?: number };
const engine = (id: string, { credits = 5, ...change }: Change = {}): Engine => ({
  id,
  name: id.toUpperCase(),
  company: `${id} Inc.`,
  concurrency: 1,
  supports: () => true,
  priceCredits: () => credits,
  typicalSeconds: () => 10,
  submit: async () => ({ status: 'finished', outputs: [] }),
  ...change,
});
const ids = (engines: Engine[], need = NEED, wishes = NONE) =>
  rankEngines(engines, need, wishes).map((one) => one.engine.id);

/** An engine whose next answers are told, with its health. */
function patient(id: string, change: Change = {}) {
  let next: () => Promise<Submission> = async () => ({ status: 'finished', outputs: [] });
  const submit: Engine['submit'] = () => next();
  const it = withHealth(engine(id, { submit, ...change }), clock.now);
  const call = async (seconds: number, error: Error | null = null) => {
    next = async () => {
      clock.advance(seconds * 1000);
      if (error) throw error;
      return { status: 'finished', outputs: [] };
    };
    const options = { signal: new AbortController().signal, onProgress: () => undefined };
    await it.submit(engineRequest(), options).catch(() => undefined);
  };
  return { it, call };
}
const down = (retryAfterMs?: number) => new EngineError('unavailable', 'down', { retryAfterMs });

describe('who comes first', () => {
  test('only those that can do it', () => {
    const cannot = engine('a', { supports: () => false });
    expect(ids([cannot, engine('b')])).toEqual(['b']);
    expect(ids([cannot])).toEqual([]);
  });

  test('the cheaper one, and of equals the one configured first', () => {
    const engines = [
      engine('a', { credits: 9 }),
      engine('b', { credits: 2 }),
      engine('c', { credits: 2 }),
    ];
    expect(ids(engines)).toEqual(['b', 'c', 'a']);
  });

  test('the operator’s order before price, those not named after', () => {
    const engines = [
      engine('a', { credits: 1 }),
      engine('b', { credits: 2 }),
      engine('c', { credits: 3 }),
    ];
    expect(ids(engines, NEED, { order: ['c', 'b'] })).toEqual(['c', 'b', 'a']);
  });

  test('what the prompt asks for before the order', () => {
    const engines = [
      engine('a', { goodAt: ['drawn'] }),
      engine('b', { goodAt: ['text', 'drawn'] }),
    ];
    const prompt = 'a watercolour sign that reads "OPEN"';
    expect(ids(engines, { ...NEED, prompt }, { order: ['a'] })).toEqual(['b', 'a']);
  });

  test('a recipe asks nothing of the kind: the local engine keeps its looks', () => {
    const local = engine('local', { company: null, credits: 0 });
    const other = engine('b', { goodAt: ['photo', 'text', 'drawn'] });
    const need = { ...NEED, recipe: RECIPE, prompt: 'photo of a poster that says "HI"' };
    expect(ids([local, other], need)).toEqual(['local', 'b']);
  });

  test('the user’s choice before all that, as long as it can', () => {
    const engines = [
      engine('a'),
      engine('b', { credits: 90 }),
      engine('c', { supports: () => false }),
    ];
    expect(ids(engines, NEED, { order: ['a'], prefer: 'b' })).toEqual(['b', 'a']);
    expect(ids(engines, NEED, { order: ['a'], prefer: 'c' })).toEqual(['a', 'b']);
  });
});

describe('health', () => {
  test('three failures in a row open the circuit, and even a wish goes elsewhere', async () => {
    const { it, call } = patient('a', { credits: 1 });
    const engines = [it, engine('b')];
    await call(1, down());
    await call(1, down());
    expect(it.health().circuit).toBe('closed');
    await call(1, down());
    expect(it.health().circuit).toBe('open');
    expect(ids(engines, NEED, { order: [], prefer: 'a' })).toEqual(['b', 'a']);
    expect(ids([it])).toEqual(['a']);
  });

  test('after its time one prediction is let through, and success closes it', async () => {
    const { it, call } = patient('a');
    for (let i = 0; i < 3; i += 1) await call(0, down());
    clock.advance(HEALTH.openMs);
    expect(it.health().circuit).toBe('half-open');
    await call(1);
    expect(it.health()).toMatchObject({ circuit: 'closed', reopensAt: 0 });
  });

  test('a failed probe keeps it open for longer, up to a bound', async () => {
    const { it, call } = patient('a');
    for (let i = 0; i < 12; i += 1) {
      await call(0, down());
      clock.advance(Math.max(0, it.health().reopensAt - clock.now()));
    }
    await call(0, down());
    expect(it.health().reopensAt - clock.now()).toBe(HEALTH.longestOpenMs);
  });

  test('a provider that says when to come back is left alone until then', async () => {
    const { it, call } = patient('a');
    await call(0, down(12_000));
    expect(it.health()).toMatchObject({ circuit: 'open', reopensAt: clock.now() + 12_000 });
  });

  test('a refusal and a cancel are no failures', async () => {
    const { it, call } = patient('a');
    for (let i = 0; i < 5; i += 1) await call(0, new EngineError('rejected', 'no'));
    for (let i = 0; i < 5; i += 1) await call(0, new Error('cancelled'));
    expect(it.health()).toMatchObject({ circuit: 'closed', failing: 0, runs: 5 });
  });

  test('who fails often or takes three times as long comes later, until that is forgotten', async () => {
    const failing = patient('a', { credits: 1 });
    const slow = patient('b', { credits: 2 });
    for (const error of [null, down(), null, down()]) await failing.call(1, error);
    await slow.call(31);
    const engines = [failing.it, slow.it, engine('c')];
    expect(ids(engines)).toEqual(['c', 'b', 'a']);
    clock.advance(HEALTH.rememberedMs);
    expect(ids(engines)).toEqual(['a', 'b', 'c']);
  });

  test('who loses likeness comes later for pictures of people, before order and price, not for drawings', () => {
    const keeping = (kept: number) => ({ likeness: () => ({ judged: 100, kept }) });
    const engines = [
      engine('a', { credits: 1, ...keeping(69) }),
      engine('b', { credits: 2, ...keeping(70) }),
      engine('c', { credits: 3, likeness: () => null }),
    ];
    const people = { ...NEED, realFaces: true };
    expect(ids(engines, people)).toEqual(['b', 'c', 'a']);
    expect(ids(engines, people, { order: ['a'] })).toEqual(['b', 'c', 'a']);
    expect(ids(engines, people, { order: [], prefer: 'a' })).toEqual(['a', 'b', 'c']);
    expect(ids(engines, { ...people, prompt: 'a watercolour of me' })).toEqual(['a', 'b', 'c']);
    expect(ids(engines)).toEqual(['a', 'b', 'c']);
  });

  test('a prediction that is followed counts when it ends', async () => {
    const polled: (() => Promise<{ status: 'finished'; outputs: [] }>)[] = [
      async () => ({ status: 'finished', outputs: [] }),
    ];
    const it = withHealth(
      engine('a', {
        submit: async () => ({ status: 'running', predictionId: 'p1' }),
        poll: () => polled[0]?.() ?? Promise.reject(new Error('nothing')),
      }),
      clock.now,
    );
    const { signal } = new AbortController();
    await it.submit(engineRequest(), { signal, onProgress: () => undefined });
    expect(it.health().runs).toBe(0);
    clock.advance(40_000);
    await it.poll?.('p1', signal);
    expect(it.health()).toMatchObject({ runs: 1, seconds: 40 });
  });
});

describe('who may step in', () => {
  test('others, a bounded number of them', () => {
    const ranked = rankEngines(
      ['a', 'b', 'c', 'd'].map((id) => engine(id)),
      NEED,
      NONE,
    );
    expect(selectFallbacks(ranked).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  test('for what stays here nobody outside, but the other way round', () => {
    const local = engine('local', { company: null, credits: 0 });
    expect(selectFallbacks(rankEngines([local, engine('b')], NEED, NONE))).toEqual([]);
    const wishes = { order: [], prefer: 'b' };
    const ranked = rankEngines([local, engine('b')], NEED, wishes);
    expect(selectFallbacks(ranked).map(({ id }) => id)).toEqual(['local']);
  });
});

test.each([
  ['a poster that says "HELLO"', ['text']],
  ['плакат с надписью «ПРИВЕТ»', ['text']],
  ['una foto realista de un faro', ['photo']],
  ['ein Aquarell von einem Leuchtturm', ['drawn']],
  ['a painting of a photographer', ['drawn']],
  ['a lighthouse in fog', []],
  ['', []],
])('%s asks for %j', (prompt, traits) => {
  expect(requestedTraits({ ...NEED, prompt })).toEqual(traits);
});

test('choosing stays quick with very many words', async () => {
  const engines = await Promise.all(
    Array.from({ length: 8 }, async (_, i) => {
      const one = patient(`e${i}`, { goodAt: ['text'], credits: i });
      for (let run = 0; run < HEALTH.runs; run += 1) await one.call(1);
      return one.it;
    }),
  );
  const need = { ...NEED, prompt: 'a castle, oil on canvas, '.repeat(100_000) };
  // Work that grew faster than the number of words would exceed the test's limit.
  expect(rankEngines(engines, need, { order: ['e7', 'e3'] })).toHaveLength(8);
});

test('the dry run says who was chosen, who steps in and why others cannot', () => {
  const engines = [
    engine('a', { credits: 9, goodAt: ['text'] }),
    engine('b'),
    engine('c', { supports: () => false, unsupportedReason: () => 'no real faces' }),
  ];
  const { lines, chosen } = explainRoute(engines, { ...NEED, prompt: 'says "HI"' }, NONE);
  const text = lines.join('\n');
  expect(chosen?.id).toBe('a');
  expect(text).toMatch(/1 {2}a \(A\).*chosen/);
  expect(text).toMatch(/2 {2}b \(B\).*text.*steps in/);
  expect(text).toMatch(/- {2}c \(C\).*no real faces/);
  expect(explainRoute([], NEED, NONE).chosen).toBeNull();
});
