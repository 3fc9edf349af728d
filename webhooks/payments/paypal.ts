import { Hono } from 'hono';
import type { Context } from '../../core/context.ts';
import type { PayPalApi } from '../../core/payment-providers/paypal/api.ts';
import { pollSoon, receivePaymentEvent } from '../../core/payments/receive-event.ts';
import { webhookResponses } from '../webhook-responses.ts';
import { afterPaymentPage } from './pay-page.ts';
import type { PayPalCertificates } from './paypal-certificates.ts';
import { aboutOf, paypalEventIn } from './paypal-event.ts';
import {
  isGenuine,
  isSignedBy,
  type SigningKey,
  type Transmission,
  transmissionOf,
} from './paypal-signature.ts';

/** Events that PayPal is asked about at one time; PayPal is told to send further events again. */
const MAX_ASKING = 64;
const ORDER_ID = /^[A-Z0-9-]{1,64}$/;

type PayPalRoutesContext = Pick<Context, 'db' | 'now' | 'metrics' | 'log'>;

/** The settings of PayPal's routes. */
export type PayPalRoutesOptions = {
  api: PayPalApi;
  /** The id of the webhook from PayPal's app page; events of another webhook do not verify. */
  webhookId: string;
  certificates: PayPalCertificates;
};

/**
 * Creates PayPal's routes: `POST /webhooks/paypal`, and `GET /pay/done` and `/pay/left` for
 * requests with PayPal's `token`; requests without a token pass to the next routes. An event is
 * answered with 200 only after its signature is verified and the event is stored.
 */
export function paypalRoutes(ctx: PayPalRoutesContext, options: PayPalRoutesOptions): Hono {
  const app = new Hono();
  const responses = webhookResponses(ctx, 'paypal');
  const isPayPals = askedWhereUnrooted(ctx, options);
  app.post('/webhooks/paypal', async (c) => {
    const transmission = transmissionOf((name) => c.req.header(name), ctx.now());
    if (!transmission || !options.certificates.isPlace(transmission.cert_url))
      return responses.answer(c, 'forged');
    const raw = await responses.body(c);
    if (raw instanceof Response) return raw;
    try {
      const key = await signerOf(ctx, options, { transmission, raw });
      if (!key) return responses.answer(c, 'forged');
      const event = paypalEventIn(raw);
      if (!event) return responses.answer(c, 'malformed');
      if (!(await isPayPals(key, transmission, raw))) return responses.answer(c, 'forged');
      const about = aboutOf(event);
      if (!about) return responses.answer(c, 'accepted');
      const paymentEvent = { id: event.id, provider: 'paypal', about } as const;
      return responses.answer(c, await receivePaymentEvent(ctx, paymentEvent));
    } catch (cause) {
      // PayPal sends again for three days whatever is not answered with 2xx.
      return responses.retryLater(c, cause);
    }
  });
  app.get('/pay/done', async (c, next) => {
    const { token } = c.req.query();
    if (token === undefined) return next();
    if (ORDER_ID.test(token))
      await pollSoon(ctx, 'paypal', token).catch((err: unknown) =>
        ctx.log.warn({ err }, 'checkout not looked at'),
      );
    return c.html(afterPaymentPage('done', c));
  });
  app.get('/pay/left', (c, next) =>
    c.req.query('token') === undefined ? next() : c.html(afterPaymentPage('left', c)),
  );
  return app;
}

/**
 * Finds the key that signed an event, which costs nothing for events that PayPal did not sign.
 * @returns null where PayPal's certificate did not sign the event
 */
async function signerOf(
  { now }: PayPalRoutesContext,
  { webhookId, certificates }: PayPalRoutesOptions,
  { transmission, raw }: { transmission: Transmission; raw: Uint8Array },
): Promise<SigningKey | null> {
  const key = await certificates.find(transmission.cert_url);
  const isSigned = key && (await isSignedBy(key, { transmission, webhookId, raw, now: now() }));
  return isSigned ? key : null;
}

/** Creates the check that asks PayPal about events whose certificate leads to no root here. */
function askedWhereUnrooted({ log }: PayPalRoutesContext, { api, webhookId }: PayPalRoutesOptions) {
  let asking = 0;
  return async (key: SigningKey, transmission: Transmission, raw: Uint8Array): Promise<boolean> => {
    if (key.isRooted) return true;
    log.warn({ url: transmission.cert_url }, 'PayPal’s certificate leads to no root known here');
    if (asking >= MAX_ASKING) throw new Error('too many at one time');
    asking += 1;
    try {
      return await isGenuine(api, webhookId, transmission, new TextDecoder().decode(raw));
    } finally {
      asking -= 1;
    }
  };
}
