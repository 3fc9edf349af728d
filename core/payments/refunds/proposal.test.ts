import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unusedShare } from './proposal.ts';

const share = (amountCents: number, boughtCredits: number, unusedCredits: number) =>
  unusedShare(
    { amountCents, refundedCents: 0 },
    { boughtCredits, clawedCredits: 0, unusedCredits },
    amountCents,
  );

test.each([
  [499, 300, 300, 499],
  [499, 300, 150, 250],
  [499, 300, 1, 2],
  [499, 300, 0, 0],
  // One Star buys more than a credit: rounded up it would take a credit that was used.
  [250, 300, 299, 249],
  [250, 300, 150, 125],
])('of %i paid for %i credits, %i unused are worth %i', (amount, bought, unused, cents) => {
  expect(share(amount, bought, unused)).toBe(cents);
});

test('never takes a credit more than is left, and is never less than it is worth but for that', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 1, max: 5_000 }),
      fc.nat(5_000),
      (amount, bought, some) => {
        const unused = Math.min(some, bought);
        const cents = share(amount, bought, unused);
        expect(cents).toBeLessThanOrEqual(amount);
        expect(Math.floor((bought * cents) / amount)).toBeLessThanOrEqual(unused);
        expect(cents).toBeGreaterThan((amount * unused) / bought - 1);
        if (amount >= bought) expect(cents).toBeGreaterThanOrEqual((amount * unused) / bought);
      },
    ),
  );
});
