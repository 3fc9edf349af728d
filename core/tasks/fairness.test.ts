import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.node.ts';
import { tasks } from '../../db/schema/schema.ts';
import { giveTurns, lanesWithWork, leaseTasks } from '../../db/task-leases.ts';
import { insertTask } from '../../db/tasks.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { homes, LANES, type LaneBounds, lanesWith, type TaskKind } from './kinds.ts';
import { createTaskLoop } from './loop.ts';
import { enqueue, RetryLater, type TaskHandler } from './tasks.ts';

const MINUTE = 60_000;
let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext();
});
afterEach(() => ctx.dispose());

const loopWith = (
  handler: TaskHandler,
  lanes: Record<string, LaneBounds> = { vision: { atOnce: 1, ofOneAccount: 1 } },
  of: Pick<TestContext, 'db' | 'now' | 'log'> = ctx,
) =>
  createTaskLoop({
    ctx: of,
    lanes,
    handlers: new Proxy({}, { get: () => handler }) as Record<TaskKind, TaskHandler>,
  });

/** Stores photos of an account, named `ACCOUNT-1` and so on, in one batch. */
const photos = (account: string | null, count: number, runAt = ctx.now()) =>
  ctx.db.commit(
    Array.from({ length: count }, (_, index) => {
      const subject = `${account}-${index + 1}`;
      const task = { kind: 'receive-photo', subject, accountId: account, runAt } as const;
      return enqueue(ctx.db.query, task, ctx.now());
    }),
  );

describe('accounts take turns', () => {
  test('fifty tasks of one account do not hold up the one of another', async () => {
    const done: string[] = [];
    const loop = loopWith(async ({ subject }) => void done.push(subject));
    await photos('ann', 50);
    await photos('bob', 1);
    await loop.drain();
    expect(done.slice(0, 3)).toEqual(['ann-1', 'bob-1', 'ann-2']);
    expect(done).toHaveLength(51);
  });

  test('who comes later joins the round: from then on they alternate', async () => {
    const done: string[] = [];
    const loop = loopWith(async ({ subject }) => {
      done.push(subject);
      ctx.clock.advance(10_000);
      if (done.length === 10) await photos('bob', 3);
    });
    await photos('ann', 20);
    await loop.drain();
    expect(done.slice(10, 16)).toEqual(['ann-11', 'bob-1', 'ann-12', 'bob-2', 'ann-13', 'bob-3']);
    const own = done.filter((subject) => subject.startsWith('ann'));
    expect(own).toEqual(own.toSorted((a, b) => Number(a.slice(4)) - Number(b.slice(4))));
  });

  test('what became due at once after a standstill is taken in turns as well', async () => {
    const done: string[] = [];
    const loop = loopWith(async ({ subject }) => void done.push(subject));
    await photos('ann', 5, ctx.now() + MINUTE);
    await photos('bob', 2, ctx.now() + MINUTE + 1);
    await photos(null, 2, ctx.now() + MINUTE + 2);
    ctx.clock.advance(60 * MINUTE);
    await loop.drain();
    expect(done.slice(0, 5)).toEqual(['ann-1', 'bob-1', 'null-1', 'null-2', 'ann-2']);
    expect(done[5]).toBe('bob-2');
  });

  test('whoever waited long enough is not passed over for ever', async () => {
    const done: string[] = [];
    let others = 0;
    const loop = loopWith(async ({ subject }) => {
      done.push(subject);
      ctx.clock.advance(MINUTE);
      others += 1;
      if (others < 40) await photos(`other${others}`, 1);
    });
    await photos('ann', 3);
    await loop.drain();
    expect(done.indexOf('ann-3')).toBeLessThan(30);
  });
});

