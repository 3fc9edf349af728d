import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../db/database.ts';
import { DatabaseUnavailable } from '../../db/failures.ts';
import { tasks } from '../../db/schema/schema.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { fleetLanes, type LaneBounds, type TaskKind } from './kinds.ts';
import type { TaskMessage } from './messages.ts';
import { createQueueWork, type QueueWork } from './queue.ts';
import { enqueue, type NewTask, RetryLater, type TaskHandler } from './tasks.ts';

const MINUTE = 60_000;
const LEASE = 60_000;
const ENGINES = [{ id: 'local', concurrency: 2 }];

type Sent = { body: TaskMessage; delaySeconds: number };
let ctx: TestContext;
/** What is on its way, in the order of sending. */
let sent: Sent[];
let sending: Promise<unknown>[];
let commits: number;
let done: string[];
beforeEach(async () => {
  ctx = await testContext();
  const { commit } = ctx.db;
  commits = 0;
  ctx.db = Object.assign(
    { ...ctx.db },
    {
      commit: (...given: Parameters<Database['commit']>) => {
        commits += 1;
        return commit(...given);
      },
    },
  );
  [sent, sending, done] = [[], [], []];
});
afterEach(() => ctx.dispose());

const workWith = (
  handler: TaskHandler = async ({ subject }) => void done.push(subject),
  lanes: Record<string, LaneBounds> = fleetLanes(ENGINES),
): QueueWork =>
  createQueueWork({
    ctx,
    lanes,
    handlers: new Proxy({}, { get: () => handler }) as Record<TaskKind, TaskHandler>,
    queue: { sendBatch: async (messages) => void sent.push(...messages) },
    waitUntil: (promise) => void sending.push(promise),
  });

const notice = (subject: string, more: Partial<NewTask> = {}) =>
  enqueue(
    ctx.db.query,
    { kind: 'notify', subject, accountId: null, ...more } as NewTask,
    ctx.now(),
  );
const store = async (...subjects: string[]) => {
  await ctx.db.commit(subjects.map((subject) => notice(subject)));
  await Promise.all(sending);
};
const rows = () => ctx.db.query.select().from(tasks);
const message = (lane = 'notices'): TaskMessage => ({ lane, due: ctx.now() });

/** Delivers everything that is due until nothing is on its way. */
async function deliver(work: QueueWork): Promise<void> {
  for (;;) {
    const next = sent.find(({ body }) => body.due <= ctx.now());
    if (!next) return;
    sent.splice(sent.indexOf(next), 1);
    expect(await work.consume(next.body, 1)).toEqual({ is: 'done' });
  }
}

describe('what is sent', () => {
  test('a commit sends one message for each task, and what is due later with its delay', async () => {
    workWith();
    await ctx.db.commit([
      notice('a'),
      notice('later', { runAt: ctx.now() + 90_500 }),
      notice('tomorrow', { runAt: ctx.now() + 24 * 60 * MINUTE }),
    ]);
    await Promise.all(sending);
    expect(sent).toEqual([
      { body: message(), contentType: 'json', delaySeconds: 0 },
      { body: { lane: 'notices', due: ctx.now() + 90_500 }, contentType: 'json', delaySeconds: 91 },
    ]);
  });

  test('many tasks of one commit need few messages, and all are done', async () => {
    const work = workWith();
    await store(...Array.from({ length: 250 }, (_, i) => `n${i}`));
    expect(sent).toHaveLength(10);
    await deliver(work);
    expect(new Set(done).size).toBe(250);
    expect(done).toHaveLength(250);
  });

  test('a refused commit sends nothing', async () => {
    workWith();
    const wrong = { toSQL: () => ({ sql: 'update nothing set a = 1', params: [] }) };
    await expect(ctx.db.commit([notice('a'), wrong])).rejects.toThrow();
    expect(sending).toEqual([]);
  });

  test('a queue that is away holds up no commit: the sweep sends', async () => {
    const work = createQueueWork({
      ctx,
      lanes: fleetLanes([]),
      handlers: new Proxy({}, { get: () => async () => undefined }) as Record<
        TaskKind,
        TaskHandler
      >,
      queue: { sendBatch: () => Promise.reject(new Error('queue is away')) },
      waitUntil: (promise) => void sending.push(promise),
    });
    await store('a');
    ctx.clock.advance(MINUTE);
    await expect(work.sweep()).rejects.toThrow('queue is away');
    work.close();
    expect(await workWith().sweep()).toEqual({ sent: 1 });
  });
});

