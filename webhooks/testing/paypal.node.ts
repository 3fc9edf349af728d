import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { silentLog } from '../../core/log.ts';
import { silentMetrics } from '../../core/metrics.ts';
import type { Notice } from '../../core/notices/notify.ts';
import { requestCheckout } from '../../core/payments/checkout.ts';
import type { PaymentContext } from '../../core/payments/context.ts';
import type { Offer } from '../../core/payments/offers/offers.ts';
import { paypalPayments } from '../../core/payments/providers/paypal.ts';
import { paypalApi } from '../../core/payments/providers/paypal-api.ts';
import { PAYMENT_LANE } from '../../core/payments/receive-event.ts';
import { paymentTasks } from '../../core/payments/tasks.ts';
import { DEFAULT_RULES } from '../../core/rules.ts';
import { createTaskLoop } from '../../core/task-loop.ts';
import type { TaskHandler, TaskKind } from '../../core/tasks.ts';
import { type CheckoutRow, checkoutOf } from '../../db/checkouts.ts';
import { balanceOf } from '../../db/ledger.ts';
import { openDatabase } from '../../db/open.node.ts';
import { accounts } from '../../db/schema/schema.ts';
import { paypalRoutes } from '../paypal.ts';
import { type Posted, WEBHOOK_ID } from './paypal-courier.node.ts';
import { CLIENT, startPayPal } from './paypal-stand-in.node.ts';

const SPARK = { surface: 'playground', provider: 'paypal', product: 'spark' } as const;
const DOLLARS: Offer = { ...SPARK, amountCents: 499, currency: 'usd' };

/** For tests: a shop with a real database and its webhook on a port, PayPal on another, and a clock. */
export async function openPayPalShop() {
  const directory = await mkdtemp(join(tmpdir(), 'paypal-'));
  const db = await openDatabase({ url: `file:${join(directory, 'shop.db')}`, patienceMs: 100 });
  let at = Date.UTC(2026, 10, 20, 12);
  const now = () => at;
  const app = new Hono();
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const paypal = await startPayPal(now);
  const api = paypalApi({
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    apiBase: paypal.base,
    now,
  });
  const provider = paypalPayments({ api, publicUrl: base, now });

  const counted: string[] = [];
  const problems: object[] = [];
  const said: Notice[] = [];
  const ctx: PaymentContext & Parameters<typeof paypalRoutes>[0] = {
    db,
    now,
    rules: DEFAULT_RULES,
    log: { ...silentLog, error: (fields) => problems.push(fields) },
    payments: [provider],
    nudge: () => undefined,
    operators: [],
    metrics: { ...silentMetrics, webhook: (_, result) => counted.push(result) },
  };
  app.route('/', paypalRoutes(ctx, { api, webhookId: WEBHOOK_ID }));
  app.get('/pay/done', (c) => c.text('another provider’s'));

  const own: Partial<Record<TaskKind, TaskHandler>> = {
    ...paymentTasks(ctx),
    notify: async ({ payload }) => {
      said.push(JSON.parse(payload) as Notice);
    },
  };
  const idle: TaskHandler = async () => undefined;
  const handlers = new Proxy(own, {
    get: (known, kind: TaskKind) => known[kind] ?? idle,
  }) as Record<TaskKind, TaskHandler>;
  const loop = createTaskLoop({ ctx, handlers, lanes: { light: 4, [PAYMENT_LANE]: 4 } });

  const deliver = async ({ raw }: Pick<Posted, 'raw'>): Promise<number> => {
    const headers = paypal.courier.sign(raw);
    const answer = await fetch(`${base}/webhooks/paypal`, { method: 'POST', body: raw, headers });
    await answer.text();
    return answer.status;
  };

  return {
    base,
    db,
    ctx,
    api,
    paypal,
    provider,
    counted,
    problems,
    said,
    now,
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
    pass: (ms: number) => {
      at += ms;
    },
    /** What the chat was told since the last look, by the first text's key. */
    heard: () =>
      said.splice(0).flatMap(({ replies }) => replies.map(({ text }) => text[0]?.key ?? '')),
    balance: (accountId: string) => balanceOf(db.query, accountId),
    checkout: async (id: string): Promise<CheckoutRow> => {
      const row = await checkoutOf(db.query, id);
      if (!row) throw new Error('no such checkout');
      return row;
    },
    request: async (id: string, accountId: string, offer: Offer = DOLLARS): Promise<void> => {
      const place = { surface: 'playground', chatId: 'chat', address: '{"m":1}' } as const;
      const request = { ...place, id, accountId, offer, credits: 300, locale: 'de' } as const;
      await db.commit([
        db.query.insert(accounts).values({ id: accountId, createdAt: now() }).onConflictDoNothing(),
        ...requestCheckout(db.query, { ...request, openMs: DEFAULT_RULES.checkoutOpenMs }, now()),
      ]);
    },
    close: async () => {
      await db.close();
      server.close();
      paypal.close();
      await rm(directory, { recursive: true });
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
