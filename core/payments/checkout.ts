import { insertCheckout } from '../../db/checkouts.ts';
import type { Database, Statement } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Offer } from '../offers/offers.ts';
import { PRO } from '../provider-ids.ts';
import { enqueue } from '../tasks/tasks.ts';

/** A request to buy an offer. */
export type CheckoutRequest = {
  /** A new id where absent. Reusing an id is refused with `checkouts.id`. */
  id?: string;
  accountId: string;
  offer: Offer;
  /** The credits that the offer brings; 0 for Pro. */
  credits: number;
  locale: string;
  surface: SurfaceName;
  chatId: string;
  /** The message that the payment button replaces. */
  address: string;
  /** The time in which the checkout can be paid, in milliseconds. */
  openMs: number;
  /** The id of the update that caused the request, for the log. */
  trace?: string;
};

/**
 * Builds the statements that insert a checkout and enqueue the task that asks its provider for a
 * payment page.
 * @param now milliseconds since the epoch
 */
export function requestCheckout(
  q: Database['query'],
  request: CheckoutRequest,
  now: number,
): Statement[] {
  const { offer, locale, openMs, id = newId(now), ...row } = request;
  return [
    insertCheckout(q, {
      ...row,
      id,
      kind: offer.product === PRO ? 'pro' : 'pack',
      provider: offer.provider,
      product: offer.product,
      amountCents: offer.amountCents,
      currency: offer.currency,
      state: 'opening',
      createdAt: now,
      expiresAt: now + openMs,
    }),
    // The language travels with the task, so that asking again asks for exactly the same.
    enqueue(
      q,
      {
        kind: 'open-checkout',
        subject: id,
        accountId: row.accountId,
        payload: JSON.stringify({ locale }),
      },
      now,
    ),
  ];
}
