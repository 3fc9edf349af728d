import { checkoutAt } from '../../db/checkouts.ts';
import type { Database } from '../../db/database.ts';
import { type StarRow, starOf, starsBack, starsFor, starsSince } from '../../db/stars.ts';
import { localeOf } from '../texts/locale.ts';
import { plainText } from '../texts/render.ts';
import {
  type CheckoutStatus,
  type ListedPayment,
  type NewCheckout,
  type PaidStatus,
  PaymentError,
  type PaymentProvider,
} from './provider.ts';
import type { StarsApi } from './stars/api.ts';
import { openStarsLog, positionSince } from './stars/log.ts';
import { type StarsSubscriptions, starsSubscriptions } from './stars/subscription.ts';

/** The access to Telegram's payments, the database and the clock in milliseconds. */
export type StarsOptions = {
  api: StarsApi;
  db: Database;
  now: () => number;
};

/** Length of a period of a Stars subscription; Telegram takes no other. */
export const STAR_PERIOD_SECONDS = 2_592_000;
const TITLE_CHARACTERS = 32;
const DESCRIPTION_CHARACTERS = 255;
/**
 * Time after a checkout's end in which a payment that was accepted at the last moment may still arrive.
 */
const LATE_PAYMENT_MS = 10 * 60_000;
const LIST_PAGE = 500;
/** Pages of Telegram's list around a payment's time in which its payer is searched. */
const PAYER_PAGES = 5;
const PAGE = 100;

/**
 * The payment provider of Telegram Stars. It has no sessions: Telegram knows a checkout by the payload
 * of its invoice.
 */
export type StarsProvider = PaymentProvider & {
  readonly id: 'stars';
  subscriptions: StarsSubscriptions;
  /** Reads the new entries of Telegram's list of transactions. @throws {PaymentError} */
  refresh(): Promise<void>;
};

/**
 * Opens Telegram Stars as a payment provider. A checkout is an invoice link whose payload is the
 * checkout's id, and Telegram's list of transactions is the only evidence of payments. The first
 * payment of an invoice belongs to its checkout; every other one is booked under its own charge id.
 */
export function starsPayments(options: StarsOptions): StarsProvider {
  const { api, db, now } = options;
  const { query: q } = db;
  const { refresh } = openStarsLog(options);
  return {
    id: 'stars',
    invoicesStayOpen: true,
    refresh,
    open: async (checkout) => ({
      providerId: checkout.id,
      url: await api.invoiceLink(invoiceFor(checkout)),
      expiresAt: checkout.expiresAt,
    }),
    async checkoutStatus(providerId) {
      await refresh();
      const paid = (await starsFor(q, providerId))[0] ?? (await starOf(q, providerId, 'paid'));
      return paid ? standingOf(paid, await starsBack(q, [paid.id])) : unpaid(db, providerId, now());
    },
    async find(transactionId) {
      await refresh();
      const paid = await starOf(q, transactionId, 'paid');
      // Telegram tells of a payment a moment before it lists it.
      if (!paid) throw new PaymentError('not-found');
      return knownBy(q, paid);
    },
    async refund({ transactionId, amountCents, userId }) {
      const paid = await listed(q, refresh, transactionId);
      // A payment in Stars goes back whole or not at all.
      if (amountCents !== paid.stars) throw new PaymentError('invalid');
      const payer = userId === null ? await payerOf(api, paid) : Number(userId);
      await api.refund(payer, transactionId);
    },
    listsAtOnce: true,
    async *list(sinceMs) {
      await refresh();
      for (let after: StarRow | null = null; ; ) {
        const page: StarRow[] = await starsSince(q, sinceMs, after, LIST_PAGE);
        yield* await listedPage(q, page);
        after = page.at(-1) ?? null;
        if (page.length < LIST_PAGE || !after) return;
      }
    },
    subscriptions: starsSubscriptions({
      ...options,
      refresh,
      standingOf,
      payerOf: (paid) => payerOf(api, paid),
    }),
  };
}

function invoiceFor({ id, sold, locale }: NewCheckout): Parameters<StarsApi['invoiceLink']>[0] {
  const { kind, name, credits, amountCents, currency } = sold;
  if (currency !== 'xtr') throw new PaymentError('invalid');
  const title = [...name].slice(0, TITLE_CHARACTERS).join('');
  const description = plainText(
    kind === 'pro'
      ? { key: 'stars.month', values: { name } }
      : { key: 'receipt.pack', values: { credits } },
    localeOf(locale),
  );
  return {
    title,
    description: [...description].slice(0, DESCRIPTION_CHARACTERS).join(''),
    payload: id,
    stars: amountCents,
    periodSeconds: kind === 'pro' ? STAR_PERIOD_SECONDS : null,
  };
}

function standingOf(paid: StarRow, back: ReadonlyMap<string, StarRow>): PaidStatus {
  return {
    state: 'paid',
    transactionId: paid.id,
    amountCents: paid.stars,
    refundedCents: back.has(paid.id) ? paid.stars : 0,
    disputedCents: 0,
    currency: 'xtr',
    billingEmail: null,
    subscriptionId: paid.periodSeconds === null ? null : paid.payload,
  };
}

async function unpaid(db: Database, providerId: string, now: number): Promise<CheckoutStatus> {
  const checkout = await checkoutAt(db.query, 'stars', providerId);
  if (!checkout) throw new PaymentError('not-found');
  return { state: now > checkout.expiresAt + LATE_PAYMENT_MS ? 'expired' : 'open' };
}

/**
 * Gives the id by which a payment's status is read: its invoice's payload for the first payment of the
 * invoice, else the payment's own id.
 */
async function knownBy(q: Database['query'], paid: StarRow): Promise<string> {
  if (paid.payload === null) return paid.id;
  const [first] = await starsFor(q, paid.payload);
  return first?.id === paid.id ? paid.payload : paid.id;
}

async function listed(
  q: Database['query'],
  refresh: () => Promise<void>,
  transactionId: string,
): Promise<StarRow> {
  const known = await starOf(q, transactionId, 'paid');
  if (known) return known;
  await refresh();
  const paid = await starOf(q, transactionId, 'paid');
  if (!paid) throw new PaymentError('not-found');
  return paid;
}

/** Finds the payer of a payment in Telegram's list, since the payer is not stored here. */
async function payerOf(api: StarsApi, paid: StarRow): Promise<number> {
  let place = await positionSince(api, paid.createdAt);
  for (let pages = 0; pages < PAYER_PAGES; pages += 1) {
    const lines = await api.transactions(place, PAGE);
    const line = lines.find(({ row }) => row?.id === paid.id && row.direction === 'paid');
    if (line?.userId != null) return line.userId;
    if (lines.length < PAGE) break;
    place += lines.length;
  }
  throw new PaymentError('not-found');
}

async function listedPage(
  q: Database['query'],
  page: readonly StarRow[],
): Promise<ListedPayment[]> {
  const back = await starsBack(
    q,
    page.map(({ id }) => id),
  );
  return Promise.all(
    page.map(async (paid) => {
      const { transactionId, amountCents, refundedCents, disputedCents, currency } = standingOf(
        paid,
        back,
      );
      return {
        transactionId,
        checkoutId: paid.payload,
        providerId: await knownBy(q, paid),
        amountCents,
        refundedCents,
        disputedCents,
        currency,
        createdAt: paid.createdAt,
      };
    }),
  );
}
