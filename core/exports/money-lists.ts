import { checkoutsAfter, subscriptionsAfter } from '../../db/export-rows.ts';
import { ledgerLinesAfter } from '../../db/ledger-lines.ts';
import { openBillingEmail } from '../payments/sealed-email.ts';
import { type AccountReader, inPages, iso, isoOrNull } from './reader.ts';
import { AT_ONCE, byId, bySort, rows, type Things } from './rows.ts';
import type { ItemOf } from './shapes.ts';

/** What each line of the ledger says, with the balance after it. */
export async function* ledger(
  reader: AccountReader,
): AsyncGenerator<ItemOf<'ledger.json'>, void, undefined> {
  const { account, db } = reader;
  let balance = 0;
  const lines = inPages((after) => ledgerLinesAfter(db.query, account.id, after, AT_ONCE), bySort);
  for await (const line of lines) {
    balance += line.credits;
    yield {
      at: iso(line.createdAt),
      what: line.reason,
      title: line.title,
      product: line.product,
      credits: line.credits,
      balance,
      reference: line.reference,
    };
  }
}

/** Checkouts with their payments. */
export const payments: Things<'payments.json'> = rows(
  checkoutsAfter,
  ({ checkout }) => checkout.id,
  async ({ checkout, payment, askedAt }, reader) => ({
    id: checkout.id,
    provider: checkout.provider,
    product: checkout.product,
    kind: checkout.kind,
    credits: checkout.credits,
    amount: { minorUnits: checkout.amountCents, currency: checkout.currency },
    state: checkout.state,
    createdAt: iso(checkout.createdAt),
    paidAt: isoOrNull(checkout.paidAt),
    payment: payment && {
      transactionId: payment.transactionId,
      status: payment.status,
      refundedMinorUnits: payment.refundedCents,
      billingEmail: await openBillingEmail(reader, reader.key, payment),
      isTest: payment.isTest,
      at: iso(payment.createdAt),
    },
    refundAskedAt: isoOrNull(askedAt),
  }),
);

/** Subscriptions of Pro. */
export const subscriptions: Things<'subscriptions.json'> = rows(
  subscriptionsAfter,
  byId,
  (row) => ({
    provider: row.provider,
    providerId: row.providerId,
    state: row.state,
    amount: { minorUnits: row.amountCents, currency: row.currency },
    paidUntil: iso(row.periodEndAt),
    endsThen: row.cancelsAtEnd,
    since: iso(row.createdAt),
    endedAt: isoOrNull(row.endedAt),
  }),
);