describe('a message', () => {
  test('leads to a task, in two round trips of its own', async () => {
    const work = workWith();
    await store('a');
    commits = 0;
    expect(await work.consume(sent[0]?.body, 1)).toEqual({ is: 'done' });
    expect(done).toEqual(['a']);
    expect(commits).toBe(2);
    expect(await rows()).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  test('leads to the next one too, at one more round trip', async () => {
    const work = workWith();
    await store('a', 'b', 'c');
    commits = 0;
    await work.consume(message(), 1);
    expect(done).toEqual(['a', 'b', 'c']);
    expect(commits).toBe(4);
  });

  test('that is doubled, late, of a task that is gone, of no lane or no message at all is harmless', async () => {
    const work = workWith();
    await store('a');
    const bodies = [
      message(),
      message(),
      message('gone'),
      null,
      'x',
      { lane: 7 },
      { lane: 'notices' },
    ];
    for (const body of bodies) expect(await work.consume(body, 1)).toEqual({ is: 'done' });
    expect(done).toEqual(['a']);
  });

  test('that comes too early comes again', async () => {
    const due = ctx.now() + 2_500;
    expect(await workWith().consume({ lane: 'notices', due }, 1)).toEqual({
      is: 'again',
      inSeconds: 3,
    });
  });

  test('comes again, later each time, while the database is away', async () => {
    ctx.db = { ...ctx.db, commit: () => Promise.reject(new DatabaseUnavailable()) };
    const work = workWith();
    const waits = [];
    for (const attempts of [1, 2, 3, 20]) waits.push(await work.consume(message(), attempts));
    expect(waits.map((one) => one.is === 'again' && one.inSeconds)).toEqual([5, 10, 20, 300]);
  });

  test('of a batch is acknowledged or retried alone', async () => {
    const work = workWith();
    await store('a');
    const told: string[] = [];
    const batch = [message(), { lane: 'notices', due: ctx.now() + 5_000 }, 'x'].map((body, i) => ({
      body,
      attempts: 1,
      ack: () => void told.push(`ack ${i}`),
      retry: ({ delaySeconds }: { delaySeconds: number }) => void told.push(`${delaySeconds} ${i}`),
    }));
    await work.consumeBatch({ messages: batch });
    expect(told.toSorted()).toEqual(['5 1', 'ack 0', 'ack 2']);
    await work.consumeDead({ messages: batch.slice(0, 1) });
    expect(told.at(-1)).toBe('ack 0');
  });
});

describe('a task', () => {
  test('that has to wait is sent for when it is due', async () => {
    const work = workWith(async ({ subject, attempt }) => {
      if (done.length === 0) {
        done.push('waits');
        throw new RetryLater(ctx.now() + 30_000);
      }
      done.push(`${subject} ${attempt}`);
    });
    await store('a');
    await work.consume(sent.shift()?.body, 1);
    expect(sent).toMatchObject([{ body: { due: ctx.now() + 30_000 }, delaySeconds: 30 }]);
    ctx.clock.advance(30_000);
    await deliver(work);
    expect(done).toEqual(['waits', 'a 1']);
  });

  test('that is wished for again while it runs runs once more, though its message came too soon', async () => {
    const work = workWith(async ({ subject }) => {
      done.push(subject);
      if (done.length > 1) return;
      await store('a');
      expect(await work.consume(sent.at(-1)?.body, 1)).toEqual({ is: 'done' });
    });
    await store('a');
    await work.consume(message(), 1);
    expect(done).toEqual(['a', 'a']);
    expect(await rows()).toEqual([]);
  });

  test('that moves to another lane while it runs is sent for there', async () => {
    const order = (engine: string | null) =>
      notice('g', { kind: 'advance-generation', engine } as Partial<NewTask>);
    const work = workWith(async () => {
      done.push('ran');
      if (done.length === 1) await ctx.db.commit([order(null)]);
      sent.length = 0;
    });
    await ctx.db.commit([order('local')]);
    await work.consume(message('local'), 1);
    expect(sent).toMatchObject([{ body: { lane: 'delivery' }, delaySeconds: 0 }]);
    await deliver(work);
    expect(done).toEqual(['ran', 'ran']);
    expect(await rows()).toEqual([]);
  });

  test('that fails for ever is parked', async () => {
    const work = workWith(async () => {
      throw new Error('no');
    });
    await store('a');
    for (let i = 0; i < 20; i += 1) {
      await deliver(work);
      ctx.clock.advance(10 * MINUTE);
      await work.sweep();
    }
    expect(await rows()).toMatchObject([{ status: 'parked', attempts: 8, lastError: 'Error: no' }]);
  });

  test('of a consumer that died is taken over after its lease, and parked where it kills all of them', async () => {
    const never = new Promise<void>(() => undefined);
    const work = workWith(() => never);
    await store('a');
    for (let i = 0; i < 16; i += 1) {
      void work.consume(message(), 1);
      await expect.poll(async () => (await rows())[0]?.attempts).toBe(i + 1);
      expect(await work.sweep()).toEqual({ sent: 0 });
      ctx.clock.advance(LEASE);
      expect(await work.sweep()).toEqual({ sent: 1 });
    }
    await work.consume(message(), 1);
    expect(await rows()).toMatchObject([{ status: 'parked', attempts: 16, leaseId: null }]);
  });
});

describe('bounds and turns', () => {
  /** Holds tasks until they are let go, by their subjects. */
  function gates() {
    const waiting = new Map<string, () => void>();
    const handler: TaskHandler = ({ subject }) =>
      new Promise((resolve) => {
        waiting.set(subject, () => {
          waiting.delete(subject);
          done.push(subject);
          resolve();
        });
      });
    return { waiting, handler };
  }
  const photos = (account: string, count: number) =>
    ctx.db.commit(
      Array.from({ length: count }, (_, i) =>
        notice(`${account}-${i + 1}`, { kind: 'receive-photo', accountId: account }),
      ),
    );

  test('accounts take turns, whoever’s message comes', async () => {
    const work = workWith();
    await photos('ann', 30);
    await photos('bob', 2);
    await Promise.all(sending);
    await deliver(work);
    expect(done.slice(0, 4)).toEqual(['ann-1', 'bob-1', 'ann-2', 'bob-2']);
    expect(done).toHaveLength(32);
  });

  test('no account and no lane runs more at once than it may, and nothing is left when all messages are gone', async () => {
    const { waiting, handler } = gates();
    const bounded = { vision: { atOnce: 3, ofOneAccount: 2 } };
    const [one, other] = [workWith(handler, bounded), workWith(handler, bounded)];
    await photos('ann', 5);
    await photos('bob', 4);
    const consuming = Array.from({ length: 12 }, (_, i) =>
      (i % 2 ? one : other).consume(message('vision'), 1),
    );
    let most = 0;
    let settled = false;
    void Promise.all(consuming).then(() => {
      settled = true;
    });
    while (!settled) {
      most = Math.max(most, waiting.size);
      const ofAnn = [...waiting.keys()].filter((subject) => subject.startsWith('ann')).length;
      expect(ofAnn).toBeLessThanOrEqual(2);
      if (waiting.size === 3 || done.length > 5) [...waiting.values()].at(-1)?.();
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(most).toBe(3);
    expect(done).toHaveLength(9);
    expect(await rows()).toEqual([]);
  });
});

describe('the sweep', () => {
  test('sends for what lost its message, and for nothing that is on its way', async () => {
    const work = workWith();
    await store('a');
    await ctx.db.commit([notice('later', { runAt: ctx.now() + 10 * MINUTE })]);
    sent.length = 0;
    expect(await work.sweep()).toEqual({ sent: 0 });
    ctx.clock.advance(MINUTE);
    expect(await Promise.all([work.sweep(), work.sweep()])).toEqual([{ sent: 1 }, { sent: 1 }]);
    await deliver(work);
    expect(done).toEqual(['a']);
    expect(await work.sweep()).toEqual({ sent: 0 });
  });

  test('asks for few however many are due', async () => {
    const work = workWith();
    await store(...Array.from({ length: 300 }, (_, i) => `n${i}`));
    sent.length = 0;
    ctx.clock.advance(MINUTE);
    expect(await work.sweep()).toEqual({ sent: 10 });
    await deliver(work);
    expect(done).toHaveLength(300);
  });

  test('brings tasks of lanes that are gone to others', async () => {
    const work = workWith();
    await ctx.db.query.run(sql`insert into tasks (id, kind, subject, lane, payload, run_at, created_at)
      values ('t', 'advance-generation', 'g', 'engine-of-before', '{}', ${ctx.now()}, ${ctx.now()})`);
    ctx.clock.advance(MINUTE);
    await work.sweep();
    expect(sent).toMatchObject([{ body: { lane: 'delivery' } }]);
    await deliver(work);
    expect(done).toEqual(['g']);
  });

  test('brings tasks forward once where the clock was set back', async () => {
    const work = workWith();
    await ctx.db.commit([notice('soon', { runAt: ctx.now() + 10_000 })]);
    await store('due');
    sent.length = 0;
    ctx.clock.advance(-60 * MINUTE);
    await Promise.all([work.sweep(), work.sweep()]);
    await work.sweep();
    const times = new Map((await rows()).map((row) => [row.subject, row.runAt - ctx.now()]));
    expect(times).toEqual(
      new Map([
        ['soon', 10_000],
        ['due', 0],
      ]),
    );
    ctx.clock.advance(MINUTE);
    await work.sweep();
    await deliver(work);
    expect(done).toEqual(['due', 'soon']);
  });
});
