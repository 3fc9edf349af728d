import { afterEach, beforeEach, expect, test } from 'vitest';
import { audit } from '../../db/audit.ts';
import { predictionsOf } from '../../db/generations.ts';
import { tasks } from '../../db/schema/schema.ts';
import type { Engine, EngineOutput } from '../engines/engine.ts';
import { EngineError } from '../engines/engine-error.ts';
import { outputOf } from '../engines/remote/picture-size.ts';
import { flatPicture } from '../engines/testing/requests.node.ts';
import { lanesWith, type TaskKind } from '../tasks/kinds.ts';
import { createTaskLoop } from '../tasks/loop.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { createGenerations } from './generations.ts';
import { askToCancel } from './request.ts';
import { type Customer, openCustomer } from './testing/order.node.ts';

const CREDITS = 100;

let ctx: TestContext;
let customer: Customer;
let picture: EngineOutput;
let submits: Record<string, Engine['submit']>;
let calls: string[];

const engine = (id: string): Engine => ({
  id,
  name: id.toUpperCase(),
  company: null,
  concurrency: 1,
  supports: () => true,
  priceCredits: () => 1,
  typicalSeconds: () => 1,
  submit: async (request, options) => {
    calls.push(id);
    const own = submits[id];
    return own ? own(request, options) : { status: 'finished', outputs: [picture] };
  },
});
const failing = (failure: EngineError['failure'], retryAfterMs?: number) => async () => {
  throw new EngineError(failure, 'no', { retryAfterMs });
};

beforeEach(async () => {
  picture = outputOf((await flatPicture()).bytes);
  calls = [];
  submits = {};
  ctx = await testContext();
  ctx.engines = ['a', 'b', 'c'].map(engine);
  customer = await openCustomer(ctx, CREDITS);
});
afterEach(async () => {
  expect(await audit(ctx.db.query)).toEqual([]);
  await ctx.dispose();
});

test('engines step in one after the other, each tried once, and the receipt names the last', async () => {
  submits = { a: failing('unavailable'), b: failing('timed-out') };
  const id = await customer.order('a', ['b', 'c']);
  await customer.finish();
  expect(calls).toEqual(['a', 'b', 'c']);
  expect(await customer.generation(id)).toMatchObject({ state: 'delivered', engine: 'c' });
  expect(await customer.balance()).toBe(CREDITS - 10);
  const made = ctx.surface.messages.get('c')?.at(-1)?.reply.text;
  expect(made).toContainEqual({ key: 'generation.made-by', values: { engine: 'C' } });
  const runs = await predictionsOf(ctx.db.query, id);
  expect(runs.map((run) => `${run.engine} ${run.failure ?? run.status}`).sort()).toEqual([
    'a unavailable',
    'b timed-out',
    'c succeeded',
  ]);
});

test('where all fail it ends once, with everything back', async () => {
  submits = { a: failing('timed-out'), b: failing('unavailable'), c: failing('unavailable') };
  const id = await customer.order('a', ['b', 'c']);
  await customer.finish();
  expect(calls).toEqual(['a', 'b', 'c']);
  expect(await customer.generation(id)).toMatchObject({ state: 'failed', failure: 'unavailable' });
  expect(await customer.balance()).toBe(CREDITS);
});

test('an engine that refuses ends it, also one that stepped in', async () => {
  submits = { a: failing('unavailable'), b: failing('rejected') };
  const id = await customer.order('a', ['b', 'c']);
  await customer.finish();
  expect(calls).toEqual(['a', 'b']);
  expect((await customer.generation(id)).state).toBe('rejected');
  expect(await customer.balance()).toBe(CREDITS);
});

test('nobody steps in whom the user was not told of', async () => {
  submits = { a: failing('unavailable') };
  await customer.order('a');
  await customer.finish();
  expect(calls).toEqual(['a']);
});

test('a provider that said when to come back is asked again then, where nobody else can', async () => {
  let tries = 0;
  submits = {
    a: async () => {
      tries += 1;
      if (tries === 1) throw new EngineError('unavailable', 'busy', { retryAfterMs: 20_000 });
      return { status: 'finished', outputs: [picture] };
    },
  };
  const id = await customer.order('a');
  await customer.loop.drain();
  expect(await customer.generation(id)).toMatchObject({ state: 'queued', engine: 'a' });
  ctx.clock.advance(19_000);
  await customer.loop.drain();
  expect(tries).toBe(1);
  ctx.clock.advance(1_000);
  await customer.loop.drain();
  expect((await customer.generation(id)).state).toBe('delivered');
  expect(await customer.balance()).toBe(CREDITS - 10);
});

test('one that wants to be left alone for long is not waited for', async () => {
  submits = { a: failing('unavailable', 600_000) };
  const id = await customer.order('a');
  await customer.loop.drain();
  expect((await customer.generation(id)).state).toBe('failed');
});

test('a cancel between two engines is a cancel', async () => {
  submits = { a: failing('unavailable', 20_000) };
  const id = await customer.order('a');
  await customer.loop.drain();
  await ctx.db.commit(askToCancel(ctx.db.query, id, ctx.now()));
  await customer.finish();
  expect(calls).toEqual(['a']);
  expect((await customer.generation(id)).state).toBe('cancelled');
  expect(await customer.balance()).toBe(CREDITS);
});

test('what waits for an engine that is no longer configured goes on elsewhere or ends', async () => {
  const lost = await customer.order('a');
  const saved = await customer.order('a', ['b']);
  ctx.engines = ['b'].map(engine);
  const restarted = createTaskLoop({
    ctx,
    handlers: createGenerations(ctx).handlers as unknown as Record<TaskKind, TaskHandler>,
    lanes: lanesWith(ctx.engines),
  });
  await restarted.start({ alone: true });
  await expect.poll(async () => (await customer.generation(saved)).state).toBe('delivered');
  await expect.poll(async () => (await customer.generation(lost)).state).toBe('failed');
  await restarted.stop();
  expect(await customer.balance()).toBe(CREDITS - 10);
  const open = await ctx.db.query.select().from(tasks);
  expect(open.filter(({ lane }) => lane === 'a')).toEqual([]);
});
