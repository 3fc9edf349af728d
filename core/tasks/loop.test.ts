import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DatabaseUnavailable } from '../../db/failures.ts';
import { noteEvent } from '../../db/inbox.ts';
import { tasks } from '../../db/schema/schema.ts';
import { DeliveryError } from '../chat/surface.ts';
import { StorageError } from '../storage/errors.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { lanesWith, type TaskKind } from './kinds.ts';
import { createTaskLoop } from './loop.ts';
import { enqueue, enqueueOnce, RetryLater, type Task, type TaskHandler } from './tasks.ts';

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext();
});
afterEach(() => ctx.dispose());

const loopWith = (handler: TaskHandler) =>
  createTaskLoop({
    ctx,
    lanes: lanesWith([{ id: 'local', concurrency: 1 }]),
    handlers: new Proxy({}, { get: () => handler }) as Record<TaskKind, TaskHandler>,
  });
const notice = (subject: string, more: { runAt?: number } = {}) =>
  enqueue(ctx.db.query, { kind: 'notify', subject, accountId: null, ...more }, ctx.now());
const order = (subject: string) =>
  enqueue(
    ctx.db.query,
    { kind: 'advance-generation', subject, accountId: null, engine: 'local' },
    ctx.now(),
  );
const store = (subject: string, more: { runAt?: number } = {}) =>
  ctx.db.commit([notice(subject, more)]);
const rows = () => ctx.db.query.select().from(tasks);

