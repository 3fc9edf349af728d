import { type AccountRow, accountKeyOf, accountOf } from '../../db/accounts.ts';
import {
  buyerOf,
  type CheckoutRow,
  checkoutOf,
  type PaymentRow,
  paymentOf,
} from '../../db/checkouts.ts';
import type { Id } from '../../db/database.ts';
import { balanceOf, leftoverOf } from '../../db/ledger.ts';
import {
  type RefundRequestRow,
  type RefundRow,
  refundRequestOf,
  refundsOfCheckout,
} from '../../db/refunds.ts';
import type { Context } from '../context.ts';
import { proposeRefund, type RefundProposal } from './refunds/proposal.ts';
import { openBillingEmail } from './sealed-email.ts';

type Needs = Pick<Context, 'db' | 'vault' | 'log' | 'payments'>;

/** A payment with its checkout, its refunds and the provider's receipt. */
export type Receipt = {
  checkout: CheckoutRow;
  payment: PaymentRow;
  /** Oldest first. */
  refunds: RefundRow[];
  /** The buyer's refund request. */
  request: RefundRequestRow | null;
  proposal: RefundProposal;
  /** The address of the provider's receipt. */
  url: string | null;
};

/** A payment as operators see it. `account` is null where the account was erased. */
export type PaymentCard = Omit<Receipt, 'url'> & {
  account: (Pick<AccountRow, 'status' | 'heldAt'> & { balance: number }) | null;
};

/** The longest wait for the address of a provider's receipt. */
const LINK_WITHIN_MS = 2_500;

/**
 * Reads the receipt of a paid checkout.
 * @returns null where the checkout is unknown or unpaid
 */
export async function receiptOf(ctx: Needs, checkoutId: Id): Promise<Receipt | null> {
  const found = await paymentFacts(ctx, checkoutId);
  return found && { ...found, url: await linkOf(ctx, found.payment) };
}

/**
 * Reads a payment with the status and the balance of its account.
 * @returns null where the checkout is unknown or unpaid
 */
export async function paymentCard(ctx: Needs, checkoutId: string): Promise<PaymentCard | null> {
  const { query: q } = ctx.db;
  const buyer = buyerOf(checkoutId);
  const [found, account, balance] = await Promise.all([
    paymentFacts(ctx, checkoutId),
    accountOf(q, buyer),
    balanceOf(q, buyer),
  ]);
  if (!found) return null;
  const { status, heldAt } = account ?? { status: null, heldAt: null };
  return { ...found, account: status && { status, heldAt, balance } };
}

/** Reads a payment with its refunds, without asking the provider for its receipt. */
export async function paymentFacts(
  ctx: Pick<Needs, 'db' | 'vault' | 'log'>,
  checkoutId: Id,
): Promise<Omit<Receipt, 'url'> | null> {
  const { query: q } = ctx.db;
  const [checkout, stored, refunds, request, leftover, key] = await Promise.all([
    checkoutOf(q, checkoutId),
    paymentOf(q, checkoutId),
    refundsOfCheckout(q, checkoutId),
    refundRequestOf(q, checkoutId),
    leftoverOf(q, { accountId: buyerOf(checkoutId), checkoutId }),
    accountKeyOf(q, buyerOf(checkoutId)),
  ]);
  if (!checkout || !stored) return null;
  const payment = { ...stored, billingEmail: await openBillingEmail(ctx, key, stored) };
  const proposal = proposeRefund({ checkout, payment }, leftover);
  return { checkout, payment, refunds, request, proposal };
}

async function linkOf(ctx: Needs, payment: PaymentRow): Promise<string | null> {
  const provider = ctx.payments.find(({ id }) => id === payment.provider);
  if (!provider?.receiptUrl) return null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), LINK_WITHIN_MS);
  });
  try {
    return await Promise.race([provider.receiptUrl(payment.transactionId), tooLong]);
  } catch (cause) {
    ctx.log.warn({ err: cause, payment: payment.id }, 'no link to the receipt');
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** Tells whether a buyer may still request a refund of a payment. */
export const canAskBack = (
  {
    payment,
    refunds,
    request,
    proposal,
  }: Pick<Receipt, 'payment' | 'refunds' | 'request' | 'proposal'>,
  shop: Pick<Context, 'payments' | 'operators'>,
): boolean =>
  shop.operators.length > 0 &&
  request === null &&
  proposal.wholeCents > 0 &&
  !refunds.some(({ state }) => state === 'asked') &&
  shop.payments.find(({ id }) => id === payment.provider)?.refund !== undefined;
