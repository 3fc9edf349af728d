import { Hono, type Context as Request } from 'hono';
import type { Context } from '../../core/context.ts';
import type { PayPalApi } from '../../core/payment-providers/paypal/api.ts';
import { pollSoon, receivePaymentEvent } from '../../core/payments/receive-event.ts';
import { webhookResponses } from '../webhook-responses.ts';
import { afterPaymentPage } from './pay-page.ts';
import { aboutOf, eventShape } from './paypal-event.ts';
import { isGenuine, transmissionOf } from './paypal-signature.ts';

/** Events that PayPal is being asked about at one time; more are told to come again. */
const MOST_ASKED = 64;
const ORDER_ID = /^[A-Z0-9-]{1,64}$/;

type PayPalRoutesContext = Pick<Context, 'db' | 'now' | 'metrics' | 'log'>;
type Received = 'accepted' | 'repeated' | 'forged' | 'malformed';

export type PayPalRoutesOptions = {
  api: PayPalApi;
  /** The webhook's id from the app's page; events of another webhook do not verify. */
  webhookId: string;
};

/**
 * PayPal's side of the door: `POST /webhooks/paypal`, and `GET /pay/done` and `/pay/left` for who comes
 * back with PayPal's `token`; without one they are left to whoever else serves them. An event is
 * answered with 200 only once PayPal has called it its own and it is stored.
 */
export function paypalRoutes(ctx: PayPalRoutesContext, options: PayPalRoutesOptions): Hono {
  const app = new Hono();
  let asked = 0;
  const door = webhookResponses(ctx, 'paypal');
  app.post('/webhooks/paypal', door.limit, async (c) => {
    if (asked >= MOST_ASKED) return door.comeAgain(c, new Error('too many at one time'));
    asked += 1;
    try {
      return door.answer(c, await receive(ctx, options, c));
    } catch (cause) {
      // PayPal sends again for three days whatever is not answered with 2xx.
      return door.comeAgain(c, cause);
    } finally {
      asked -= 1;
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
