import { Hono, type Context as Request } from 'hono';
import type { Context } from '../../core/context.ts';
import type { PayPalApi } from '../../core/payment-providers/paypal/api.ts';
import { pollSoon, receivePaymentEvent } from '../../core/payments/receive-event.ts';
import { webhookResponses } from '../webhook-responses.ts';
import { afterPaymentPage } from './pay-page.ts';
import { aboutOf, eventShape } from './paypal-event.ts';
import { isGenuine, transmissionOf } from './paypal-signature.ts';

/** Events that are verified at PayPal at one time; PayPal is told to send further events again. */
const MAX_VERIFYING = 64;
const ORDER_ID = /^[A-Z0-9-]{1,64}$/;

type PayPalRoutesContext = Pick<Context, 'db' | 'now' | 'metrics' | 'log'>;
type Received = 'accepted' | 'repeated' | 'forged' | 'malformed';

/** The settings of PayPal's routes. */
export type PayPalRoutesOptions = {
  api: PayPalApi;
  /** The id of the webhook from PayPal's app page; events of another webhook do not verify. */
  webhookId: string;
};

/**
 * Creates PayPal's routes: `POST /webhooks/paypal`, and `GET /pay/done` and `/pay/left` for
 * requests with PayPal's `token`; requests without a token pass to the next routes. An event is
 * answered with 200 only after PayPal has verified the event and the event is stored.
 */
export function paypalRoutes(ctx: PayPalRoutesContext, options: PayPalRoutesOptions): Hono {
  const app = new Hono();
  let verifying = 0;
  const responses = webhookResponses(ctx, 'paypal');
  app.post('/webhooks/paypal', responses.limit, async (c) => {
    if (verifying >= MAX_VERIFYING)
      return responses.retryLater(c, new Error('too many at one time'));
    verifying += 1;
    try {
      return responses.answer(c, await receive(ctx, options, c));
    } catch (cause) {
      // PayPal sends again for three days whatever is not answered with 2xx.
      return responses.retryLater(c, cause);
    } finally {
      verifying -= 1;
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

async function receive(
  ctx: PayPalRoutesContext,
  { api, webhookId }: PayPalRoutesOptions,
  c: Request,
): Promise<Received> {
  const transmission = transmissionOf((name) => c.req.header(name), ctx.now());
  if (!transmission) return 'forged';
  const raw = await c.req.text();
  const parsed = parsedObject(raw);
  if (!parsed) return 'malformed';
  if (!(await isGenuine(api, webhookId, transmission, raw))) return 'forged';
  const event = eventShape.safeParse(parsed).data;
  if (!event) return 'malformed';
  const about = aboutOf(event);
  if (!about) return 'accepted';
  return receivePaymentEvent(ctx, { id: event.id, provider: 'paypal', about });
}

function parsedObject(raw: string): object | null {
  try {
    const parsed: unknown = JSON.parse(raw);
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    return isObject ? parsed : null;
  } catch {
    return null;
  }
}
