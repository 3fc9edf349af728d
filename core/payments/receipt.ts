import { type AccountRow, accountOf } from '../../db/accounts.ts';
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

type Needs = Pick<Context, 'db' | 'log' | 'payments'>;

/** A payment with all that is known of it. */
export type Receipt = {
  checkout: CheckoutRow;
  payment: PaymentRow;
  /** Oldest first. */
  refunds: RefundRow[];
  /** The buyer's wish to have it back. */
  request: RefundRequestRow | null;
  proposal: RefundProposal;
  /** The provider's own receipt. */
  url: string | null;
};

/** A payment as operators see it; without an account where that was erased. */
export type PaymentCard = Omit<Receipt, 'url'> & {
  account: (Pick<AccountRow, 'status' | 'heldAt'> & { balance: number }) | null;
};

/** Nobody waits longer for the link to a provider's receipt, in milliseconds. */
const LINK_WITHIN_MS = 2_500;

/** The receipt of a checkout that was paid; null for any other. */
export async function receiptOf(ctx: Needs, checkoutId: Id): Promise<Receipt | null> {
  const found = await paymentFacts(ctx, checkoutId);
  return found && { ...found, url: await linkOf(ctx, found.payment) };
}

/** The same with the account's standing. */
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

/** The same without the provider, who is not asked for the link. */
export async function paymentFacts(
  ctx: Pick<Needs, 'db'>,
  checkoutId: Id,
): Promise<Omit<Receipt, 'url'> | null> {
  const { query: q } = ctx.db;
  const [checkout, payment, refunds, request, leftover] = await Promise.all([
    checkoutOf(q, checkoutId),
    paymentOf(q, checkoutId),
    refundsOfCheckout(q, checkoutId),
    refundRequestOf(q, checkoutId),
    leftoverOf(q, { accountId: buyerOf(checkoutId), checkoutId }),
  ]);
  if (!checkout || !payment) return null;
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

/** Whether a buyer may still ask for it back. */
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
