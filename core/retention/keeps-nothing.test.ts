import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeAccount } from '../../db/accounts.ts';
import { fingerprints, generations, results } from '../../db/schema/schema.ts';
import type { Engine } from '../engines/engine.ts';
import { EngineError } from '../engines/engine-error.ts';
import { outputOf } from '../engines/remote/picture-size.ts';
import { flatPicture } from '../engines/testing/requests.node.ts';
import { resultKeys } from '../generations/store.ts';
import { type Customer, openCustomer } from '../generations/testing/order.node.ts';
import { type TestContext, testContext } from '../testing/context.ts';

/** The words of the order, as they would stand in a row. */
const WORDS = 'a lighthouse in fog';

let ctx: TestContext;
let customer: Customer;
let submit: Engine['submit'];

beforeEach(async () => {
  const picture = outputOf((await flatPicture()).bytes);
  submit = async () => ({ status: 'finished', outputs: [picture] });
  const engine: Engine = {
    id: 'far',
    company: 'A company',
    concurrency: 1,
    supports: () => true,
    priceCredits: () => 1,
    typicalSeconds: () => 1,
    submit: (...asked) => submit(...asked),
  };
  ctx = await testContext();
  ctx.engines = [engine];
  customer = await openCustomer(ctx, 100);
  await ctx.db.commit([changeAccount(ctx.db.query, customer.accountId, { keepNothing: true })]);
});
afterEach(() => ctx.dispose());

/** Every row of every table, as text. */
async function allRows(): Promise<string> {
  const q = ctx.db.query;
  const tables = await q.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and sql not like 'create virtual%'`,
  );
  const rows = [];
  for (const { name } of tables) rows.push(await q.all(sql.raw(`select * from "${name}"`)));
  return JSON.stringify(rows);
}
const row = async () => (await ctx.db.query.select().from(generations))[0];

test('keeps nothing of who keeps nothing: neither picture, nor words, nor what it looks like', async () => {
  const id = await customer.order('far');
  await customer.finish();
  expect(await row()).toMatchObject({ state: 'delivered', words: null });
  expect(await ctx.db.query.select().from(results)).toEqual([]);
  expect(await ctx.db.query.select().from(fingerprints)).toEqual([]);
  for (const key of resultKeys(id)) expect(await ctx.store.get(key)).toBeNull();
  expect(await allRows()).not.toContain(WORDS);
});

test('keeps no words of who keeps nothing where it failed either', async () => {
  submit = async () => {
    throw new EngineError('invalid', 'no');
  };
  await customer.order('far');
  await customer.finish();
  expect(await row()).toMatchObject({ state: 'failed', words: null });
  expect(await allRows()).not.toContain(WORDS);
});

test('keeps the words of who keeps results as long as these', async () => {
  await ctx.db.commit([changeAccount(ctx.db.query, customer.accountId, { keepNothing: false })]);
  await customer.order('far');
  await customer.finish();
  const kept = await row();
  expect(kept?.words !== null || kept.request.includes(WORDS)).toBe(true);
});
