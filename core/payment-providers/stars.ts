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

export type StarsOptions = {
  api: StarsApi;
  db: Database;
  now: () => number;
};

/** Telegram takes no other period. */
export const STAR_PERIOD_SECONDS = 2_592_000;
const TITLE_CHARACTERS = 32;
const DESCRIPTION_CHARACTERS = 255;
/** Somebody whose payment was let through at the last moment is still paying. */
const LATE_PAYMENT_MS = 10 * 60_000;
const LIST_PAGE = 500;
/** Lines around a payment's moment among which its payer is looked for. */
const PAYER_PAGES = 5;
const PAGE = 100;

/** Stars have no session of their own: a checkout is known to Telegram by the payload of its invoice. */
export type StarsProvider = PaymentProvider & {
  readonly id: 'stars';
  subscriptions: StarsSubscriptions;
  /** Reads what is new on Telegram's list. @throws {PaymentError} */
  refresh(): Promise<void>;
};

/**
 * Telegram Stars: an invoice link whose payload is our checkout's id, and Telegram's list of transactions
 * as the only witness of what was paid. The first payment of an invoice is its checkout's, every other one
 * stands under its own charge id.
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

/** By what a payment is looked at: its invoice's payload where it was the first, else its own id. */
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

/** Who paid, as only Telegram's list says: we keep no such thing. */
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
