import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../db/audit.ts';
import { predictionsOf } from '../../db/generations.ts';
import { resultsOf } from '../../db/results.ts';
import type { Engine } from '../engines/engine.ts';
import { withHealth } from '../engines/health.ts';
import type { ModelRow } from '../engines/models/row.ts';
import { outputOf } from '../engines/remote/picture-size.ts';
import {
  type CatalogueProvider,
  openCatalogueProvider,
  shapesOf,
} from '../engines/testing/catalogue-providers.node.ts';
import { CATALOGUE } from '../engines/testing/models.node.ts';
import { flatPicture } from '../engines/testing/requests.node.ts';
import { operationRow } from '../operations/lists.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { type Customer, openCustomer } from './testing/order.node.ts';
import { endsAt } from './testing/outcomes.ts';

const CREDITS = 10_000;
const PRICE = 10;
const ENDS = endsAt(PRICE);

/** The operation by which a row is tried. */
const operationOf = (row: ModelRow) => {
  if (row.for !== 'instructed') return row.for[0] ?? 'edit';
  return row.needsPicture ? 'edit' : 'imagine';
};

/** One for each kind of row; those that fill a mask need a painted one, and stand in the adapter's own test. */
const ROWS = shapesOf(CATALOGUE.rows.filter(({ input }) => !input?.mask));

describe.each(ROWS)('$id', (row) => {
  const operation = operationOf(row);
  const { kind } = operationRow(operation);
  let provider: CatalogueProvider;
  let ctx: TestContext;
  let customer: Customer;

  beforeAll(async () => {
    ctx = await testContext();
    provider = await openCatalogueProvider(row, () => ctx.now());
    const picture = await flatPicture();
    const spare: Engine = {
      id: 'spare',
      company: null,
      concurrency: 1,
      supports: () => true,
      priceCredits: () => 500,
      typicalSeconds: () => 1,
      submit: async () => ({ status: 'finished', outputs: [outputOf(picture.bytes)] }),
    };
    ctx.engines = [
      withHealth(provider.engine, () => ctx.now()),
      withHealth(spare, () => ctx.now()),
    ];
    customer = await openCustomer(ctx, CREDITS);
  });
  afterAll(async () => {
    await provider.close();
    await ctx.dispose();
  });

  async function run(fallbacks: string[]) {
    const before = await customer.balance();
    const id = await customer.order(row.id, fallbacks, { operation, kind });
    await customer.finish();
    const generation = await customer.generation(id);
    const results = await resultsOf(ctx.db.query, id);
    const runs = await predictionsOf(ctx.db.query, id);
    expect(results).toHaveLength(generation.state === 'delivered' ? 1 : 0);
    expect(runs.every(({ status }) => status !== 'running')).toBe(true);
    expect(await audit(ctx.db.query)).toEqual([]);
    expect(provider.violations()).toEqual([]);
    return { generation, paid: before - (await customer.balance()) };
  }

  test.each(['ok', 'rejected', 'unavailable'] as const)(
    '%s: one outcome, the right charge and words',
    async (is) => {
      provider.play(is);
      const { generation, paid } = await run([]);
      expect(generation).toMatchObject({ state: ENDS[is].state, engine: row.id });
      expect(paid).toBe(ENDS[is].paid);
      expect(customer.shown()).toContain(ENDS[is].message);
    },
  );

  test('away: another engine steps in at the price that was told', async () => {
    provider.play('unavailable');
    const { generation, paid } = await run(['spare']);
    expect(generation).toMatchObject({ state: 'delivered', engine: 'spare' });
    expect(paid).toBe(PRICE);
  });
});
