import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { audit } from '../../db/audit.ts';
import { openPage, openShop, type Shop } from '../testing/checkout.node.ts';

const CREDITS = 300;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const disturbance = fc.record({
  copies: fc.constantFrom('1', '2', '3'),
  delaySeconds: fc.constantFrom('0', '5', '60'),
  reversed: fc.constantFrom('on', undefined),
});
const press = fc.record({
  do: fc.constantFrom(
    'pay',
    'pay',
    'decline',
    'later',
    'later-fail',
    'leave',
    'expire',
    'refund-half',
    'refund',
    'dispute',
    'dispute-won',
    'dispute-lost',
  ),
  code: fc.constantFrom('', '', '', 'FREE100', 'HALF50'),
  disturbance,
});
const move = fc.oneof(
  { weight: 3, arbitrary: press },
  { weight: 1, arbitrary: fc.record({ passMs: fc.constantFrom(1_000, 30_000, 90_000, HOUR) }) },
  { weight: 1, arbitrary: fc.constant('work' as const) },
);

/** What the sandbox's own memory says the buyer should have. */
async function creditsDue(providerId: string): Promise<number> {
  const session = await shop.sandbox.session(providerId);
  if (session.status !== 'complete' || session.paymentStatus === 'unpaid') return 0;
  if (session.total === 0) return CREDITS;
  const refunded = session.refunds.reduce((sum, refund) => sum + refund.amount, 0);
  const held = session.dispute && session.dispute.status !== 'won' ? session.dispute.amount : 0;
  const gone = Math.min(session.total, refunded + held);
  return CREDITS - Math.floor((CREDITS * gone) / session.total);
}

let run = 0;

test('whatever buyers, banks and the network do, the books end where the money is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 8 }), async (moves) => {
      run += 1;
      const page = await openPage(shop, `chaos${run}`);
      for (const one of moves) {
        if (one === 'work') await shop.settle();
        else if ('passMs' in one) shop.pass(one.passMs);
        else {
          const { reversed, ...rest } = one.disturbance;
          const form = { do: one.do, code: one.code, ...rest, ...(reversed ? { reversed } : {}) };
          expect((await page.press(form)).status).toBeLessThan(400);
        }
      }
      for (let i = 0; i < 4; i += 1) {
        shop.pass(25 * MINUTE);
        await shop.settle();
      }
      const { providerId } = await shop.checkout(page.id);
      expect(await shop.balance(page.accountId)).toBe(await creditsDue(providerId ?? ''));
      const confirmed = shop.heard().filter((key) => key === 'pay.confirmed');
      expect(confirmed.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 25 },
  );
  expect(await audit(shop.db.query)).toEqual([]);
});
