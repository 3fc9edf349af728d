import type { StarTransaction, User } from 'grammy/types';
import type { Params } from './params.ts';
import { badRequest } from './refusal.ts';

/** An invoice behind a link. */
export type Invoice = {
  title: string;
  description: string;
  payload: string;
  stars: number;
  periodSeconds: number | null;
};

/** A successful payment, as its message reports it. */
export type Charge = {
  id: string;
  from: User;
  invoice: Invoice;
  /** For a month of a subscription, when it ends, in Unix time. */
  endsAt: number | null;
  isFirst: boolean;
};

type Question = { at: number; answered: boolean; answer: (verdict: Verdict) => void };
type Subscription = { first: Charge; cancelled: boolean; endsAt: number };

/** The outcome of a pre-checkout query. */
export type Verdict = { ok: true } | { ok: false; error: string };

const PERIOD_SECONDS = 2_592_000;
const MOST_SUBSCRIPTION_STARS = 10_000;
/** Telegram gives ten seconds. Ten times that, so that a slow machine passes too. */
const ANSWER_WITHIN_MS = 100_000;
const encoder = new TextEncoder();

/** What the server takes for an invoice in Stars; anything else is a mistake of the bot's. */
const INVOICE_FIELDS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'payload',
  'provider_token',
  'currency',
  'prices',
  'subscription_period',
]);

/** Telegram's payments in Stars. */
export class Stars {
  readonly #now: () => number;
  readonly #invoices = new Map<string, Invoice>();
  readonly #questions = new Map<string, Question>();
  readonly #charges = new Map<string, Charge>();
  readonly #refunded = new Set<string>();
  readonly #subscriptions = new Map<string, Subscription>();
  /** Oldest first, as it is given out. */
  readonly transactions: StarTransaction[] = [];
  /** How long a bot may take to answer whether a payment may be made. */
  answerWithinMs = ANSWER_WITHIN_MS;

  constructor(now: () => number) {
    this.#now = now;
  }

  createInvoiceLink(params: Params): string {
    const unknown = Object.keys(params.values).find((name) => !INVOICE_FIELDS.has(name));
    if (unknown !== undefined) throw badRequest(`parameter "${unknown}" is not for Stars`);
    const link = `https://t.me/$stand-in-${this.#invoices.size + 1}`;
    this.#invoices.set(link, readInvoice(params));
    return link;
  }

  invoiceAt(link: string): Invoice {
    const invoice = this.#invoices.get(link);
    if (invoice === undefined) throw new Error(`no invoice at ${link}`);
    return invoice;
  }

  /**
   * Opens the question whether a payment may be made.
   * @returns its id, and what the bot says; a bot that says nothing in time has said no
   */
  ask(): { id: string; verdict: Promise<Verdict> } {
    const id = `pre-checkout-${this.#questions.size + 1}`;
    const verdict = new Promise<Verdict>((resolve) => {
      const timer = setTimeout(
        () => resolve({ ok: false, error: 'BOT_PRECHECKOUT_TIMEOUT' }),
        this.answerWithinMs,
      );
      timer.unref();
      const answer = (given: Verdict) => {
        clearTimeout(timer);
        resolve(given);
      };
      this.#questions.set(id, { at: this.#now(), answered: false, answer });
    });
    return { id, verdict };
  }

