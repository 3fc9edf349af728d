import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { audit } from '../../db/audit.ts';
import { insertScreening } from '../../db/reviews.ts';
import { doomedObjects } from '../../db/schema/schema.ts';
import { mediaReader } from '../conversation/media/read-media.ts';
import type { Engine, EngineOutput, SubmitOptions } from '../engines/engine.ts';
import { EngineError } from '../engines/engine-error.ts';
import { outputOf } from '../engines/remote/picture-size.ts';
import { flatPicture } from '../engines/testing/requests.node.ts';
import { type Decision, PASSED } from '../moderation/decision.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { mayBeSeenForming } from './form.ts';
import { createGenerations } from './generations.ts';
import { askToCancel } from './request.ts';
import { RunInterrupted } from './runs.ts';
import { type Customer, openCustomer } from './testing/order.node.ts';

const CREDITS = 100;
const PRICE = 10;

/** A run of the engine that a test steers. */
type Run = Pick<SubmitOptions, 'onForming' | 'signal'> & {
  finish: (outputs: EngineOutput[]) => void;
  fail: (cause: Error) => void;
};

let ctx: TestContext;
let customer: Customer;
let picture: EngineOutput;
let runs: Run[];
let verdict: () => Promise<Decision>;
let screened: string[];

beforeEach(async () => {
  picture = outputOf((await flatPicture()).bytes);
  [runs, screened] = [[], []];
  verdict = async () => PASSED;
  ctx = await testContext({
    moderation: {
      company: null,
      words: async () => PASSED,
      picture: async (media) => {
        const name = 'bytes' in media ? new TextDecoder().decode(media.bytes) : '';
        // The finished picture passes: what forms is what these are about.
        if (!name.startsWith('small')) return PASSED;
        screened.push(name);
        return verdict();
      },
    },
  });
  const small = new TextEncoder();
  let count = 0;
  ctx.vision = {
    ...ctx.vision,
    shrink: async () => {
      count += 1;
      const bytes = small.encode(`small ${count}`);
      return { bytes, contentType: 'image/jpeg', widthPx: 8, heightPx: 8 };
    },
  };
  ctx.marking = {
    ...ctx.marking,
    mark: async (output) => {
      const name = new TextDecoder().decode(output.bytes);
      if (!name.startsWith('small')) return output;
      return { ...output, bytes: small.encode(`${name}, marked`) };
    },
  };
  const engine: Engine = {
    id: 'slow',
    company: 'Company',
    concurrency: 4,
    supports: () => true,
    priceCredits: () => 0,
    typicalSeconds: () => 1,
    submit: (_, { onForming, signal }) =>
      new Promise((resolve, reject) => {
        runs.push({
          signal,
          ...(onForming && { onForming }),
          finish: (outputs) => resolve({ status: 'finished', outputs }),
          fail: reject,
        });
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  };
  ctx.engines = [engine];
  customer = await openCustomer(ctx, CREDITS);
});
afterEach(async () => {
  expect(await audit(ctx.db.query)).toEqual([]);
  // Nothing of what formed was ever a file.
  const doomed = await ctx.db.query.select().from(doomedObjects);
  expect(doomed.filter(({ objectKey }) => objectKey.startsWith('forming'))).toEqual([]);
  await ctx.dispose();
});

const reply = () => ctx.surface.messages.get('c')?.at(-1)?.reply;
const source = () => reply()?.media?.[0]?.source;
const read = async (id: string): Promise<string | null> => {
  const found = await mediaReader(
    { ...ctx, sticker: undefined } as never,
    async () => null,
  )({
    of: 'forming',
    id,
  });
  return found && 'bytes' in found ? new TextDecoder().decode(found.bytes) : null;
};

/** Orders a picture and waits until the engine is at it. */
async function begin(): Promise<{ id: string; run: Run; done: Promise<unknown> }> {
  const id = await customer.order('slow');
  const at = runs.length;
  const done = customer.loop.drain();
  await expect.poll(() => runs.length).toBe(at + 1);
  const run = runs[at];
  if (!run) throw new Error('no run');
  return { id, run, done };
}

/** Shows a picture of what forms and waits until it is out. */
async function showOne(run: Run, fraction: number): Promise<string> {
  const before = source()?.id;
  run.onForming?.(picture, fraction);
  await expect.poll(() => source()?.of === 'forming' && source()?.id !== before).toBe(true);
  return source()?.id ?? '';
}

test('what forms is in the one message, smaller, screened and marked, until the result takes its place', async () => {
  const { id, run, done } = await begin();
  const first = await showOne(run, 1 / 3);
  expect(await read(first)).toBe('small 1, marked');
  expect(reply()).toMatchObject({ mode: 'replace', progress: 0.33 });
  expect(reply()?.text.map(({ key }) => key)).toContain('generation.forming');
  expect(JSON.stringify(reply()?.buttons)).toContain('stop');
  const second = await showOne(run, 2 / 3);
  expect([await read(first), await read(second)]).toEqual([null, 'small 2, marked']);
  expect(screened).toEqual(['small 1', 'small 2']);
  expect(ctx.surface.messages.get('c')).toHaveLength(1);
  run.finish([picture]);
  await done;
  expect(source()?.of).toBe('result');
  expect(await customer.generation(id)).toMatchObject({ state: 'delivered' });
  expect(await read(second)).toBeNull();
  expect(await customer.balance()).toBe(CREDITS - PRICE);
});

describe('is not shown', () => {
  const cases: [string, () => Promise<Decision>][] = [
    ['refused', async () => ({ verdict: 'refuse', category: 'sexual', scores: {} })],
    ['unsure', async () => ({ verdict: 'hold', category: 'minor', scores: {} })],
    ['not screened', () => Promise.reject(new Error('the models are away'))],
  ];
  test.each(cases)('what is %s; the next that passes is', async (_, decide) => {
    const { run, done } = await begin();
    verdict = decide;
    run.onForming?.(picture, 1 / 3);
    await expect.poll(() => screened).toEqual(['small 1']);
    expect(source()).toBeUndefined();
    verdict = async () => PASSED;
    expect(await read(await showOne(run, 2 / 3))).toBe('small 2, marked');
    run.finish([picture]);
    await done;
    expect(source()?.of).toBe('result');
  });

  test('anything, where a person has to look at its words', async () => {
    const { id, run, done } = await begin();
    await ctx.db.commit([
      insertScreening(ctx.db.query, {
        id: 'note',
        accountId: customer.accountId,
        subject: 'words',
        subjectId: id,
        verdict: 'hold',
        category: 'sexual',
        scores: '{}',
        createdAt: ctx.now(),
      }),
    ]);
    run.onForming?.(picture, 1 / 3);
    run.fail(new EngineError('unavailable', 'no'));
    await done;
    expect([screened, source()]).toEqual([[], undefined]);
  });

  test('what comes after the end', async () => {
    const { run, done } = await begin();
    let go: () => void = () => undefined;
    verdict = () =>
      new Promise((resolve) => {
        go = () => resolve(PASSED);
      });
    run.onForming?.(picture, 1 / 3);
    await expect.poll(() => screened).toEqual(['small 1']);
    run.finish([picture]);
    await done;
    go();
    run.onForming?.(picture, 2 / 3);
    await customer.finish();
    expect(source()?.of).toBe('result');
    expect(screened).toEqual(['small 1']);
  });
});

test('of many that come at once the newest is shown', async () => {
  const { run, done } = await begin();
  for (let i = 1; i <= 20; i += 1) run.onForming?.(picture, i / 21);
  await expect.poll(() => reply()?.progress).toBe(0.95);
  expect(screened).toHaveLength(2);
  run.finish([picture]);
  await done;
});

test('a failure takes it away and says so, with the price back', async () => {
  const { id, run, done } = await begin();
  await showOne(run, 1 / 3);
  run.fail(new EngineError('unavailable', 'cut off'));
  await done;
  expect(reply()?.media).toBeUndefined();
  expect(customer.shown()).toContain('generation.returned-credits');
  expect(await customer.generation(id)).toMatchObject({ state: 'failed' });
  expect(await customer.balance()).toBe(CREDITS);
});

describe('stopping', () => {
  const stop = (id: string) => ctx.db.commit(askToCancel(ctx.db.query, id, ctx.now()));

  test('ends the call, takes away what formed, and gives the price back once', async () => {
    const { id, run, done } = await begin();
    const shown = await showOne(run, 1 / 3);
    await stop(id);
    await Promise.all([done, customer.loop.drain()]);
    expect(run.signal.aborted).toBe(true);
    await stop(id);
    await customer.finish();
    expect(customer.shown()).toEqual(['generation.cancelled', 'generation.returned-credits']);
    expect([reply()?.media, await read(shown)]).toEqual([undefined, null]);
    expect(await customer.balance()).toBe(CREDITS);
    expect(runs).toHaveLength(1);
  });

  test('at the moment of the end pays once or not at all, and shows what is true', async () => {
    for (const order of ['stop first', 'end first'] as const) {
      const before = await customer.balance();
      const { id, run, done } = await begin();
      await showOne(run, 1 / 3);
      if (order === 'end first') run.finish([picture]);
      await stop(id);
      const stopped = customer.loop.drain();
      if (order === 'stop first') run.finish([picture]);
      await Promise.all([done, stopped]);
      await customer.finish();
      const { state } = await customer.generation(id);
      expect(['cancelled', 'delivered']).toContain(state);
      const paid = before - (await customer.balance());
      expect(paid).toBe(state === 'delivered' ? PRICE : 0);
      expect(source()?.of).toBe(state === 'delivered' ? 'result' : undefined);
    }
  });

  test('by who has stopped it in another process shows nothing further', async () => {
    const { id, run, done } = await begin();
    await showOne(run, 1 / 3);
    // The other process ends it; this one's engine goes on for a while.
    const { handlers } = createGenerations(ctx);
    await handlers['cancel-generation']({ subject: id } as never);
    await handlers['show-queue']({ subject: id } as never);
    expect(customer.shown()).toContain('generation.cancelled');
    run.onForming?.(picture, 2 / 3);
    await expect.poll(() => screened).toEqual(['small 1', 'small 2']);
    run.finish([picture]);
    await done;
    await customer.finish();
    expect(customer.shown()).toContain('generation.cancelled');
    expect(reply()?.media).toBeUndefined();
    expect(await customer.balance()).toBe(CREDITS);
  });
});

test('a process that stops in between loses nothing: it is made again, and what formed goes', async () => {
  const { id, run, done } = await begin();
  const shown = await showOne(run, 1 / 3);
  run.fail(new RunInterrupted('stopping'));
  await done;
  expect(await read(shown)).toBeNull();
  ctx.clock.advance(60_000);
  const again = customer.loop.drain();
  await expect.poll(() => runs.length).toBe(2);
  // The next run begins without a picture, which would be one of another run.
  expect(reply()).toMatchObject({ progress: 0 });
  expect(source()).toBeUndefined();
  runs[1]?.finish([picture]);
  await again;
  expect(await customer.generation(id)).toMatchObject({ state: 'delivered' });
  expect(await customer.balance()).toBe(CREDITS - PRICE);
});

test('one alone is seen forming: no look of a shoot, no several, nothing of several people or without background', () => {
  const row = { kind: 'image', operation: 'imagine', shootId: null } as const;
  const request = { count: 1 } as Parameters<typeof mayBeSeenForming>[1];
  expect(mayBeSeenForming(row, request)).toBe(true);
  expect(mayBeSeenForming({ ...row, shootId: 'shoot' }, request)).toBe(false);
  expect(mayBeSeenForming({ ...row, kind: 'video' }, request)).toBe(false);
  expect(mayBeSeenForming({ ...row, operation: 'cutout' }, request)).toBe(false);
  expect(mayBeSeenForming(row, { ...request, count: 2 })).toBe(false);
  expect(mayBeSeenForming(row, { ...request, others: ['b'] })).toBe(false);
  expect(mayBeSeenForming(row, { ...request, transparent: true })).toBe(false);
});
