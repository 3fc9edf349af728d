import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestContext, testContext } from '../../core/testing/context.ts';
import { requestDueSweeps, requestSweeps, sweeper } from './sweeps.ts';

const MINUTE = 60_000;

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext();
});
afterEach(() => ctx.dispose());

const asked = async (): Promise<string[]> =>
  (await ctx.db.query.query.tasks.findMany()).map(({ subject }) => subject).toSorted();
const run = (sql: string, ...params: (string | number)[]) =>
  ctx.db.commit([{ toSQL: () => ({ sql, params }) }]);
const doom = () =>
  run(`insert into doomed_objects (object_key, created_at) values ('a/b', ?)`, ctx.now());

test('an idle installation writes next to nothing', async () => {
  let commits = 0;
  const { commit } = ctx.db;
  const counting = {
    ...ctx,
    db: {
      ...ctx.db,
      query: ctx.db.query,
      commit: (statements: Parameters<typeof commit>[0]) => {
        commits += 1;
        return commit(statements);
      },
    },
  };
  const minutes: string[][] = [];
  for (let minute = 0; minute < 60; minute += 1) {
    await requestDueSweeps(counting);
    minutes.push(await asked());
    await run('delete from tasks');
    ctx.clock.advance(MINUTE);
  }
  const times = Map.groupBy(minutes.flat(), (name) => name);
  expect(Object.fromEntries([...times].map(([name, all]) => [name, all.length]))).toEqual({
    budget: 1,
    campaigns: 6,
    links: 6,
    'sent-files': 6,
  });
  // Minutes in which nothing is due write nothing at all.
  expect(commits).toBe(minutes.filter((names) => names.length > 0).length);
});

test('what is due is asked for in its minute, is done, and is not asked for again', async () => {
  await doom();
  await requestDueSweeps(ctx, 0);
  expect(await asked()).toContain('doomed');
  await run('delete from tasks');
  await sweeper(ctx)({ kind: 'sweep', subject: 'doomed', payload: '{}', attempt: 1 });
  await requestDueSweeps(ctx, 0);
  expect(await asked()).not.toContain('doomed');
});

test('nothing is done by looking', async () => {
  await doom();
  await requestDueSweeps(ctx, 0);
  expect(await ctx.db.query.all('select object_key from doomed_objects')).toHaveLength(1);
});

test('what the schedule ends is due from then on', async () => {
  await run(
    `insert into inbox (source, event_id, pending, received_at) values ('telegram', 'old', null, 0)`,
  );
  await requestDueSweeps(ctx, 0);
  expect(await asked()).toContain('retention');
});

test('a start asks for all', async () => {
  await requestSweeps(ctx);
  expect((await asked()).length).toBeGreaterThan(20);
});
