import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_RULES } from '../../core/rules/rules.ts';
import { audit } from '../../db/audit.ts';
import type { SandboxSubscription } from '../sandbox/state.ts';
import { openShop, type Shop } from '../testing/checkout.node.ts';
import { openPro } from '../testing/subscription.node.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const press = fc.record({
  do: fc.constantFrom(
    'renew',
    'renew',
    'cancel',
    'keep',
    'cancel-now',
    'card-bad',
    'card-good',
    'retry',
    'refund',
    'refund-half',
    'inquiry',
    'dispute',
    'dispute-won',
    'dispute-lost',
  ),
  copies: fc.constantFrom('0', '1', '2', '5'),
  delaySeconds: fc.constantFrom('0', '5', '60'),
  reversed: fc.boolean(),
});
const move = fc.oneof(
  { weight: 4, arbitrary: press },
  { weight: 1, arbitrary: fc.record({ passMs: fc.constantFrom(MINUTE, HOUR, 2 * DAY) }) },
  { weight: 2, arbitrary: fc.constant('work' as const) },
);

/** Until when the provider's own books say that Pro is paid for, without grace; seconds. */
function paidUntil({ invoices }: SandboxSubscription): number | null {
  const newest = invoices.at(-1);
  if (newest?.status !== 'paid') return newest?.periodStart ?? null;
  return newest.periodEnd;
}

const paidMonths = ({ invoices }: SandboxSubscription) =>
  invoices.filter(({ status }) => status === 'paid');

const isGone = ({ total, refunds, dispute }: SandboxSubscription['invoices'][number]): boolean => {
  const refunded = refunds.reduce((sum, { amount }) => sum + amount, 0);
  const held = dispute && ['needs_response', 'lost'].includes(dispute.status) ? dispute.amount : 0;
  return total > 0 && refunded + held >= total;
};

let run = 0;

test('whatever payers, banks and the network do, Pro ends where the provider says it is paid to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 10 }), async (moves) => {
      run += 1;
      const pro = await openPro(shop, `chaos${run}`);
      for (const one of moves) {
        if (one === 'work') await shop.settle();
        else if ('passMs' in one) shop.pass(one.passMs);
        else {
          const { reversed, ...form } = one;
          // What cannot be done now is refused, and that is no matter here.
          await pro.portal({ ...form, ...(reversed ? { reversed: 'on' } : {}) }).catch(() => null);
          shop.pass(1_000);
        }
      }
      for (let i = 0; i < 4; i += 1) {
        shop.pass(25 * HOUR);
        await shop.settle();
      }
      // Nothing is said of one that was given back before we heard of it.
      const began = shop.heard().filter((key) => key === 'pro.began');
      expect(began.length).toBeLessThanOrEqual(1);
      const theirs = await pro.theirs();
      const months = await pro.months();
      expect(new Set(months.map(({ payment }) => payment.transactionId))).toEqual(
        new Set(paidMonths(theirs).map(({ intentId, id }) => intentId ?? id)),
      );
      const until = (await pro.proUntil()) ?? 0;
      const newest = paidMonths(theirs).at(-1);
      if (newest && isGone(newest)) {
        expect(until).toBeLessThanOrEqual(shop.now());
        expect(theirs.status).toBe('canceled');
        return;
      }
      const paidTo = (paidUntil(theirs) ?? 0) * 1000;
      const goesOn = theirs.status !== 'canceled' && !theirs.cancelAtPeriodEnd;
      expect(until).toBe(paidTo + (goesOn ? DEFAULT_RULES.pro.graceMs : 0));
    }),
    { numRuns: 20 },
  );
  expect(await audit(shop.db.query)).toEqual([]);
});
