import { Hono } from 'hono';
import Stripe from 'stripe';
import { z } from 'zod';
import type { Context } from '../../core/context.ts';
import type { PaymentEvent } from '../../core/payments/payment-event.ts';
import { pollSoon, receivePaymentEvent } from '../../core/payments/receive-event.ts';
import { webhookResponses } from '../webhook-responses.ts';
import { afterPaymentPage } from './pay-page.ts';

const TOLERANCE_SECONDS = 300;
const SESSION_ID = /^cs_[A-Za-z0-9_]{1,200}$/;

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
const namedObject = z.object({ id });
const paymentObject = z.object({ payment_intent: id.nullish() });
/** An invoice. Endpoints of an older API version send `subscription` at the top level. */
const invoiceObject = z.object({
  subscription: id.nullish(),
  parent: z
    .object({ subscription_details: z.object({ subscription: id.nullish() }).nullish() })
    .nullish(),
});
const declinedObject = z.object({
  id,
  object: z.enum(['charge', 'payment_intent']),
  payment_intent: id.nullish(),
  latest_charge: id.nullish(),
  metadata: z.object({ checkout_id: id.optional() }).nullish(),
});

type StripeRoutesContext = Pick<Context, 'db' | 'now' | 'metrics' | 'log'>;

/** The settings of Stripe's routes. */
export type StripeRoutesOptions = {
  /** The secret that signs events (`whsec_…`). */
  webhookSecret: string;
  provider: 'stripe' | 'sandbox';
};

/**
 * Creates Stripe's routes: `POST /webhooks/stripe`, and the pages `GET /pay/done`, `/pay/left` and
 * `/pay/back` after a checkout or the billing portal. An event is answered with 200 only after the
 * event and the task that handles it are stored.
 */
export function stripeRoutes(ctx: StripeRoutesContext, options: StripeRoutesOptions): Hono {
  const app = new Hono();
  const responses = webhookResponses(ctx, 'stripe');
  app.post('/webhooks/stripe', responses.limit, async (c) => {
    const raw = await c.req.text();
    const event = await verified(raw, c.req.header('stripe-signature'), options, ctx.now());
    if (typeof event === 'string') return responses.answer(c, event);
    try {
      const about = aboutOf(event);
      const { provider } = options;
      const stored = about
        ? await receivePaymentEvent(ctx, { id: event.id, provider, about })
        : 'accepted';
      return responses.answer(c, stored);
    } catch (cause) {
      return responses.retryLater(c, cause);
    }
  });
  app.get('/pay/done', async (c) => {
    const { session = '' } = c.req.query();
    if (SESSION_ID.test(session))
      await pollSoon(ctx, options.provider, session).catch((err: unknown) =>
        ctx.log.warn({ err }, 'checkout not looked at'),
      );
    return c.html(afterPaymentPage('done', c));
  });
  app.get('/pay/back', (c) => c.html(afterPaymentPage('back', c)));
  app.get('/pay/left', (c) => c.html(afterPaymentPage('left', c)));
  return app;
}

/** Verifies the signature and its age against the given clock, then the shape of the event. */
async function verified(
  raw: string,
  signature: string | undefined,
  { webhookSecret }: StripeRoutesOptions,
  now: number,
): Promise<Stripe.Event | 'forged' | 'malformed'> {
  if (!signature) return 'forged';
  try {
    const event = await Stripe.webhooks.constructEventAsync(
      raw,
      signature,
      webhookSecret,
      TOLERANCE_SECONDS,
      Stripe.createSubtleCryptoProvider(),
      now,
    );
    return eventShape.safeParse(event).success ? event : 'malformed';
  } catch (cause) {
    const forged = cause instanceof Stripe.errors.StripeSignatureVerificationError;
    return forged ? 'forged' : 'malformed';
  }
}

const eventShape = z.object({
  id: z.string().min(1).max(255),
  type: z.string().max(255),
  data: z.object({ object: z.record(z.string(), z.unknown()) }),
});

/**
 * Reads the checkout, payment or subscription that an event is about.
 * @returns null for other events
 */
function aboutOf({ type, data: { object } }: Stripe.Event): PaymentEvent['about'] | null {
  if (sessionEvents.has(type)) {
    const session = namedObject.safeParse(object);
    return session.success ? { checkout: session.data.id } : null;
  }
  if (subscriptionEvents.has(type)) {
    const subscription = namedObject.safeParse(object);
    return subscription.success ? { subscription: subscription.data.id } : null;
  }
  if (invoiceEvents.has(type)) return aboutInvoice(object);
  if (declineEvents.has(type)) return aboutDecline(object);
  if (!paymentEvents.has(type)) return null;
  const intent = paymentObject.safeParse(object).data?.payment_intent;
  return intent ? { transaction: intent } : null;
}

function aboutInvoice(object: unknown): PaymentEvent['about'] | null {
  const invoice = invoiceObject.safeParse(object).data;
  const subscription =
    invoice?.parent?.subscription_details?.subscription ?? invoice?.subscription ?? null;
  return subscription === null ? null : { subscription };
}

/**
 * Reads a declined attempt. Both events about one attempt name its charge, so that the attempt
 * counts once.
 */
function aboutDecline(object: unknown): PaymentEvent['about'] | null {
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
