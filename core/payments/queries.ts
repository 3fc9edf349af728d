import type { Id } from '../../db/database.ts';
import {
  type PaymentLine,
  paymentsOfAccount,
  paymentsPage,
  requestedRefunds,
} from '../../db/refunds.ts';
import { type SubscriptionRow, subscriptionsOf } from '../../db/subscriptions.ts';
import { checkoutsSince } from '../../db/velocity.ts';
import type { Context } from '../context.ts';
import { type Actor, owns, requireOperator, requireOwner } from '../verbs/actor.ts';
import { type PaymentCard, paymentCard, type Receipt, receiptOf } from './receipt.ts';

type Needs = Pick<Context, 'db' | 'vault' | 'rules' | 'operators' | 'now' | 'log' | 'payments'>;

const MOST_RECEIPTS = 5;
const MOST_WAITING = 10;

/**
 * Reads the receipt of a payment by its checkout.
 * @returns null where the checkout is unpaid or not the actor's
 */
export async function receipt(
  ctx: Pick<Needs, 'db' | 'vault' | 'log' | 'payments'>,
  actor: Actor,
  checkoutId: Id,
): Promise<Receipt | null> {
  const found = await receiptOf(ctx, checkoutId);
  return found && owns(actor, found.checkout.accountId) ? found : null;
}

/** Reads an account's latest payments, newest first. @throws {ProductError} `forbidden` */
export async function receipts(
  ctx: Pick<Needs, 'db' | 'operators'>,
  actor: Actor,
  accountId: string,
): Promise<PaymentLine[]> {
  requireOwner(ctx, actor, accountId);
  return paymentsOfAccount(ctx.db.query, accountId, MOST_RECEIPTS);
}

/**
 * Reads a page of all payments, newest first. The first page has `waiting`: the payments with an
 * undecided refund request.
 * @param page the page's number, from 0
 * @throws {ProductError} `forbidden` unless the actor is an operator
 */
export async function allPayments(
  ctx: Pick<Needs, 'db' | 'operators' | 'rules'>,
  actor: Actor,
  page: number,
): Promise<{ waiting: PaymentLine[]; lines: PaymentLine[]; hasMore: boolean }> {
  requireOperator(ctx, actor, 'money');
  const { query: q } = ctx.db;
  const [waiting, found] = await Promise.all([
    page === 0 ? requestedRefunds(q, MOST_WAITING) : [],
    paymentsPage(q, page, ctx.rules.paymentsAPage),
  ]);
  return { waiting, ...found };
}

/**
 * Reads a payment with the status of its account, by its checkout.
 * @returns null where nothing was paid
 * @throws {ProductError} `forbidden` unless the actor is an operator
 */
export async function payment(
  ctx: Pick<Needs, 'db' | 'vault' | 'operators' | 'log' | 'payments'>,
  actor: Actor,
  checkoutId: string,
): Promise<PaymentCard | null> {
  requireOperator(ctx, actor, 'money');
  return paymentCard(ctx, checkoutId);
}

/** Counts the checkouts that an account has just opened. @throws {ProductError} `forbidden` */
export async function openedCheckouts(
  ctx: Pick<Needs, 'db' | 'operators' | 'rules' | 'now'>,
  actor: Actor,
  accountId: string,
): Promise<{ count: number; firstAt: number | null }> {
  requireOwner(ctx, actor, accountId);
  const since = ctx.now() - ctx.rules.fraud.checkoutsOpened.windowMs;
  return checkoutsSince(ctx.db.query, accountId, since);
}

/** Reads an account's subscriptions, the longest first. @throws {ProductError} `forbidden` */
export async function subscriptions(
  ctx: Pick<Needs, 'db' | 'operators'>,
  actor: Actor,
  accountId: string,
): Promise<SubscriptionRow[]> {
  requireOwner(ctx, actor, accountId);
  return subscriptionsOf(ctx.db.query, accountId);
}
