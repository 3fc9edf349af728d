import { type Api, GrammyError } from 'grammy';
import type { StarTransaction, TransactionPartner, User } from 'grammy/types';
import { PaymentError } from '../../core/payment-providers/provider.ts';
import type { StarsApi, StarsListEntry } from '../../core/payment-providers/stars/api.ts';
import { describe, toDeliveryError } from './delivery-errors.ts';

/** Errors of a repeated call whose first try succeeded. */
const DONE_BEFORE = /CHARGE_ALREADY_REFUNDED|SUBSCRIPTION_NOT_MODIFIED/i;
const UNKNOWN = /CHARGE_NOT_FOUND|CHARGE_ID_(?:INVALID|EMPTY)|SUBSCRIPTION_NOT_FOUND/i;
/** A call that others wait for ends within this time. */
const CALL_MS = 15_000;
// grammY names the signal of a package from before there was one everywhere; they are alike.
/**
 * Creates a signal that ends a call after a time.
 * @param ms milliseconds
 */
export const limit = (ms = CALL_MS) =>
  AbortSignal.timeout(ms) as unknown as Parameters<Api['getMe']>[0];

/** The provider token of payments in Stars. */
const NO_PROVIDER = '';

/** Creates the access to payments in Stars, by the Bot API. */
export function starsApi(api: Api): StarsApi {
  return {
    invoiceLink: ({ title, description, payload, stars, periodSeconds }) =>
      asking(() =>
        api.createInvoiceLink(
          title,
          description,
          payload,
          NO_PROVIDER,
          'XTR',
          [{ label: title, amount: stars }],
          periodSeconds === null ? {} : { subscription_period: periodSeconds },
          limit(),
        ),
      ),
    refund: (userId, chargeId) =>
      asking(() => done(api.refundStarPayment(userId, chargeId, limit()))),
    setRenewal: (userId, chargeId, renews) =>
      asking(() => done(api.editUserStarSubscription(userId, chargeId, !renews, limit()))),
    transactions: (from, most) =>
      asking(async () => {
        const found = await api.getStarTransactions({ offset: from, limit: most }, limit());
        return found.transactions.map(lineOf);
      }),
  };
}

async function done(call: Promise<true>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof GrammyError && DONE_BEFORE.test(error.description))) throw error;
  }
}

async function asking<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    // What grammY throws can hold the bot's token: only a line about it is carried on.
    throw new PaymentError(problemOf(error), { cause: new Error(describe(error)) });
  }
}

function problemOf(error: unknown): PaymentError['problem'] {
  if (error instanceof GrammyError && UNKNOWN.test(error.description)) return 'not-found';
  const { problem } = toDeliveryError(error);
  return problem === 'limited' || problem === 'unavailable' ? 'unavailable' : 'invalid';
}

function lineOf(transaction: StarTransaction): StarsListEntry {
  const { id, amount, date, source, receiver } = transaction;
  const direction = source === undefined ? 'refunded' : 'paid';
  const user = invoicePartner(source ?? receiver);
  const at = date * 1000;
  return {
    key: `${id} ${direction}`,
    at,
    userId: user?.user.id ?? null,
    row: user && {
      id,
      direction,
      stars: amount,
      payload: user.invoice_payload ?? null,
      periodSeconds: user.subscription_period ?? null,
      createdAt: at,
    },
  };
}

type InvoicePartner = { user: User; invoice_payload?: string; subscription_period?: number };

/**
 * Reads the payer of an invoice's payment or refund from a transaction.
 * @returns null for other transactions
 */
function invoicePartner(partner: TransactionPartner | undefined): InvoicePartner | null {
  if (partner?.type !== 'user') return null;
  return partner.transaction_type === 'invoice_payment' ? partner : null;
}
