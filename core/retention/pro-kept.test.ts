import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sweeper } from '../../bots/service/sweeps.ts';
import { resultsOf } from '../../db/results.ts';
import { accounts } from '../../db/schema/schema.ts';
import type { Engine } from '../engines/engine.ts';
import { outputOf } from '../engines/remote/picture-size.ts';
import { flatPicture } from '../engines/testing/requests.node.ts';
import { type Customer, openCustomer } from '../generations/testing/order.node.ts';
import { type TestContext, testContext } from '../testing/context.ts';

const DAY = 86_400_000;

let ctx: TestContext;
let customer: Customer;
beforeEach(async () => {
  const picture = outputOf((await flatPicture()).bytes);
  const engine: Engine = {
    id: 'local',
    company: null,
    concurrency: 1,
    supports: () => true,
    priceCredits: () => 1,
    typicalSeconds: () => 1,
    submit: async () => ({ status: 'finished', outputs: [picture] }),
  };
  ctx = await testContext();
  ctx.engines = [engine];
  customer = await openCustomer(ctx, 100);
});
afterEach(() => ctx.dispose());

const pro = async (proUntil: number | null) => {
  const q = ctx.db.query;
  await ctx.db.commit([
    q.update(accounts).set({ proUntil }).where(eq(accounts.id, customer.accountId)),
  ]);
};
const made = async () => {
  const id = await customer.order('local');
  await customer.finish();
  return id;
};
const keptDays = async (id: string) => {
  const [result] = await resultsOf(ctx.db.query, id);
  return result ? Math.round((result.expiresAt - result.createdAt) / DAY) : null;
};

test('what was made under Pro keeps its date after Pro ended, what is made then does not', async () => {
  await pro(ctx.now() + DAY);
  const under = await made();
  ctx.clock.advance(2 * DAY);
  const after = await made();
  expect([await keptDays(under), await keptDays(after)]).toEqual([90, 7]);
  const sweep = sweeper(ctx);
  ctx.clock.advance(8 * DAY);
  await sweep({ kind: 'sweep', subject: 'retention', payload: '{}', attempt: 1 });
  expect([await keptDays(under), await keptDays(after)]).toEqual([90, null]);
  await pro(null);
  ctx.clock.advance(79 * DAY);
  await sweep({ kind: 'sweep', subject: 'retention', payload: '{}', attempt: 1 });
  expect(await keptDays(under)).toBe(90);
  ctx.clock.advance(2 * DAY);
  await sweep({ kind: 'sweep', subject: 'retention', payload: '{}', attempt: 1 });
  expect(await keptDays(under)).toBeNull();
});

test('what was asked for in the last moment of Pro is kept as long', async () => {
  await pro(ctx.now() + 1);
  const id = await customer.order('local');
  ctx.clock.advance(1);
  await customer.finish();
  expect(await keptDays(id)).toBe(90);
});