describe('the task loop', () => {
  test('does what is due once, and nothing that is not', async () => {
    const done: string[] = [];
    const loop = loopWith(async (task) => void done.push(task.subject));
    await store('now');
    await store('later', { runAt: ctx.now() + 1_000 });
    await loop.drain();
    await loop.drain();
    expect(done).toEqual(['now']);
    ctx.clock.advance(1_000);
    await loop.drain();
    expect(done).toEqual(['now', 'later']);
    expect(await rows()).toEqual([]);
  });

  test('waits no longer because the clock was set back', async () => {
    const done: string[] = [];
    const loop = loopWith(async (task) => void done.push(task.subject));
    await store('due');
    await store('soon', { runAt: ctx.now() + 10_000 });
    ctx.clock.advance(-3_600_000);
    await loop.drain();
    expect(done).toEqual(['due']);
    ctx.clock.advance(10_000);
    await loop.drain();
    expect(done).toEqual(['due', 'soon']);
  });

  test('tries a failed task again with growing delay, then parks it for the operator', async () => {
    const attempts: number[] = [];
    const loop = loopWith(async (task: Task) => {
      attempts.push(task.attempt);
      throw new Error('no');
    });
    await store('broken');
    for (let i = 0; i < 20; i += 1) {
      await loop.drain();
      ctx.clock.advance(10 * 60_000);
    }
    expect(attempts).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await rows()).toMatchObject([{ status: 'parked', lastError: 'Error: no' }]);
  });

  test.each([
    ['a database', () => new Error('Failed query', { cause: new DatabaseUnavailable() })],
    ['a file store', () => new StorageError('unavailable')],
    ['a full disk', () => new Error('not stored', { cause: new StorageError('full') })],
  ])('%s that is away parks nothing, however long', async (_, make) => {
    let away = true;
    let runs = 0;
    const loop = loopWith(async () => {
      runs += 1;
      if (away) throw make();
    });
    await store('patient');
    for (let i = 0; i < 30; i += 1) {
      await loop.drain();
      ctx.clock.advance(60_000);
    }
    expect(runs).toBe(30);
    expect(await rows()).toMatchObject([{ status: 'open' }]);
    away = false;
    await loop.drain();
    expect(await rows()).toEqual([]);
  });

  test('a platform that is away parks nothing for a day, and somebody looks at it then', async () => {
    const loop = loopWith(async () => {
      throw new DeliveryError('unavailable');
    });
    await store('patient');
    const pass = async (hours: number) => {
      for (let i = 0; i < hours; i += 1) {
        ctx.clock.advance(3_600_000);
        await loop.drain();
      }
    };
    await pass(23);
    expect(await rows()).toMatchObject([{ status: 'open' }]);
    await pass(1);
    expect(await rows()).toMatchObject([{ status: 'parked' }]);
  });

  test('waiting on purpose does not count as an attempt', async () => {
    const attempts: number[] = [];
    const loop = loopWith(async (task) => {
      attempts.push(task.attempt);
      if (attempts.length < 12) throw new RetryLater(ctx.now() + 100);
    });
    await store('patient');
    for (let i = 0; i < 12; i += 1) {
      await loop.drain();
      ctx.clock.advance(100);
    }
    expect(attempts).toEqual(Array(12).fill(1));
    expect(await rows()).toEqual([]);
  });

  test('a wish that comes while it runs makes it run once more', async () => {
    let runs = 0;
    const loop = loopWith(async () => {
      runs += 1;
      if (runs === 1) await store('woken');
    });
    await store('woken');
    await loop.drain();
    expect(runs).toBe(2);
    expect(await rows()).toEqual([]);
  });

  test('a task whose worker died comes back when its lease is over', async () => {
    await store('orphan');
    let dying = true;
    const never = new Promise<void>(() => undefined);
    const dead = loopWith(() => (dying ? never : Promise.resolve()));
    void dead.drain();
    await expect.poll(async () => (await rows())[0]?.leaseId).not.toBeNull();
    dying = false;
    const done: string[] = [];
    const heir = loopWith(async (task) => void done.push(task.subject));
    await heir.drain();
    expect(done).toEqual([]);
    ctx.clock.advance(60_000);
    await heir.drain();
    expect(done).toEqual(['orphan']);
  });

  test('a lone process takes over the leases of the one before it at once', async () => {
    await store('orphan');
    const never = new Promise<void>(() => undefined);
    void loopWith(() => never).drain();
    await expect.poll(async () => (await rows())[0]?.leaseId).not.toBeNull();
    const done: string[] = [];
    const heir = loopWith(async (task) => void done.push(task.subject));
    await heir.start({ alone: true });
    await expect.poll(() => done).toEqual(['orphan']);
    await heir.stop();
  });

  test('a full lane holds up nobody else', async () => {
    let release: () => void = () => undefined;
    const blocked = new Promise<void>((resolve) => {
      release = resolve;
    });
    const done: string[] = [];
    const loop = loopWith(async (task) => {
      if (task.subject.startsWith('slow')) await blocked;
      done.push(task.subject);
    });
    await ctx.db.commit(['slow-1', 'slow-2', 'slow-3'].map(order));
    await store('quick');
    await loop.start({ alone: true });
    await expect.poll(() => done).toEqual(['quick']);
    expect((await rows()).filter((row) => row.leaseId !== null)).toHaveLength(1);
    release();
    await expect.poll(() => done.length).toBe(4);
    await loop.stop();
  });

  test('a commit wakes the lanes that it has stored work for, a refused one none', async () => {
    const woken: string[][] = [];
    const stopListening = ctx.db.onWake((wakes) => woken.push(wakes.map(({ lane }) => lane)));
    const event = noteEvent({ source: 's', eventId: 'e', pending: null, now: 1 });
    await ctx.db.commit([notice('a'), event, notice('b'), order('c')]);
    expect(woken).toEqual([['notices', 'notices', 'local']]);
    await expect(ctx.db.commit([notice('d'), event])).rejects.toThrow('inbox');
    const once = { kind: 'notify', subject: 'a', accountId: null } as const;
    await ctx.db.commit([enqueueOnce(ctx.db.query, once, ctx.now())]);
    expect(woken).toHaveLength(1);
    stopListening();
    await store('e');
    expect(woken).toHaveLength(1);
  });

  test('does at once what a commit stores, until it is stopped', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    try {
      const done: string[] = [];
      const loop = loopWith(async (task) => void done.push(task.subject));
      await loop.start({ alone: true });
      await store('one');
      await expect.poll(() => done).toEqual(['one']);
      await loop.stop();
      await store('two');
      expect(await rows()).toMatchObject([{ subject: 'two', leaseId: null }]);
    } finally {
      vi.useRealTimers();
    }
  });
});
