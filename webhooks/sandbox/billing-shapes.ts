import type { SandboxInvoice, SandboxSubscription } from './state.ts';

// Objects of Stripe Billing as the API reference has them, with the fields that mean something here.

/**
 * Builds a subscription object.
 * @param latest the newest invoice when the request expands the invoice
 */
export function subscriptionObject(
  subscription: SandboxSubscription,
  latest: object | null = null,
) {
  const { id, created, customerId, cancelAtPeriodEnd, periodStart, periodEnd } = subscription;
  const suffix = id.slice('sub_'.length);
  return {
    id,
    object: 'subscription',
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor: created,
    billing_mode: { flexible: null, type: 'classic' },
    cancel_at: cancelAtPeriodEnd ? periodEnd : null,
    cancel_at_period_end: cancelAtPeriodEnd,
    canceled_at: subscription.endedAt,
    collection_method: 'charge_automatically',
    created,
    currency: subscription.currency,
    customer: customerId,
    days_until_due: null,
    default_payment_method: null,
    description: null,
    discounts: [],
    ended_at: subscription.endedAt,
    items: {
      object: 'list',
      data: [
        {
          id: `si_${suffix}`,
          object: 'subscription_item',
          created,
          current_period_end: periodEnd,
          current_period_start: periodStart,
          metadata: {},
          price: priceObject(subscription, suffix),
          quantity: 1,
          subscription: id,
        },
      ],
      has_more: false,
      url: `/v1/subscription_items?subscription=${id}`,
    },
    latest_invoice: latest ?? subscription.invoices.at(-1)?.id ?? null,
    livemode: false,
    metadata: subscription.metadata,
    pause_collection: null,
    schedule: null,
    start_date: created,
    status: subscription.status,
    trial_end: null,
    trial_start: null,
  };
}

const priceObject = ({ created, currency, amount }: SandboxSubscription, suffix: string) => ({
  id: `price_${suffix}`,
  object: 'price',
  active: false,
  billing_scheme: 'per_unit',
  created,
  currency,
  livemode: false,
  metadata: {},
  product: `prod_${suffix}`,
  recurring: { interval: 'month', interval_count: 1, meter: null, usage_type: 'licensed' },
  type: 'recurring',
  unit_amount: amount,
  unit_amount_decimal: String(amount),
});

/**
 * Builds an invoice object.
 * @param withPayments adds the list of payments, which Stripe sends only when expanded
 */
export function invoiceObject(
  subscription: SandboxSubscription,
  invoice: SandboxInvoice,
  withPayments = false,
) {
  const { id, total, status, currency, created } = invoice;
  const paid = status === 'paid';
  return {
    id,
    object: 'invoice',
    amount_due: total,
    amount_overpaid: 0,
    amount_paid: paid ? total : 0,
    amount_remaining: paid ? 0 : total,
    attempt_count: invoice.attempts,
    attempted: paid || invoice.attempts > 0,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_reason: invoice.reason,
    collection_method: 'charge_automatically',
    created,
    currency,
    customer: subscription.customerId,
    customer_email: invoice.email,
    discounts: [],
    hosted_invoice_url: null,
    livemode: false,
    metadata: {},
    next_payment_attempt: invoice.nextAttemptAt,
    parent: {
      quote_details: null,
      subscription_details: { metadata: subscription.metadata, subscription: subscription.id },
      type: 'subscription_details',
    },
    ...(withPayments
      ? {
          payments: {
            object: 'list',
            data: invoicePayments(invoice),
            has_more: false,
            url: `/v1/invoices/${id}/payments`,
          },
        }
      : {}),
    period_end: invoice.periodStart,
    period_start: invoice.periodStart,
    status,
    subtotal: total,
    total,
  };
}

/**
 * Builds the payments of an invoice.
 * @returns an empty list for an invoice without a payment
 */
export function invoicePayments(invoice: SandboxInvoice) {
  if (invoice.intentId === null) return [];
  const paid = invoice.status === 'paid';
  return [
    {
      id: `inpay_${invoice.id.slice('in_'.length)}`,
      object: 'invoice_payment',
      amount_paid: paid ? invoice.total : null,
      amount_requested: invoice.total,
      created: invoice.created,
      currency: invoice.currency,
      invoice: invoice.id,
      is_default: true,
      livemode: false,
      payment: { payment_intent: invoice.intentId, type: 'payment_intent' },
      status: paid ? 'paid' : 'open',
      status_transitions: { canceled_at: null, paid_at: paid ? invoice.created : null },
    },
  ];
}

/** Builds a customer object. */
export const customerObject = ({ customerId, created, email }: SandboxSubscription) => ({
  id: customerId,
  object: 'customer',
  address: null,
  balance: 0,
  created,
  currency: null,
  default_source: null,
  delinquent: false,
  description: null,
  email,
  livemode: false,
  metadata: {},
  name: null,
  phone: null,
});

/**
 * Builds a session object of the billing portal.
 * @param made `url`: the address of the portal's page; `created` in seconds
 */
export const portalObject = (
  { customerId }: SandboxSubscription,
  made: {
    id: string;
    url: string;
    created: number;
    locale: string | null;
    returnUrl: string | null;
  },
) => ({
  id: made.id,
  object: 'billing_portal.session',
  configuration: 'bpc_sandbox',
  created: made.created,
  customer: customerId,
  flow: null,
  livemode: false,
  locale: made.locale,
  on_behalf_of: null,
  return_url: made.returnUrl,
  url: made.url,
});
