import type { CheckoutRow } from '../../db/checkouts.ts';
import type { Database, Statement } from '../../db/database.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Fact } from '../notices/kinds.ts';
import { tellInOrder } from '../notices/tell.ts';

/** What a checkout is about, as a fact. */
export const boughtOf = ({ product, credits, amountCents, currency }: CheckoutRow) => ({
  product,
  credits,
  amountCents,
  currency,
});

/**
 * Stores that a buyer is told something of a checkout; the same `what` about one checkout is told once.
 * @param of `replaces` where the first fact takes the place of the checkout's message
 * @param now milliseconds since the epoch
 */
export function tellBuyer(
  q: Database['query'],
  checkout: CheckoutRow,
  of: { what: string; facts: readonly [Fact, ...Fact[]]; replaces?: boolean },
  now: number,
): Statement {
  const { id, accountId, chatId, address } = checkout;
  const surface = checkout.surface as SurfaceName;
  const { what, ...telling } = of;
  return tellInOrder(q, {
    ...telling,
    accountId,
    about: `checkout:${id}:${what}`,
    // A payment that came without a chat of its own has none.
    ...(chatId !== '' && { place: { surface, chatId, address } }),
    now,
  });
}

/** Stores that a buyer is told that the provider would not make a page, in the place of what waits for it. */
export const tellNotOpened = (
  q: Database['query'],
  checkout: CheckoutRow,
  now: number,
): Statement =>
  tellBuyer(
    q,
    checkout,
    { what: 'refused', facts: [{ kind: 'checkout-not-opened', data: {} }], replaces: true },
    now,
  );
