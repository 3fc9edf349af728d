import type { Offer } from '../../core/offers/offers.ts';
import { paypalApi } from '../../core/payment-providers/paypal/api.ts';
import { paypalPayments } from '../../core/payment-providers/paypal.ts';
import { paypalRoutes } from '../payments/paypal.ts';
import { openCounter } from './counter.node.ts';
import { type Posted, WEBHOOK_ID } from './paypal-courier.node.ts';
import { CLIENT, startPayPal } from './paypal-stand-in.node.ts';

const SPARK = { surface: 'playground', provider: 'paypal', product: 'spark' } as const;
const DOLLARS: Offer = { ...SPARK, amountCents: 499, currency: 'usd' };

/** For tests: a shop with its webhook on a port and PayPal on another. */
export async function openPayPalShop() {
  const counter = await openCounter();
  const { base, app, now } = counter;
  const paypal = await startPayPal(now);
  const api = paypalApi({
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    apiBase: paypal.base,
    now,
  });
  const provider = paypalPayments({ api, publicUrl: base, now });
  const ctx = counter.contextWith([provider]);
  app.route('/', paypalRoutes(ctx, { api, webhookId: WEBHOOK_ID }));
  app.get('/pay/done', (c) => c.text('another provider’s'));
  const loop = counter.loopOf(ctx);

  const deliver = async ({ raw }: Pick<Posted, 'raw'>): Promise<number> => {
    const headers = paypal.courier.sign(raw);
    const answer = await fetch(`${base}/webhooks/paypal`, { method: 'POST', body: raw, headers });
    await answer.text();
    return answer.status;
  };

  return {
    ...counter,
    ctx,
    api,
    paypal,
    provider,
    drain: loop.drain,
    deliver,
    /** Has PayPal deliver what happened, and everything be done about it. @returns the answers */
    settle: async (order: 'as it came' | 'reversed' = 'as it came', copies = 1) => {
      const answers: number[] = [];
      const events = paypal.courier.taken(order);
      for (const event of events)
        for (let copy = 0; copy < copies; copy += 1) answers.push(await deliver(event));
      await loop.drain();
      return answers;
    },
    request: (id: string, accountId: string, offer: Offer = DOLLARS): Promise<void> =>
      counter.ask(id, accountId, offer, 300),
    close: async () => {
      await counter.close();
      paypal.close();
    },
  };
}

export type PayPalShop = Awaited<ReturnType<typeof openPayPalShop>>;

/** Asks for a pack and follows the button to PayPal. @returns the ids, and what the payer can do there */
export async function openOrder(shop: PayPalShop, name: string, offer?: Offer) {
  const [id, accountId] = [`co-${name}`, `acc-${name}`];
  await shop.request(id, accountId, offer);
  await shop.drain();
  const { url, providerId } = await shop.checkout(id);
  if (url === null || providerId === null)
    throw new Error('checkout was not opened', { cause: shop.problems.at(-1) });
  shop.heard();
  const press = async (form: Record<string, string>): Promise<string> => {
    const answer = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(form),
      redirect: 'manual',
    });
    return answer.headers.get('location') ?? '';
  };
  return { id, accountId, orderId: providerId, url, press };
}
