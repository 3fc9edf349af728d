import { ledgerLine, ledgerPage } from '../../../db/ledger-lines.ts';
import { paymentsOfAccount, paymentsPage, requestedRefunds } from '../../../db/refunds.ts';
import { subscriptionsOf } from '../../../db/subscriptions.ts';
import { checkoutsSince } from '../../../db/velocity.ts';
import { paymentCard, receiptOf } from '../../payments/receipt.ts';
import type { Loaders } from './loader.ts';

const MOST_RECEIPTS = 5;
const MOST_WAITING = 10;

export const moneyFacts: Pick<
  Loaders,
  | 'ledger'
  | 'entry'
  | 'receipt'
  | 'receipts'
  | 'allPayments'
  | 'payment'
  | 'opened'
  | 'subscriptions'
> = {
  ledger: ({ db, rules }, accountId, page) =>
    ledgerPage(db.query, accountId, Number(page), rules.ledgerAPage),
  entry: ({ db }, accountId, id) => ledgerLine(db.query, accountId, id),
  receipt: async (ctx, accountId, id) => {
    const receipt = await receiptOf(ctx, id);
    return receipt?.checkout.accountId === accountId ? receipt : null;
  },
  receipts: ({ db }, accountId) => paymentsOfAccount(db.query, accountId, MOST_RECEIPTS),
  allPayments: async ({ db, rules }, _accountId, page) => ({
    waiting: page === '0' ? await requestedRefunds(db.query, MOST_WAITING) : [],
    ...(await paymentsPage(db.query, Number(page), rules.paymentsAPage)),
  }),
  payment: (ctx, _accountId, id) => paymentCard(ctx, id),
  opened: ({ db, rules, now }, accountId) =>
    checkoutsSince(db.query, accountId, now() - rules.fraud.checkoutsOpened.windowMs),
  subscriptions: ({ db }, accountId) => subscriptionsOf(db.query, accountId),
};
