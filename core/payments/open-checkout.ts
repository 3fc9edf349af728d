import { newId } from '../../db/ids.ts';
import { subscriptionsOf } from '../../db/subscriptions.ts';
import type { Place } from '../chat/place.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import type { Offer } from '../offers/offers.ts';
import { PRO } from '../provider-ids.ts';
import { judgeSoon } from '../tasks/judge-soon.ts';
import type { Locale } from '../texts/catalogue.ts';
import type { Actor } from '../verbs/actor.ts';
import { spendingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { requestCheckout } from './checkout.ts';
import { offersOn } from './on-sale.ts';
import { openedCheckouts } from './queries.ts';

type Needs = Pick<Context, 'db' | 'operators' | 'rules' | 'payments' | 'now'>;

type Buying = Pick<Offer, 'product' | 'provider'> & {
  accountId: string;
  locale: Locale;
  /** The message that becomes the one with the pay button. */
  place: Place;
  /** What the log calls the update this comes from. */
  trace: string;
  /** A ULID made by the caller; the same one again refuses the batch with `checkout-id`. */
  id?: string;
};

/**
 * Opens a checkout; a task asks the provider for the page to pay on.
 * @returns the checkout's id
 * @throws {ProductError} `not-for-sale` for what nobody sells there; `done-before` for a second
 *   subscription; `too-many-checkouts`; `forbidden` to a stranger, `held`, `suspended`, `not-found`
 */
export async function openCheckout(
  ctx: Needs,
  actor: Actor,
  { accountId, product, provider, locale, place, trace, id = newId(ctx.now()) }: Buying,
): Promise<Prepared<string>> {
  await spendingAccount(ctx, actor, accountId);
  const offer = offersOn(ctx, { surface: place.surface, locale }).find(
    (one) => one.product === product && one.provider === provider,
  );
  if (!offer || offer.sku !== undefined) throw new ProductError({ code: 'not-for-sale' });
  if (product === PRO) await requireNoSubscription(ctx, accountId);
  await requirePace(ctx, actor, accountId);
  const { rules } = ctx;
  const now = ctx.now();
  const q = ctx.db.query;
  const request = {
    id,
    accountId,
    offer,
    credits: rules.packs.find((pack) => pack.id === product)?.credits ?? 0,
    locale,
    ...place,
    openMs: rules.checkoutOpenMs,
    trace,
  };
  return {
    statements: [...requestCheckout(q, request, now), judgeSoon(q, accountId, now)],
    result: id,
    decidedBy: ['checkout-id'],
  };
}

/** Who has a subscription is not sold it a second time. */
async function requireNoSubscription({ db }: Needs, accountId: string): Promise<void> {
  const rows = await subscriptionsOf(db.query, accountId);
  if (rows.some(({ state }) => state !== 'ended')) throw new ProductError({ code: 'done-before' });
}

async function requirePace(ctx: Needs, actor: Actor, accountId: string): Promise<void> {
  const { most, windowMs } = ctx.rules.fraud.checkoutsOpened;
  const { count, firstAt } = await openedCheckouts(ctx, actor, accountId);
  if (count < most) return;
  const until = (firstAt ?? ctx.now()) + windowMs;
  throw new ProductError({ code: 'too-many-checkouts', until });
}
