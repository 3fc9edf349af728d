import type Stripe from 'stripe';
import { z } from 'zod';
import type { EventSubject, NamedObject } from '../event-subject.ts';
import { isMissing } from './failures.ts';

const sessionEvents = new Set([
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'checkout.session.expired',
]);
const paymentEvents = new Set([
  'charge.refunded',
  'charge.refund.updated',
  'refund.updated',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.closed',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
]);
const subscriptionEvents = new Set([
  'customer.subscription.created',
  'customer.subscription.updated',
  'customer.subscription.deleted',
  'customer.subscription.paused',
  'customer.subscription.resumed',
]);
const invoiceEvents = new Set([
  'invoice.paid',
  'invoice.payment_failed',
  'invoice.payment_action_required',
  'invoice.voided',
  'invoice.marked_uncollectible',
]);
const declineEvents = new Set(['charge.failed', 'payment_intent.payment_failed']);
const id = z.string().min(1).max(255);
const idOrObject = z.union([id, z.object({ id }).transform((object) => object.id)]);
const namedObject = z.object({ id });
const paymentObject = z.object({ payment_intent: idOrObject.nullish() });
/** An invoice. Endpoints of an older API version send `subscription` at the top level. */
const invoiceObject = z.object({
  subscription: idOrObject.nullish(),
  parent: z
    .object({ subscription_details: z.object({ subscription: idOrObject.nullish() }).nullish() })
    .nullish(),
});
const declinedObject = z.object({
  id,
  object: z.enum(['charge', 'payment_intent']),
  payment_intent: idOrObject.nullish(),
  latest_charge: idOrObject.nullish(),
  metadata: z.object({ checkout_id: id.optional() }).nullish(),
});

/**
 * Reads the checkout, payment or subscription that an event is about.
 * @param type the event's type, such as `charge.refunded`
 * @param object the object of the event
 * @returns null for other events
 */
export function subjectOf(type: string, object: unknown): EventSubject | null {
  if (sessionEvents.has(type)) {
    const session = namedObject.safeParse(object);
    return session.success ? { checkout: session.data.id } : null;
  }
  if (subscriptionEvents.has(type)) {
    const subscription = namedObject.safeParse(object);
    return subscription.success ? { subscription: subscription.data.id } : null;
  }
  if (invoiceEvents.has(type)) return subjectOfInvoice(object);
  if (declineEvents.has(type)) return subjectOfDecline(object);
  if (!paymentEvents.has(type)) return null;
  const intent = paymentObject.safeParse(object).data?.payment_intent;
  return intent ? { transaction: intent } : null;
}

function subjectOfInvoice(object: unknown): EventSubject | null {
  const invoice = invoiceObject.safeParse(object).data;
  const subscription =
    invoice?.parent?.subscription_details?.subscription ?? invoice?.subscription ?? null;
  return subscription === null ? null : { subscription };
}

/**
 * Reads a declined attempt. Both events about one attempt name its charge, so that the attempt
 * counts once.
 */
function subjectOfDecline(object: unknown): EventSubject | null {
  const declined = declinedObject.safeParse(object).data;
  if (!declined) return null;
  const charge = declined.object === 'charge';
  return {
    declined: charge ? declined.id : (declined.latest_charge ?? declined.id),
    of: {
      ourCheckout: declined.metadata?.checkout_id ?? null,
      transaction: charge ? (declined.payment_intent ?? null) : declined.id,
    },
  };
}

/**
 * Reads what a thin event may be about: its id alone is known.
 * @param type the event's type without its version, such as `charge.refunded`
 * @param object the id of the object
 * @returns the object to ask Stripe for where the id alone does not say; null for other events
 */
export function subjectOfThin(
  type: string,
  object: string,
): EventSubject | { named: NamedObject } | null {
  if (sessionEvents.has(type) || subscriptionEvents.has(type))
    return subjectOf(type, { id: object });
  const more = [paymentEvents, invoiceEvents, declineEvents].some((events) => events.has(type));
  return more ? { named: { type, object } } : null;
}

/**
 * Asks Stripe for the object of a thin event, and reads what the event is about.
 * @returns null where Stripe knows no such object, or the object concerns nothing here
 */
export async function readSubject(
  stripe: Stripe,
  { type, object }: NamedObject,
): Promise<EventSubject | null> {
  try {
    return subjectOf(type, await retrieved(stripe, type, object));
  } catch (cause) {
    if (isMissing(cause)) return null;
    throw cause;
  }
}

function retrieved(stripe: Stripe, type: string, object: string): Promise<unknown> {
  if (type.startsWith('charge.dispute.')) return stripe.disputes.retrieve(object);
  if (type.includes('refund.')) return stripe.refunds.retrieve(object);
  if (type.startsWith('charge.')) return stripe.charges.retrieve(object);
  if (type.startsWith('invoice.')) return stripe.invoices.retrieve(object);
  return stripe.paymentIntents.retrieve(object);
}
