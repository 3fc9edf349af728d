import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestContext, testContext } from '../core/testing/context.ts';
import { accountOf } from './accounts.ts';
import { preparedRead, preparedStatement } from './prepared.ts';
import { accounts } from './schema/schema.ts';

let ctx: TestContext;
beforeAll(async () => {
  ctx = await testContext();
});
afterAll(() => ctx.dispose());

test('what is prepared is written once and runs with its own values each time', async () => {
  let [statements, reads] = [0, 0];
  const insert = preparedStatement<{ id: string; now: number }>((q) => {
    statements += 1;
    const values = { id: sql.placeholder('id'), createdAt: sql.placeholder('now') };
    return q.insert(accounts).values(values);
  });
  const read = preparedRead<{ id: string }, { id: string; createdAt: number }>((q) => {
    reads += 1;
    const columns = { id: accounts.id, createdAt: accounts.createdAt };
    return q
      .select(columns)
      .from(accounts)
      .where(eq(accounts.id, sql.placeholder('id')));
  });
  const q = ctx.db.query;
  await ctx.db.commit([insert(q, { id: 'ann', now: 1 }), insert(q, { id: 'bob', now: 2 })]);
  expect(await read(q, { id: 'ann' })).toEqual([{ id: 'ann', createdAt: 1 }]);
  expect(await read(q, { id: 'bob' })).toEqual([{ id: 'bob', createdAt: 2 }]);
  expect(await read(q, { id: 'cleo' })).toEqual([]);
  expect([statements, reads]).toEqual([1, 1]);
});

test('an id may be a subselect', async () => {
  const q = ctx.db.query;
  const newest = sql`(select ${accounts.id} from ${accounts} order by ${accounts.createdAt} desc)`;
  expect(await accountOf(q, newest)).toMatchObject({ id: 'bob' });
  expect(await accountOf(q, 'ann')).toMatchObject({ id: 'ann' });
});
