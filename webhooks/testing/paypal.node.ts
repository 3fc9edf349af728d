import { standInFetch } from '../../core/http/testing/stand-in-fetch.ts';
import type { Offer } from '../../core/offers/offers.ts';
import { paypalApi } from '../../core/payment-providers/paypal/api.ts';
import { paypalPayments } from '../../core/payment-providers/paypal.ts';
import { paypalRoutes } from '../payments/paypal.ts';
import { paypalCertificates } from '../payments/paypal-certificates.ts';
import { type Posted, WEBHOOK_ID } from './paypal-events.node.ts';
import { CLIENT, startPayPal } from './paypal-stand-in.node.ts';
import { openShopBase } from './shop-base.node.ts';

const SPARK = { surface: 'playground', provider: 'paypal', product: 'spark' } as const;
const DOLLARS: Offer = { ...SPARK, amountCents: 499, currency: 'usd' };

/** Opens a shop for tests, with its webhook on one port and PayPal's stand-in on another. */
export async function openPayPalShop() {
  const shopBase = await openShopBase();
  const { base, app, now } = shopBase;
  const paypal = await startPayPal(now);
  const api = paypalApi({
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    apiBase: paypal.base,
    now,
  });
  const provider = paypalPayments({ api, publicUrl: base, now });
  const ctx = shopBase.contextWith([provider]);
  const certificates = paypalCertificates({
    apiBase: paypal.base,
    fetchOutside: standInFetch,
    roots: async () => [paypal.chain.rootPem],
    now,
  });
  app.route('/', paypalRoutes(ctx, { api, webhookId: WEBHOOK_ID, certificates }));
  app.get('/pay/done', (c) => c.text('another provider’s'));
  const loop = shopBase.loopOf(ctx);

  const deliver = async ({ raw }: Pick<Posted, 'raw'>): Promise<number> => {
    const headers = paypal.events.sign(raw);
    const answer = await fetch(`${base}/webhooks/paypal`, { method: 'POST', body: raw, headers });
    await answer.text();
    return answer.status;
  };

  return {
    ...shopBase,
    ctx,
    api,
    paypal,
    provider,
    drain: loop.drain,
    deliver,
    /** Has PayPal deliver what happened, and everything be done about it. @returns the answers */
    settle: async (order: 'as it came' | 'reversed' = 'as it came', copies = 1) => {
      const answers: number[] = [];
      const events = paypal.events.taken(order);
      for (const event of events)
        for (let copy = 0; copy < copies; copy += 1) answers.push(await deliver(event));
      await loop.drain();
      return answers;
    },
    request: (id: string, accountId: string, offer: Offer = DOLLARS): Promise<void> =>
      shopBase.ask(id, accountId, offer, 300),
    close: async () => {
      await shopBase.close();
      paypal.close();
    },
  };
}

/** A shop for tests, paid through PayPal's stand-in. */
export type PayPalShop = Awaited<ReturnType<typeof openPayPalShop>>;

/**
 * Requests a pack and opens PayPal's page.
 * @returns the ids, the page's address, and `press`, which submits the page's form and returns the
 *   address of the redirect
 */
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
