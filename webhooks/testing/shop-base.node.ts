import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Reply } from '../../core/chat/reply.ts';
import type { Context } from '../../core/context.ts';
import { silentLog } from '../../core/log.ts';
import { silentMetrics } from '../../core/metrics.ts';
import { readStoredNotice, repliesOf } from '../../core/notices/stored-notice.ts';
import type { Offer } from '../../core/offers/offers.ts';
import type { PaymentProvider } from '../../core/payment-providers/provider.ts';
import { requestCheckout } from '../../core/payments/checkout.ts';
import type { PaymentContext } from '../../core/payments/context.ts';
import { openBillingEmail } from '../../core/payments/sealed-email.ts';
import { paymentTasks } from '../../core/payments/tasks.ts';
import { DEFAULT_RULES } from '../../core/rules/rules.ts';
import { LANES, type TaskKind } from '../../core/tasks/kinds.ts';
import { createTaskLoop } from '../../core/tasks/loop.ts';
import type { TaskHandler } from '../../core/tasks/tasks.ts';
import { textVault } from '../../core/testing/context.ts';
import { accountKeyOf } from '../../db/accounts.ts';
import type { PaymentRow } from '../../db/checkouts.ts';
import { type CheckoutRow, checkoutOf } from '../../db/checkouts.ts';
import { balanceOf } from '../../db/ledger.ts';
import { accounts } from '../../db/schema/schema.ts';
import { openFreshDatabase } from '../../db/testing/fresh-database.node.ts';

/** The replies that a chat received, and the address of the message that they may replace. */
export type ChatMessage = {
  chatId: string | undefined;
  address: string | undefined;
  replies: Reply[];
};

/**
 * Opens the parts of a shop for tests that do not depend on the payment provider: a real database,
 * an HTTP server on a real port, a clock, and records of counted webhooks, logged errors and chat
 * messages.
 */
export async function openShopBase() {
  const directory = await mkdtemp(join(tmpdir(), 'shop-'));
  const db = await openFreshDatabase(join(directory, 'shop.db'), { patienceMs: 100 });
  let at = Date.UTC(2026, 10, 20, 12);
  const now = () => at;
  const app = new Hono();
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const counted: string[] = [];
  const problems: object[] = [];
  const chatMessages: ChatMessage[] = [];
  const vault = textVault();
  return {
    directory,
    db,
    vault,
    /** The billing e-mail address of a payment, opened. */
    emailOf: async (payment: PaymentRow | null | undefined, accountId: string) =>
      payment &&
      openBillingEmail({ vault, log: silentLog }, await accountKeyOf(db.query, accountId), payment),
    app,
    base,
    counted,
    problems,
    chatMessages,
    now,
    pass: (ms: number) => {
      at += ms;
    },
    contextWith: (payments: PaymentProvider[]): PaymentContext & Pick<Context, 'metrics'> => ({
      db,
      vault,
      now,
      rules: DEFAULT_RULES,
      log: { ...silentLog, error: (fields) => problems.push(fields) },
      payments,
      operators: [],
      metrics: { ...silentMetrics, webhook: (_, result) => counted.push(result) },
    }),
    /** Does the tasks about payments, and those of `more`; what is said is kept. */
    loopOf: (ctx: PaymentContext, more: Partial<Record<TaskKind, TaskHandler>> = {}) => {
      const own: Partial<Record<TaskKind, TaskHandler>> = {
        ...paymentTasks(ctx),
        ...more,
        notify: async ({ payload }) => {
          const notice = readStoredNotice(JSON.parse(payload));
          const replies = repliesOf(notice, { locale: 'en', rules: DEFAULT_RULES });
          const { chatId, address } = notice.place ?? {};
          chatMessages.push({ chatId, address, replies });
        },
      };
      const idle: TaskHandler = async () => undefined;
      const handlers = new Proxy(own, {
        get: (known, kind: TaskKind) => known[kind] ?? idle,
      }) as Record<TaskKind, TaskHandler>;
      return createTaskLoop({ ctx, handlers, lanes: LANES });
    },
    /** What the chat was told since the last look, by the first text's key. */
    heard: () =>
      chatMessages
        .splice(0)
        .flatMap(({ replies }) => replies.map(({ text }) => text[0]?.key ?? '')),
    balance: (accountId: string) => balanceOf(db.query, accountId),
    checkout: async (id: string): Promise<CheckoutRow> => {
      const row = await checkoutOf(db.query, id);
      if (!row) throw new Error('no such checkout');
      return row;
    },
    /** Somebody asks for an offer in the playground. */
    ask: async (id: string, accountId: string, offer: Offer, credits: number): Promise<void> => {
      const place = { surface: 'playground', chatId: 'chat', address: '{"m":1}' } as const;
      const request = { ...place, id, accountId, offer, credits, locale: 'en' } as const;
      const { wrappedKey } = await vault.newKey(accountId);
      const account = { id: accountId, wrappedKey, createdAt: now() };
      await db.commit([
        db.query.insert(accounts).values(account).onConflictDoNothing(),
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
