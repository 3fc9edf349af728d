import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Reply } from '../../core/conversation/reply.ts';
import { accountTasks } from '../../core/fraud/judge.ts';
import { silentLog } from '../../core/log.ts';
import { silentMetrics } from '../../core/metrics.ts';
import type { Notice } from '../../core/notices/notify.ts';
import { requestCheckout } from '../../core/payments/checkout.ts';
import type { PaymentContext } from '../../core/payments/context.ts';
import { offersFor } from '../../core/payments/offers/offers.ts';
import type { PaymentProvider } from '../../core/payments/provider.ts';
import { stripePayments } from '../../core/payments/providers/stripe.ts';
import { PAYMENT_LANE } from '../../core/payments/receive-event.ts';
import { paymentTasks } from '../../core/payments/tasks.ts';
import { DEFAULT_RULES } from '../../core/rules.ts';
import { diskStore } from '../../core/storage/disk.node.ts';
import { createTaskLoop } from '../../core/task-loop.ts';
import type { TaskHandler, TaskKind } from '../../core/tasks.ts';
import { type CheckoutRow, checkoutOf } from '../../db/checkouts.ts';
import { balanceOf } from '../../db/ledger.ts';
import { openDatabase } from '../../db/open.node.ts';
import { accounts } from '../../db/schema/schema.ts';
import { sandboxRoutes } from '../sandbox/routes.ts';
import { createSandbox } from '../sandbox/sandbox.ts';
import { stripeRoutes } from '../stripe.ts';

export const WEBHOOK_SECRET = 'whsec_test';
export const SECRET_KEY = 'sk_test_sandbox';

/** For tests: a shop with a real database, its webhook and the sandbox on one real port, and a clock. */
export async function openShop() {
  const directory = await mkdtemp(join(tmpdir(), 'shop-'));
  const db = await openDatabase({ url: `file:${join(directory, 'shop.db')}`, patienceMs: 100 });
  let at = Date.UTC(2026, 10, 20, 12);
  const now = () => at;
  const app = new Hono();
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const counted: string[] = [];
  const problems: object[] = [];
  const said: Notice[] = [];
  const payments: PaymentProvider[] = [
    stripePayments({
      id: 'sandbox',
      secretKey: SECRET_KEY,
      apiBase: `${base}/sandbox/stripe`,
      publicUrl: base,
    }),
  ];
  const ctx: PaymentContext & Parameters<typeof stripeRoutes>[0] = {
    db,
    now,
    rules: DEFAULT_RULES,
    log: { ...silentLog, error: (fields) => problems.push(fields) },
    payments,
    nudge: () => undefined,
    operators: [],
    metrics: { ...silentMetrics, webhook: (_, result) => counted.push(result) },
  };
  const openMemory = () =>
    createSandbox({
      store: diskStore(directory),
      now,
      publicUrl: base,
      webhookUrl: `${base}/webhooks/stripe`,
      webhookSecret: WEBHOOK_SECRET,
      secretKey: SECRET_KEY,
      schedule: () => undefined,
    });
  const sandbox = openMemory();
  app.route('/', stripeRoutes(ctx, { webhookSecret: WEBHOOK_SECRET, provider: 'sandbox' }));
  app.route('/', sandboxRoutes(sandbox));

  const idle: TaskHandler = async () => undefined;
  const handlers: Record<TaskKind, TaskHandler> = {
    'advance-generation': idle,
    'cancel-generation': idle,
    'follow-prediction': idle,
    'cancel-prediction': idle,
    'show-queue': idle,
    'check-face': idle,
    'receive-photo': idle,
    'verify-picture': idle,
    'improve-words': idle,
    'erase-account': idle,
    sweep: idle,
    ...paymentTasks(ctx),
    ...accountTasks({ ...ctx, operators: [] }),
    notify: async ({ payload }) => {
      said.push(JSON.parse(payload) as Notice);
    },
  };
  const loop = createTaskLoop({ ctx, handlers, lanes: { light: 4, [PAYMENT_LANE]: 4 } });
  const settle = async () => {
    await sandbox.runDue();
    await loop.drain();
  };

  return {
    base,
    db,
    ctx,
    sandbox,
    counted,
    problems,
    settle,
    drain: loop.drain,
    now,
    /** A second sandbox on the same memory, as after a restart. */
    restarted: openMemory,
    pass: (ms: number) => {
      at += ms;
    },
    /** What the chat was told since the last look, by the first text's key. */
    heard: () => said.splice(0).flatMap(({ replies }) => replies.map(keyOf)),
    said,
    balance: (accountId: string) => balanceOf(db.query, accountId),
    checkout: async (id: string): Promise<CheckoutRow> => {
      const row = await checkoutOf(db.query, id);
      if (!row) throw new Error('no such checkout');
      return row;
    },
    request: async (id: string, accountId: string, product = 'spark'): Promise<void> => {
      const offers = DEFAULT_RULES.offers;
      const offer = offersFor(offers, {
        surface: 'playground',
        locale: 'de',
        connected: ['sandbox'],
      }).find((one) => one.product === product);
      if (!offer) throw new Error('nothing on sale');
      const place = { surface: 'playground', chatId: 'chat', address: '{"m":1}' } as const;
      const credits = product === 'spark' ? 300 : 0;
      const request = { ...place, id, accountId, offer, credits, locale: 'de' } as const;
      await db.commit([
        db.query.insert(accounts).values({ id: accountId, createdAt: now() }).onConflictDoNothing(),
        ...requestCheckout(db.query, { ...request, openMs: DEFAULT_RULES.checkoutOpenMs }, now()),
      ]);
    },
    close: async () => {
      await db.close();
      server.close();
      await rm(directory, { recursive: true });
    },
  };
}

export type Shop = Awaited<ReturnType<typeof openShop>>;

const keyOf = (reply: Reply): string => reply.text[0]?.key ?? '';

/** Asks for a pack and follows the button to the page. @returns the ids and the page's address */
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
