import { afterEach, beforeEach, expect, test } from 'vitest';
import { sweeper } from '../../bots/service/sweeps.ts';
import { createGenerations } from '../../core/generations/generations.ts';
import { askToCancel } from '../../core/generations/request.ts';
import { lanesWith, type TaskKind } from '../../core/tasks/kinds.ts';
import { createTaskLoop } from '../../core/tasks/loop.ts';
import type { TaskHandler } from '../../core/tasks/tasks.ts';
import { tasks } from '../../db/schema/schema.ts';
import { replicateWorld } from '../testing/predictions.node.ts';

let world: Awaited<ReturnType<typeof replicateWorld>>;
beforeEach(async () => {
  world = await replicateWorld();
  world.begin({ polls: Infinity });
});
afterEach(() => world.close());

/** The same database under another process. */
function restarted() {
  const { ctx } = world;
  const handlers = { ...createGenerations(ctx).handlers, sweep: sweeper(ctx) };
  return createTaskLoop({
    ctx,
    handlers: handlers as unknown as Record<TaskKind, TaskHandler>,
    lanes: lanesWith([{ id: world.engineId, concurrency: 1 }]),
  });
}

test('a prediction outlives the process that submitted it', async () => {
  const id = await world.order();
  await world.customer.loop.drain();
  const loop = restarted();
  await world.provider.tell(world.provider.predictions.first);
  await loop.drain();
  const { generation, runs, violations } = await world.outcome(id);
  expect(generation.state).toBe('delivered');
  expect(runs).toHaveLength(1);
  expect(violations).toEqual([]);
});

test('who died between hand-over and the end of the task does not submit again', async () => {
  const id = await world.order();
  await world.customer.loop.drain();
  await world.ctx.db.query.delete(tasks);
  const { handlers } = createGenerations(world.ctx);
  const task = { kind: 'advance-generation' as const, subject: id, payload: '{}', attempt: 2 };
  await handlers['advance-generation'](task);
  expect(world.provider.predictions.all).toHaveLength(1);
  world.provider.predictions.first.ended = true;
  const { generation, paid } = await world.finish(id);
  expect([generation.state, paid]).toEqual(['delivered', 10]);
});

test('a cancel while the submission is under way reaches the provider too', async () => {
  const id = await world.order();
  const engine = world.ctx.engines[0];
  if (!engine) throw new Error('no engine');
  world.ctx.engines = [
    {
      ...engine,
      submit: async (...all) => {
        const submitted = await engine.submit(...all);
        const cancel = {
          kind: 'cancel-generation' as const,
          subject: id,
          payload: '{}',
          attempt: 1,
        };
        await createGenerations(world.ctx).handlers['cancel-generation'](cancel);
        return submitted;
      },
    },
  ];
  const again = createGenerations(world.ctx);
  await again.handlers['advance-generation']({
    kind: 'advance-generation',
    subject: id,
    payload: '{}',
    attempt: 1,
  });
  const { generation, paid, violations } = await world.finish(id);
  await world.customer.loop.drain();
  expect([generation.state, paid, violations]).toEqual(['cancelled', 0, []]);
  expect(world.provider.predictions.first.cancelled).toBe(true);
});

test('a cancel that the provider does not hear is tried again, not for ever', async () => {
  const id = await world.order();
  await world.customer.loop.drain();
  let tries = 0;
  const engine = world.ctx.engines[0];
  if (!engine) throw new Error('no engine');
  const cancel = async () => {
    tries += 1;
    throw new Error('not reached');
  };
  world.ctx.engines = [{ ...engine, cancel }];
  const loop = restarted();
  await world.ctx.db.commit(askToCancel(world.ctx.db.query, id, world.ctx.now()));
  for (let i = 0; i < 10; i += 1) {
    await loop.drain();
    world.ctx.clock.advance(60_000);
  }
  expect(tries).toBe(4);
  expect((await world.outcome(id)).generation.state).toBe('cancelled');
});

test('no more than so many are at the provider at once', async () => {
  const engine = world.ctx.engines[0];
  if (!engine) throw new Error('no engine');
  world.ctx.engines = [{ ...engine, remote: { inFlight: 2, timeLimitMs: 300_000 } }];
  const loop = restarted();
  const ids = [await world.order(), await world.order(), await world.order()];
  await loop.drain();
  expect(world.provider.predictions.all).toHaveLength(2);
  for (const one of world.provider.predictions.all) await world.provider.tell(one);
  await loop.drain();
  world.ctx.clock.advance(5_000);
  await loop.drain();
  expect(world.provider.predictions.all).toHaveLength(3);
  const last = world.provider.predictions.all[2];
  if (last) await world.provider.tell(last);
  await loop.drain();
  for (const id of ids) expect((await world.outcome(id)).generation.state).toBe('delivered');
});
