import { insertCheckout } from '../../db/checkouts.ts';
import type { Database, Statement } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Offer } from '../offers/offers.ts';
import { PRO } from '../provider-ids.ts';
import { enqueue } from '../tasks/tasks.ts';

export type CheckoutRequest = {
  /** A fresh id where absent; the same id again is refused with `checkouts.id`. */
  id?: string;
  accountId: string;
  offer: Offer;
  /** What it brings; 0 for Pro. */
  credits: number;
  locale: string;
  surface: SurfaceName;
  chatId: string;
  /** The message that becomes the one with the pay button. */
  address: string;
  /** How long it can be paid, in milliseconds. */
  openMs: number;
  /** The update this comes from, for the log. */
  trace?: string;
};

/** Stores the wish to buy something and the task that asks the provider for a page to pay on. */
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
