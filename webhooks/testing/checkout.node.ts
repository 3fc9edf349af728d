import { accountTasks } from '../../core/fraud/judge.ts';
import { silentLog } from '../../core/log.ts';
import { offersFor } from '../../core/offers/offers.ts';
import { stripePayments } from '../../core/payment-providers/stripe.ts';
import { DEFAULT_RULES } from '../../core/rules/rules.ts';
import { diskStore } from '../../core/storage/disk.node.ts';
import { stripeRoutes } from '../payments/stripe.ts';
import { sandboxRoutes } from '../sandbox/routes.ts';
import { createSandbox } from '../sandbox/sandbox.ts';
import { openShopBase } from './shop-base.node.ts';

/** The webhook secret of the test shop. */
export const WEBHOOK_SECRET = 'whsec_test';
/** The API key of the test shop's sandbox. */
export const SECRET_KEY = 'sk_test_sandbox';

/**
 * Opens a shop for tests, with its webhook and the sandbox on one real port.
 * @param options `thin`: whether the sandbox sends thin events
 */
export async function openShop({ thin = false } = {}) {
  const shopBase = await openShopBase();
  const { base, now } = shopBase;
  const sandboxed = stripePayments({
    id: 'sandbox',
    secretKey: SECRET_KEY,
    apiBase: `${base}/sandbox/stripe`,
    publicUrl: base,
  });
  const ctx = shopBase.contextWith([sandboxed]);
  const openMemory = () =>
    createSandbox({
      store: diskStore(shopBase.directory),
      log: silentLog,
      now,
      publicUrl: base,
      webhookUrl: `${base}/webhooks/stripe`,
      webhookSecret: WEBHOOK_SECRET,
      secretKey: SECRET_KEY,
      thin,
      schedule: () => undefined,
    });
  const sandbox = openMemory();
  shopBase.app.route(
    '/',
    stripeRoutes(ctx, { webhookSecret: WEBHOOK_SECRET, provider: 'sandbox' }),
  );
  shopBase.app.route('/', sandboxRoutes(sandbox));

  const loop = shopBase.loopOf(ctx, accountTasks({ ...ctx, operators: [] }));
  return {
    ...shopBase,
    ctx,
    sandbox,
    settle: async () => {
      await sandbox.runDue();
      await loop.drain();
    },
    drain: loop.drain,
    /** A second sandbox on the same memory, as after a restart. */
    restarted: openMemory,
    request: async (id: string, accountId: string, product = 'spark'): Promise<void> => {
      const { offers } = DEFAULT_RULES;
      const place = { surface: 'playground', locale: 'en', connected: ['sandbox'] } as const;
      const offer = offersFor(offers, place).find((one) => one.product === product);
      if (!offer) throw new Error('nothing on sale');
      await shopBase.ask(id, accountId, offer, product === 'spark' ? 300 : 0);
    },
  };
}

/** A shop for tests, paid through the sandbox. */
export type Shop = Awaited<ReturnType<typeof openShop>>;

/**
 * Requests a product and opens its payment page.
 * @returns the ids, the page's address, and `press`, which submits the page's form
 */
export async function openPage(shop: Shop, name: string, product = 'spark') {
  const [id, accountId] = [`co-${name}`, `acc-${name}`];
  await shop.request(id, accountId, product);
  await shop.drain();
  const { url } = await shop.checkout(id);
  if (url === null) throw new Error('checkout was not opened', { cause: shop.problems.at(-1) });
  const press = async (form: Record<string, string>): Promise<Response> =>
    fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
  return { id, accountId, url, press };
}
