import { ulid } from 'ulidx';
import { insertCheckout } from '../../db/checkouts.ts';
import type { Database, Statement } from '../../db/database.ts';
import type { SurfaceName } from '../conversation/event.ts';
import type { Pack } from '../rules.ts';
import { enqueue } from '../tasks.ts';
import type { PaymentProvider } from './provider.ts';

export type CheckoutRequest = {
  /** A fresh id where absent; the same id again is refused with `checkouts.id`. */
  id?: string;
  accountId: string;
  provider: PaymentProvider['id'];
  pack: Pack;
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

/** Stores the wish to buy a pack and the task that asks the provider for a page to pay on. */
export function requestCheckout(
  q: Database['query'],
  request: CheckoutRequest,
  now: number,
): Statement[] {
  const { pack, locale, openMs, id = ulid(now), ...place } = request;
  return [
    insertCheckout(q, {
      ...place,
      id,
      product: pack.id,
      credits: pack.credits,
      amountCents: pack.amountCents,
      currency: pack.currency,
      state: 'opening',
      createdAt: now,
      expiresAt: now + openMs,
    }),
    // The language travels with the task, so that asking again asks for exactly the same.
    enqueue(q, { kind: 'open-checkout', subject: id, payload: JSON.stringify({ locale }) }, now),
  ];
}
