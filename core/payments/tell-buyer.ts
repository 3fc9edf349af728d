import type { CheckoutRow } from '../../db/checkouts.ts';
import type { Database, Statement } from '../../db/database.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Fact } from '../notices/kinds.ts';
import { tellInOrder } from '../notices/tell.ts';

/** Returns the data of a checkout for facts. */
export const boughtOf = ({ product, credits, amountCents, currency }: CheckoutRow) => ({
  product,
  credits,
  amountCents,
  currency,
});

/**
 * Builds the statement that stores a notice to the buyer of a checkout. A second notice with the
 * same `what` about the same checkout is dropped.
 * @param of `replaces` is true where the first fact replaces the checkout's message
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

/**
 * Builds the statement that tells a buyer that the provider made no payment page, in place of the
 * waiting message.
 * @param now milliseconds since the epoch
 */
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
