import { invoiceObject, subscriptionObject } from './billing-shapes.ts';
import { newId } from './ids.ts';
import { invalid } from './params.ts';
import { decline, succeed } from './payments.ts';
import type { SandboxInvoice, SandboxSession, SandboxSubscription } from './state.ts';
import type { SandboxEvent } from './webhook-dispatcher.ts';

const DAY_SECONDS = 86_400;
/** Days between the retries of a card; after the last retry the subscription ends. */
const RETRY_AFTER_DAYS = [1, 1, 2] as const;

/** A change of a subscription: mutates the subscription and returns its events. */
export type SubscriptionChange = (subscription: SandboxSubscription, now: number) => SandboxEvent[];

/** Creates the customer, the subscription and the first month of a checkout. */
export function subscribe(
  session: SandboxSession,
  now: number,
): { subscription: SandboxSubscription; events: SandboxEvent[] } {
  const created = Math.floor(now / 1000);
  const subscription: SandboxSubscription = {
    id: newId('sub'),
    customerId: newId('cus'),
    created,
    status: 'active',
    name: session.name,
    currency: session.currency,
    amount: session.subtotal,
    email: session.email,
    metadata: session.subscriptionMetadata,
    periodStart: created,
    periodEnd: monthAfter(created),
    cancelAtPeriodEnd: false,
    endedAt: null,
    cardFails: false,
    locale: session.locale,
    returnUrl: null,
    invoices: [],
  };
  session.subscriptionId = subscription.id;
  session.customerId = subscription.customerId;
  const invoice = newInvoice(subscription, 'subscription_create', session.total, created);
  const paid = payInvoice(subscription, invoice, now);
  const begun = { type: 'customer.subscription.created', object: subscriptionObject(subscription) };
  return { subscription, events: [begun, ...paid] };
}

/** Starts a new month: creates the invoice and charges the card. */
export const renew: SubscriptionChange = (subscription, now) => {
  mustBeRunning(subscription);
  if (subscription.status === 'past_due')
    throw invalid('invoice_not_paid', 'The last month is not paid yet.');
  const created = Math.floor(now / 1000);
  subscription.periodStart = Math.min(subscription.periodEnd, created);
  subscription.periodEnd = monthAfter(subscription.periodStart);
  const invoice = newInvoice(subscription, 'subscription_cycle', subscription.amount, created);
  return [
    { type: 'invoice.created', object: invoiceObject(subscription, invoice) },
    ...charge(subscription, invoice, now),
  ];
};

/** Charges the card for the unpaid month again. */
export const chargeAgain: SubscriptionChange = (subscription, now) => {
  mustBeRunning(subscription);
  const open = subscription.invoices.find(({ status }) => status === 'open');
  if (!open) throw invalid('resource_missing', 'There is no unpaid invoice.');
  return charge(subscription, open, now);
};

/** Creates the change that makes the card fail or work. A working card pays the unpaid invoice. */
export const setCard =
  (fails: boolean): SubscriptionChange =>
  (subscription, now) => {
    mustBeRunning(subscription);
    subscription.cardFails = fails;
    const unpaid = subscription.invoices.some(({ status }) => status === 'open');
    return !fails && unpaid ? chargeAgain(subscription, now) : [];
  };

/** Creates the change that ends a subscription with its period, or lets the subscription go on. */
export const cancelAtPeriodEnd =
  (cancels: boolean): SubscriptionChange =>
  (subscription) => {
    mustBeRunning(subscription);
    subscription.cancelAtPeriodEnd = cancels;
    return [updated(subscription)];
  };

/** Ends a subscription at once. */
export const cancelNow: SubscriptionChange = (subscription, now) => {
  mustBeRunning(subscription);
  subscription.status = 'canceled';
  subscription.endedAt = Math.floor(now / 1000);
  for (const invoice of subscription.invoices) {
    if (invoice.status === 'open') invoice.nextAttemptAt = null;
  }
  return [{ type: 'customer.subscription.deleted', object: subscriptionObject(subscription) }];
};

/** Finds when a subscription changes by itself, in milliseconds; null for never. */
export function subscriptionDueAt(subscription: SandboxSubscription): number | null {
  if (subscription.status === 'canceled') return null;
  const open = subscription.invoices.find(({ status }) => status === 'open');
  if (open) return open.nextAttemptAt === null ? null : open.nextAttemptAt * 1000;
  return subscription.periodEnd * 1000;
}

/** Applies the change that is due: a retry, the end or a new month. */
export const passTime: SubscriptionChange = (subscription, now) => {
  if (subscription.invoices.some(({ status }) => status === 'open'))
    return chargeAgain(subscription, now);
  return subscription.cancelAtPeriodEnd ? cancelNow(subscription, now) : renew(subscription, now);
};

function charge(
  subscription: SandboxSubscription,
  invoice: SandboxInvoice,
  now: number,
): SandboxEvent[] {
  invoice.attempts += 1;
  if (!subscription.cardFails) {
    subscription.status = 'active';
    return [...payInvoice(subscription, invoice, now), updated(subscription)];
  }
  const refused = decline(invoice, now);
  const pauseDays = RETRY_AFTER_DAYS[invoice.attempts - 1];
  subscription.status = 'past_due';
  invoice.nextAttemptAt =
    pauseDays === undefined ? null : Math.floor(now / 1000) + pauseDays * DAY_SECONDS;
  const failed = { type: 'invoice.payment_failed', object: invoiceObject(subscription, invoice) };
  const over = pauseDays === undefined ? cancelNow(subscription, now) : [];
  return [...refused, failed, updated(subscription), ...over];
}

function payInvoice(
  subscription: SandboxSubscription,
  invoice: SandboxInvoice,
  now: number,
): SandboxEvent[] {
  const paid = invoice.total > 0 ? succeed(invoice, now) : [];
  invoice.status = 'paid';
  invoice.nextAttemptAt = null;
  return [...paid, { type: 'invoice.paid', object: invoiceObject(subscription, invoice) }];
}

function newInvoice(
  subscription: SandboxSubscription,
  reason: SandboxInvoice['reason'],
  total: number,
  created: number,
): SandboxInvoice {
  const { currency, email, customerId, periodStart, periodEnd } = subscription;
  const invoice: SandboxInvoice = {
    id: newId('in'),
    status: 'open',
    reason,
    periodStart,
    periodEnd,
    attempts: 0,
    nextAttemptAt: null,
    created,
    currency,
    total,
    email,
    customerId,
    intentMetadata: {},
    intentId: null,
    intentStatus: null,
    chargeId: null,
    declined: [],
    refunds: [],
    dispute: null,
  };
  subscription.invoices.push(invoice);
  return invoice;
}

const updated = (subscription: SandboxSubscription): SandboxEvent => ({
  type: 'customer.subscription.updated',
  object: subscriptionObject(subscription),
});

function mustBeRunning({ status, id }: SandboxSubscription): void {
  if (status === 'canceled')
    throw invalid(
      'resource_missing',
      `A canceled subscription can only update its cancellation_details and metadata: ${id}.`,
    );
}

/** Adds a month to a time in seconds, ending at the month's last day at the latest. */
function monthAfter(seconds: number): number {
  const from = new Date(seconds * 1000);
  const to = new Date(from);
  to.setUTCMonth(from.getUTCMonth() + 1);
  if (to.getUTCDate() !== from.getUTCDate()) to.setUTCDate(0);
  return Math.floor(to.getTime() / 1000);
}