  answerPreCheckoutQuery(params: Params): true {
    const question = this.#questions.get(params.text('pre_checkout_query_id') ?? '');
    const ok = params.values.ok;
    const error = params.text('error_message');
    if (typeof ok !== 'boolean') throw badRequest('parameter "ok" is required');
    if (!ok && !error) throw badRequest('parameter "error_message" is required');
    if (!question || question.answered || this.#now() - question.at > this.answerWithinMs)
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    question.answered = true;
    question.answer(ok ? { ok } : { ok: false, error: error ?? '' });
    return true;
  }

  /** Moves the Stars: a first payment of an invoice, or the next month of a subscription. */
  charge(invoice: Invoice, from: User, isFirst = true): Charge {
    const id = `stxcharge${this.#charges.size + 1}`;
    const date = Math.floor(this.#now() / 1000);
    const { periodSeconds, payload, stars } = invoice;
    const endsAt = periodSeconds === null ? null : date + periodSeconds;
    const charge: Charge = { id, from, invoice, endsAt, isFirst };
    this.#charges.set(id, charge);
    this.transactions.push({
      id,
      amount: stars,
      date,
      source: {
        type: 'user',
        transaction_type: 'invoice_payment',
        user: from,
        invoice_payload: payload,
        ...(periodSeconds === null ? {} : { subscription_period: periodSeconds }),
      },
    });
    if (endsAt !== null && isFirst)
      this.#subscriptions.set(id, { first: charge, cancelled: false, endsAt });
    return charge;
  }

  /** Charges the next month of a subscription. @throws when it was ended */
  renew(firstChargeId: string): Charge {
    const subscription = this.#subscriptions.get(firstChargeId);
    if (!subscription || subscription.cancelled) throw new Error('nothing to renew');
    const charge = this.charge(subscription.first.invoice, subscription.first.from, false);
    subscription.endsAt = charge.endsAt ?? subscription.endsAt;
    return charge;
  }

  isCancelled(firstChargeId: string): boolean {
    return this.#subscriptions.get(firstChargeId)?.cancelled ?? false;
  }

  /** @returns the charge that went back */
  refundStarPayment(params: Params): Charge {
    const charge = this.#charges.get(params.text('telegram_payment_charge_id') ?? '');
    if (charge?.from.id !== params.needed('user_id')) throw badRequest('CHARGE_NOT_FOUND');
    return this.refund(charge);
  }

  refund(charge: Charge): Charge {
    if (this.#refunded.has(charge.id)) throw badRequest('CHARGE_ALREADY_REFUNDED');
    this.#refunded.add(charge.id);
    const { id, from, invoice } = charge;
    this.transactions.push({
      id,
      amount: invoice.stars,
      date: Math.floor(this.#now() / 1000),
      receiver: {
        type: 'user',
        transaction_type: 'invoice_payment',
        user: from,
        invoice_payload: invoice.payload,
      },
    });
    return charge;
  }

  editUserStarSubscription(params: Params): true {
    const subscription = this.#subscriptions.get(params.text('telegram_payment_charge_id') ?? '');
    const cancelled = params.values.is_canceled;
    if (typeof cancelled !== 'boolean') throw badRequest('parameter "is_canceled" is required');
    if (subscription?.first.from.id !== params.needed('user_id'))
      throw badRequest('CHARGE_ID_INVALID');
    subscription.cancelled = cancelled;
    return true;
  }

  getStarTransactions(params: Params): { transactions: StarTransaction[] } {
    const offset = params.number('offset') ?? 0;
    const limit = params.number('limit') ?? 100;
    if (offset < 0) throw badRequest('offset must be non-negative');
    if (limit < 1 || limit > 100) throw badRequest('limit must be from 1 to 100');
    return { transactions: this.transactions.slice(offset, offset + limit) };
  }
}

function readInvoice(params: Params): Invoice {
  const title = sized(params, 'title', 32);
  const description = sized(params, 'description', 255);
  const payload = params.text('payload') ?? '';
  const bytes = encoder.encode(payload).length;
  if (bytes < 1 || bytes > 128) throw badRequest('INVOICE_PAYLOAD_INVALID');
  if (params.text('provider_token')) throw badRequest('PAYMENT_PROVIDER_INVALID');
  if (params.text('currency') !== 'XTR') throw badRequest('CURRENCY_INVALID');
  const prices = params.list('prices') as { label?: unknown; amount?: unknown }[];
  const [price] = prices;
  if (price === undefined || prices.length !== 1) throw badRequest('STARS_INVOICE_INVALID');
  const { label, amount } = price;
  if (typeof label !== 'string' || label === '') throw badRequest('price label must be non-empty');
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount) || amount < 1)
    throw badRequest('CURRENCY_TOTAL_AMOUNT_INVALID');
  const periodSeconds = params.number('subscription_period') ?? null;
  if (periodSeconds !== null && periodSeconds !== PERIOD_SECONDS)
    throw badRequest('SUBSCRIPTION_PERIOD_INVALID');
  if (periodSeconds !== null && amount > MOST_SUBSCRIPTION_STARS)
    throw badRequest('SUBSCRIPTION_PRICE_INVALID');
  return { title, description, payload, stars: amount, periodSeconds };
}

function sized(params: Params, name: string, most: number): string {
  const text = params.text(name) ?? '';
  if (text === '' || text.length > most) throw badRequest(`invoice ${name} must be 1-${most} long`);
  return text;
}
