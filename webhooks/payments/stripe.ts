import { Hono } from 'hono';
import type { Context } from '../../core/context.ts';
import { loadStripe } from '../../core/payment-providers/stripe/sdk.ts';
import { pollSoon, receivePaymentEvent } from '../../core/payments/receive-event.ts';
import { webhookResponses } from '../webhook-responses.ts';
import { afterPaymentPage } from './pay-page.ts';
import { type StripeEvent, stripeEventIn, subjectIn } from './stripe-event.ts';

const TOLERANCE_SECONDS = 300;
const SESSION_ID = /^cs_[A-Za-z0-9_]{1,200}$/;

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
 * event and the task that handles it are stored. Thin events come to the same address where the
 * dashboard says so.
 */
export function stripeRoutes(ctx: StripeRoutesContext, options: StripeRoutesOptions): Hono {
  const app = new Hono();
  const responses = webhookResponses(ctx, 'stripe');
  app.post('/webhooks/stripe', async (c) => {
    const signature = c.req.header('stripe-signature') ?? '';
    if (!claims(signature, ctx.now())) return responses.answer(c, 'forged');
    const raw = await responses.body(c);
    if (raw instanceof Response) return raw;
    const event = await verified(raw, signature, options, ctx.now());
    if (typeof event === 'string') return responses.answer(c, event);
    const { provider } = options;
    const about = subjectIn(event);
    if ('related_object' in event)
      ctx.log.info(
        { source: provider, event: event.id, type: event.type, taken: about !== null },
        'thin event',
      );
    try {
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

/** Tells from the header alone whether a request may be signed, and lately (`t=1700000000,v1=…`). */
function claims(signature: string, now: number): boolean {
  const time = /(?:^|,)t=(\d{1,12})(?:,|$)/.exec(signature)?.[1];
  if (time === undefined || !/(?:^|,)v1=[0-9a-f]{64}(?:,|$)/.test(signature)) return false;
  return Math.abs(now / 1000 - Number(time)) <= TOLERANCE_SECONDS;
}

/** Verifies the signature and its age against the given clock, then the shape of the event. */
async function verified(
  raw: Uint8Array,
  signature: string,
  { webhookSecret }: StripeRoutesOptions,
  now: number,
): Promise<StripeEvent | 'forged' | 'malformed'> {
  const Stripe = await loadStripe();
  const { webhooks } = Stripe;
  if (!webhooks.signature) throw new Error('Stripe’s SDK brings no signatures');
  try {
    await webhooks.signature.verifyHeaderAsync(
      raw,
      signature,
      webhookSecret,
      TOLERANCE_SECONDS,
      Stripe.createSubtleCryptoProvider(),
      now,
    );
  } catch (cause) {
    if (cause instanceof Stripe.errors.StripeSignatureVerificationError) return 'forged';
    throw cause;
  }
  return stripeEventIn(raw) ?? 'malformed';
}