describe('one account', () => {
  const bounded = { vision: { atOnce: 4, ofOneAccount: 2 } };

  test('has no more running than it may, whoever else has room, in all processes', async () => {
    const running = new Set<string>();
    let most = 0;
    const release: (() => void)[] = [];
    const handler: TaskHandler = async ({ subject }) => {
      running.add(subject);
      most = Math.max(most, [...running].filter((one) => one.startsWith('ann')).length);
      await new Promise<void>((resolve) => release.push(resolve));
      running.delete(subject);
    };
    const second = await openDatabase({ url: `file:${ctx.directory}/test.db` });
    const loops = [loopWith(handler, bounded), loopWith(handler, bounded, { ...ctx, db: second })];
    await photos('ann', 6);
    await photos('bob', 3);
    await photos(null, 1);
    for (const loop of loops) await loop.start({ alone: false });
    await expect
      .poll(() => [...running].toSorted())
      .toEqual(['ann-1', 'ann-2', 'bob-1', 'bob-2', 'null-1']);
    while ((await ctx.db.query.select().from(tasks)).length > 0) {
      for (const open of release.splice(0)) open();
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(most).toBe(2);
    for (const loop of loops) await loop.stop();
    await second.close();
  });

  test('is not bounded by a process that died', async () => {
    await photos('ann', 3);
    const never = new Promise<void>(() => undefined);
    void loopWith(() => never, bounded).drain();
    await expect
      .poll(async () => (await ctx.db.query.select().from(tasks)).filter((row) => row.leaseId))
      .toHaveLength(2);
    const done: string[] = [];
    const heir = loopWith(async ({ subject }) => void done.push(subject), bounded);
    await heir.drain();
    expect(done).toEqual([]);
    ctx.clock.advance(MINUTE);
    await heir.drain();
    expect(done.toSorted()).toEqual(['ann-1', 'ann-2', 'ann-3']);
  });

  test('that has to wait lets its next task go on', async () => {
    const done: string[] = [];
    const loop = loopWith(async ({ subject }) => {
      if (subject === 'ann-1' && done.length < 2) throw new RetryLater(ctx.now() + 1);
      done.push(subject);
    });
    await photos('ann', 3);
    await loop.drain();
    ctx.clock.advance(1);
    await loop.drain();
    expect(done).toEqual(['ann-2', 'ann-3', 'ann-1']);
  });
});

test('twenty photos hold up no checkout, refund, notice, erasure or sweep', async () => {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const done: string[] = [];
  const loop = loopWith(async ({ kind }) => {
    if (kind === 'receive-photo') await gate;
    done.push(kind);
  }, lanesWith([]));
  await photos('ann', 20);
  const others = ['erase-account', 'notify', 'open-checkout', 'refund-payment', 'sweep'] as const;
  await ctx.db.commit(
    others.map((kind) => {
      const task = { kind, subject: 'bob', accountId: 'bob' };
      return enqueue(ctx.db.query, task, ctx.now());
    }),
  );
  await loop.start({ alone: true });
  await expect.poll(() => done.toSorted()).toEqual(others);
  release();
  await expect.poll(() => done.length).toBe(25);
  await loop.stop();
});

test('two processes never take the same task', async () => {
  const second = await openDatabase({ url: `file:${ctx.directory}/test.db` });
  const done: string[] = [];
  const handler: TaskHandler = async ({ subject }) => void done.push(subject);
  const lanes = { vision: { atOnce: 3, ofOneAccount: 3 } };
  for (const account of ['ann', 'bob', null]) await photos(account, 20);
  await Promise.all([
    loopWith(handler, lanes).drain(),
    loopWith(handler, lanes, { ...ctx, db: second }).drain(),
  ]);
  await loopWith(handler, lanes).drain();
  expect(done).toHaveLength(60);
  expect(new Set(done).size).toBe(60);
  await second.close();
});

test('tasks of earlier versions and settings go to the lanes of their kinds and are done', async () => {
  const engines = [{ id: 'local', concurrency: 1 }];
  const q = ctx.db.query;
  const rows = homes(Object.keys(lanesWith(engines))).map(({ kind }) => [kind, 'light'] as const);
  const before = [
    ...rows,
    ['advance-generation', 'local'],
    ['advance-generation', 'gone'],
    ['follow-prediction', 'predictions'],
    ['improve-words', 'words'],
    ['payment-event', 'payments'],
  ] as const;
  for (const [index, [kind, lane]] of before.entries())
    await q.run(sql`insert into tasks (id, kind, subject, lane, payload, status, run_at, lease_id, created_at)
      values (${`t${index}`}, ${kind}, ${`${kind}-${lane}`}, ${lane}, '{}', 'open', ${ctx.now()},
        ${index === 0 ? 'of a dead process' : null}, ${ctx.now()})`);
  const done: string[] = [];
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const loop = loopWith(async ({ subject }) => {
    await gate;
    done.push(subject);
  }, lanesWith(engines));
  await loop.start({ alone: true });
  const lanes = new Map((await q.select().from(tasks)).map((row) => [row.subject, row.lane]));
  expect(lanes.get('receive-photo-light')).toBe('vision');
  expect(lanes.get('sweep-light')).toBe('sweeps');
  expect(lanes.get('advance-generation-light')).toBe('delivery');
  expect(lanes.get('advance-generation-gone')).toBe('delivery');
  expect(lanes.get('advance-generation-local')).toBe('local');
  expect(lanes.get('follow-prediction-predictions')).toBe('providers');
  release();
  await expect.poll(() => done.length).toBe(before.length);
  await loop.stop();
  expect(new Set(done).size).toBe(before.length);
});

test('taking tasks reads by index', async () => {
  const lease = { id: 'l', lane: 'vision', until: 2, most: 1, ofOneAccount: 1 };
  const row = {
    ...{ id: 't', kind: 'sweep', subject: 's', lane: 'sweeps', accountId: null, payload: '{}' },
    ...{ runAt: 1, now: 1 },
  };
  const plans: string[] = [];
  for (const statement of [
    giveTurns('vision', 1),
    leaseTasks(lease),
    insertTask(ctx.db.query, row),
  ]) {
    const [first = '', ...rest] = statement.toSQL().sql.split('?');
    const text = rest.reduce(
      (before, part) => sql`${before}${null}${sql.raw(part)}`,
      sql.raw(first),
    );
    const steps = await ctx.db.query.all<{ detail: string }>(sql`explain query plan ${text}`);
    plans.push(...steps.map(({ detail }) => detail));
  }
  const found = plans.filter((detail) => / (?:tasks|earlier|running)\b/.test(detail));
  expect(found.filter((detail) => detail.startsWith('SCAN'))).toEqual([]);
  for (const index of ['tasks_not_due', 'tasks_turn', 'tasks_account'])
    expect(found.join('\n')).toContain(index);
  await photos('ann', 1);
  expect(await lanesWithWork(ctx.db.query, Object.keys(LANES), ctx.now())).toEqual(['vision']);
});
