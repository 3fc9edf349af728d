import { afterEach, beforeEach, expect, it } from 'vitest';
import { PaymentError, type PaymentProvider } from '../payment-providers/provider.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { COMMAND } from '../verbs/actor.ts';
import { differences } from './payments.ts';

let ctx: TestContext;
beforeEach(async () => {
  const console = { ...DEFAULT_RULES.console, differencesMs: 20 };
  ctx = await testContext({ rules: { ...DEFAULT_RULES, console } });
});
afterEach(() => ctx.dispose());

const provider = (id: 'stripe' | 'paypal', list: PaymentProvider['list']): PaymentProvider => ({
  id,
  open: () => Promise.reject(new PaymentError('unavailable')),
  find: async () => null,
  checkoutStatus: () => Promise.reject(new PaymentError('unavailable')),
  ...(list && { list }),
});

it('waits no longer for a provider that does not answer, and asks no other afterwards', async () => {
  const answer = Promise.withResolvers<void>();
  let asked = 0;
  async function* slow(): AsyncGenerator<never> {
    await answer.promise;
    yield* [];
  }
  async function* next(): AsyncGenerator<never> {
    asked += 1;
    yield* [];
  }
  ctx.payments = [provider('stripe', slow), provider('paypal', next)];
  const found = await differences(ctx, COMMAND, { since: 0 });
  expect(found).toEqual({ differences: [], isWhole: false });
  answer.resolve();
  await new Promise((resolve) => setImmediate(resolve));
  expect(asked).toBe(0);
});

it('tells of a provider that cannot be asked', async () => {
  const console = { ...DEFAULT_RULES.console, differencesMs: 60_000 };
  Object.assign(ctx, { rules: { ...DEFAULT_RULES, console } });
  async function* broken(): AsyncGenerator<never> {
    yield* [];
    throw new PaymentError('unavailable');
  }
  ctx.payments = [provider('stripe', broken)];
  const found = await differences(ctx, COMMAND, { since: 0 });
  expect(found.isWhole).toBe(true);
  expect(found.differences).toMatchObject([{ what: 'cannot be asked' }]);
});
