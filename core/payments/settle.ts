import { type AccountRow, accountOf } from '../../db/accounts.ts';
import {
  type CheckoutRow,
  type CheckoutState,
  changePayment,
  checkoutOf,
  moveCheckout,
  noteAsked,
  type PaymentRow,
  paymentOf,
  refreshPaid,
} from '../../db/checkouts.ts';
import { ConstraintError } from '../../db/constraints.ts';
import type { Statement } from '../../db/database.ts';
import { balanceOf, clawback, clawedBack } from '../../db/ledger.ts';
import { undoRefunds } from '../../db/refunds.ts';
import { subscriptionOf } from '../../db/subscriptions.ts';
import {
  type CheckoutStatus,
  type PaidStatus,
  PaymentError,
} from '../payment-providers/provider.ts';
import type { ProviderId } from '../provider-ids.ts';
import { bookPayment, creditsOwed, refundedOf, statusOf } from './book.ts';
import type { PaymentContext } from './context.ts';
import { sealBillingEmail } from './sealed-email.ts';
import { goneSignals } from './signals.ts';
import { beginSubscription } from './subscriptions/begin.ts';
import { settleSubscription } from './subscriptions/settle.ts';
import { boughtOf, tellBuyer } from './tell-buyer.ts';
import { isGone, tellPaidForNobody } from './tell-operators.ts';

/** The states from which a checkout can still expire or fail. */
const UNSETTLED: readonly CheckoutState[] = ['opening', 'open', 'processing'];

type Known = {
  checkout: CheckoutRow;
  payment: PaymentRow | null;
  clawed: { credits: number; count: number };
  balance: number;
  /** Null where the account was erased meanwhile. */
  account: AccountRow | null;
};

/**
 * Asks the provider for a checkout's status and brings the books up to date. Repeats and other
 * orders give the books of the last answer, whatever caused the call.
 * @param checkoutId our id of the checkout
 * @throws {PaymentError} when the provider is unavailable or refuses
 * @throws {ConstraintError} when the checkout was settled elsewhere at the same time, twice: try
 *   again
 */
export async function settleCheckout(ctx: PaymentContext, checkoutId: string): Promise<void> {
  try {
    await settleOnce(ctx, checkoutId);
  } catch (cause) {
    if (!(cause instanceof ConstraintError)) throw cause;
    await settleOnce(ctx, checkoutId);
  }
}

async function settleOnce(ctx: PaymentContext, checkoutId: string): Promise<void> {
  // Read before asking, so that whoever asked earlier and writes later is refused by the guards.
  const known = await read(ctx, checkoutId);
  if (!known?.checkout.providerId) return;
  const { payment } = known;
  if (payment?.subscriptionId) return settleMonth(ctx, checkoutId, payment.subscriptionId);
  const provider = ctx.payments.find((one) => one.id === known.checkout.provider);
  if (!provider) throw new PaymentError('invalid');
  const standing = await provider.checkoutStatus(known.checkout.providerId, {
    checkoutId,
    payment,
  });
  const changes = await changesFor(ctx, known, standing);
  await ctx.db.commit([...changes, noteAsked(ctx.db.query, checkoutId, ctx.now())]);
  if (changes.length === 0) return;
  const { trace, id } = known.checkout;
  ctx.log.info({ trace, checkout: id, standing: standing.state }, 'checkout settled');
}

/** Settles the subscription whose month a checkout is. */
async function settleMonth(
  ctx: PaymentContext,
  checkoutId: string,
  subscriptionId: string,
): Promise<void> {
  const row = await subscriptionOf(ctx.db.query, subscriptionId);
  if (row) await settleSubscription(ctx, row.provider as ProviderId, row.providerId);
  await ctx.db.commit([noteAsked(ctx.db.query, checkoutId, ctx.now())]);
}

async function changesFor(
  ctx: PaymentContext,
  known: Known,
  standing: CheckoutStatus,
): Promise<Statement[]> {
  if (standing.state !== 'paid') return unpaid(ctx, known, standing.state);
  const begins = known.checkout.kind === 'pro' && !known.payment;
  return begins ? beginSubscription(ctx, known, standing) : await paid(ctx, known, standing);
}

async function read(ctx: PaymentContext, checkoutId: string): Promise<Known | null> {
  const { query: q } = ctx.db;
  const checkout = await checkoutOf(q, checkoutId);
  if (!checkout) return null;
  const payment = await paymentOf(q, checkoutId);
  const clawed = await clawedBack(q, checkoutId);
  const account = await accountOf(q, checkout.accountId);
  return { checkout, payment, clawed, account, balance: await balanceOf(q, checkout.accountId) };
}

