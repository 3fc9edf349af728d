import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import Stripe from 'stripe';
import { z } from 'zod';
import type { Context } from '../core/context.ts';
import type { PaymentEvent } from '../core/payments/payment-event.ts';
import { lookSoon, receivePaymentEvent } from '../core/payments/receive-event.ts';
import { DatabaseUnavailable } from '../db/database.ts';
import { afterPaymentPage } from './pay-page.ts';

const MAX_BODY_BYTES = 512 * 1024;
const TOLERANCE_SECONDS = 300;
const RETRY_AFTER_SECONDS = '30';
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
const sessionObject = z.object({ id: z.string().max(255) });
const paymentObject = z.object({ payment_intent: z.string().max(255).nullish() });

type StripeRoutesContext = Pick<Context, 'db' | 'now' | 'metrics' | 'log' | 'nudge'>;

export type StripeRoutesOptions = {
  /** Signs events (`whsec_…`). */
  webhookSecret: string;
  provider: 'stripe' | 'sandbox';
};

/**
 * Stripe's side of the door: `POST /webhooks/stripe`, and the pages `GET /pay/done` and `/pay/left`
 * where people land after a checkout. An event is answered with 200 only once it is stored together
 * with the task that handles it.
 */
export function stripeRoutes(ctx: StripeRoutesContext, options: StripeRoutesOptions): Hono {
  const app = new Hono();
  const limit = bodyLimit({
    maxSize: MAX_BODY_BYTES,
    onError: (c) => {
      ctx.metrics.webhook('stripe', 'malformed');
      // The rest of the body is not read, so the connection cannot be used again.
      c.header('Connection', 'close');
      return c.json({ error: 'too large' }, 413);
    },
  });
  app.post('/webhooks/stripe', limit, async (c) => {
    const raw = await c.req.text();
    const event = await verified(raw, c.req.header('stripe-signature'), options, ctx.now());
    if (typeof event === 'string') {
      ctx.metrics.webhook('stripe', event);
      return c.json({ error: event }, event === 'forged' ? 401 : 400);
    }
    try {
      const about = aboutOf(event);
      const { provider } = options;
      const stored = about
        ? await receivePaymentEvent(ctx, { id: event.id, provider, about })
        : 'accepted';
      ctx.metrics.webhook('stripe', stored);
      return c.json({ received: true });
    } catch (cause) {
      ctx.metrics.webhook('stripe', 'failed');
      ctx.log.error({ err: cause }, 'stripe event not stored');
      c.header('Retry-After', RETRY_AFTER_SECONDS);
      return c.json({ error: 'try again' }, cause instanceof DatabaseUnavailable ? 503 : 500);
    }
  });
  app.get('/pay/done', async (c) => {
    const { session = '' } = c.req.query();
    if (SESSION_ID.test(session))
      await lookSoon(ctx, options.provider, session).catch((err: unknown) =>
        ctx.log.warn({ err }, 'checkout not looked at'),
      );
    return c.html(afterPaymentPage('done', c.req.header('accept-language')));
  });
  app.get('/pay/left', (c) => c.html(afterPaymentPage('left', c.req.header('accept-language'))));
  return app;
}

/** Checks the signature and its age against the given clock, then the shape of what was signed. */
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

/** Which checkout an event is about; null for events that concern none. */
function aboutOf(event: Stripe.Event): PaymentEvent['about'] | null {
  if (sessionEvents.has(event.type)) {
    const session = sessionObject.safeParse(event.data.object);
    return session.success ? { checkout: session.data.id } : null;
  }
  if (!paymentEvents.has(event.type)) return null;
  const intent = paymentObject.safeParse(event.data.object).data?.payment_intent;
  return intent ? { transaction: intent } : null;
}