function unpaid(
  ctx: PaymentContext,
  { checkout, payment }: Known,
  state: Exclude<CheckoutStatus['state'], 'paid'>,
): Statement[] {
  if (payment || state === 'open' || state === checkout.state) return [];
  if (!UNSETTLED.includes(checkout.state)) return [];
  const { query: q } = ctx.db;
  const facts = [{ kind: `checkout-${state}` as const, data: boughtOf(checkout) }] as const;
  return [
    moveCheckout(q, checkout.id, UNSETTLED, { state }),
    tellBuyer(q, checkout, { what: state, facts, replaces: true }, ctx.now()),
  ];
}

async function paid(ctx: PaymentContext, known: Known, standing: PaidStatus): Promise<Statement[]> {
  const fresh = known.payment ? [] : await bringIn(ctx, known, standing);
  const balance = known.balance + (known.payment ? 0 : known.checkout.credits);
  return [...fresh, ...takeBack(ctx, { ...known, balance }, standing)];
}

async function bringIn(
  ctx: PaymentContext,
  known: Known,
  standing: PaidStatus,
): Promise<Statement[]> {
  const { checkout, balance, account } = known;
  const { id, credits, product } = checkout;
  const { query: q } = ctx.db;
  const now = ctx.now();
  if (standing.currency !== checkout.currency || standing.amountCents > checkout.amountCents)
    ctx.log.error({ checkout: id }, 'paid otherwise than was asked for: look at it');
  const { amountCents, currency } = standing;
  // A promotion code on the provider's page may have made it cheaper than it was offered.
  const data = { ...boughtOf(checkout), amountCents, currency };
  const sealedEmail = await sealBillingEmail(ctx, checkout, standing.billingEmail);
  const facts = [
    { kind: 'checkout-paid', data },
    { kind: 'credits-bought', data: { ...data, balance: balance + credits } },
  ] as const;
  return [
    moveCheckout(q, id, [...UNSETTLED, 'expired', 'failed'], { state: 'paid', paidAt: now }),
    ...bookPayment(q, checkout, { ...standing, sealedEmail }, now),
    tellBuyer(q, checkout, { what: 'paid', facts, replaces: true }, now),
    ...(isGone(account) ? tellPaidForNobody(ctx, product, standing) : []),
  ];
}

/**
 * Takes credits back in proportion to the refunded money, or returns credits that were taken in
 * excess.
 */
function takeBack(ctx: PaymentContext, known: Known, standing: PaidStatus): Statement[] {
  const { checkout, payment, clawed, balance } = known;
  const status = statusOf(standing);
  const refundedCents = refundedOf(standing);
  const credits = creditsOwed(checkout.credits, standing) - clawed.credits;
  const news = payment && (payment.status !== status || payment.refundedCents !== refundedCents);
  const backCents = refundedCents - (payment?.refundedCents ?? 0);
  if (credits === 0 && !news) return [];
  const { query: q } = ctx.db;
  const now = ctx.now();
  const { accountId, id: checkoutId } = checkout;
  const { product } = checkout;
  const { currency } = standing;
  const refund = backCents > 0 ? { product, amountCents: backCents, currency } : null;
  const data = { credits, balance: balance - credits, refund };
  const what = credits === 0 ? `money-${refundedCents}` : `back-${clawed.count}`;
  return [
    ...(news ? changePayment(q, payment, { status, refundedCents }, now) : []),
    ...(news ? goneSignals(q, checkout.accountId, payment, { status, refundedCents }, now) : []),
    ...(news && backCents < 0 ? [undoRefunds(q, payment.id, 'came back')] : []),
    moveCheckout(q, checkoutId, ['paid', 'refunded'], {
      state: status === 'refunded' ? 'refunded' : 'paid',
    }),
    ...(credits === 0
      ? []
      : clawback(q, {
          accountId,
          checkoutId,
          credits,
          sequence: clawed.count,
          isTest: payment?.isTest ?? standing.isTest ?? false,
          now,
        })),
    ...(credits === 0 && backCents <= 0
      ? []
      : [tellBuyer(q, checkout, { what, facts: [{ kind: 'credits-taken-back', data }] }, now)]),
    refreshPaid(q, accountId),
  ];
}
