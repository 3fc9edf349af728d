/** Accounts with chats, purchases and tasks on a real database: for tests about credits. */
import { ulid } from 'ulidx';
import { insertAccount } from '../../../db/accounts.ts';
import { writeChat } from '../../../db/chats.ts';
import { changePayment, insertCheckout, paymentOf } from '../../../db/checkouts.ts';
import { tasks } from '../../../db/schema/schema.ts';
import { accountTasks } from '../../fraud/judge.ts';
import { routesOf } from '../../notices/recipient.ts';
import { readStoredNotice, repliesOf } from '../../notices/stored-notice.ts';
import { bookPayment } from '../../payments/book.ts';
import { sealBillingEmail } from '../../payments/sealed-email.ts';
import { goneSignals } from '../../payments/signals.ts';
import type { TestContext } from '../../testing/context.ts';

/** Adds somebody with a chat in the playground; the account's id is the name. */
export async function addPerson(
  ctx: TestContext,
  id: string,
  of: { email?: string; createdAt?: number } = {},
): Promise<string> {
  const { email = null, createdAt = ctx.now() } = of;
  const { wrappedKey } = await ctx.vault.newKey(id);
  await ctx.db.commit([
    ...insertAccount(
      ctx.db.query,
      { id, email, wrappedKey, adultAt: createdAt, termsVersion: '1', createdAt },
      { surface: 'playground', userId: id },
    ),
    writeChat({
      surface: 'playground',
      chatId: `chat-${id}`,
      userId: id,
      address: '{}',
      state: '{}',
      version: 0,
      now: ctx.now(),
    }),
  ]);
  return id;
}

/** Books a paid purchase. @returns the checkout's id */
export async function buy(
  ctx: TestContext,
  accountId: string,
  of: { amountCents?: number; credits?: number; billingEmail?: string | null } = {},
): Promise<string> {
  const { amountCents = 499, credits = 300, billingEmail = null } = of;
  const now = ctx.now();
  const checkout = {
    id: ulid(now),
    accountId,
    provider: 'stripe',
    product: 'spark',
    credits,
    amountCents,
    currency: 'usd',
    state: 'paid',
    surface: 'playground',
    chatId: `chat-${accountId}`,
    address: '{}',
    createdAt: now,
    expiresAt: now,
    paidAt: now,
  } as const;
  await ctx.db.commit([
    insertCheckout(ctx.db.query, checkout),
    ...bookPayment(
      ctx.db.query,
      checkout,
      {
        state: 'paid',
        transactionId: `pi_${checkout.id}`,
        amountCents,
        refundedCents: 0,
        disputedCents: 0,
        currency: 'usd',
        sealedEmail: await sealBillingEmail(ctx, checkout, billingEmail),
      },
      now,
    ),
  ]);
  return checkout.id;
}

/** Has a payment stand otherwise: refunded, disputed, or well again. */
export async function moveMoney(
  ctx: TestContext,
  checkoutId: string,
  after: { status: 'paid' | 'refunded' | 'disputed'; refundedCents: number },
): Promise<void> {
  const { query: q } = ctx.db;
  const before = await paymentOf(q, checkoutId);
  const checkout = await q.query.checkouts.findFirst({
    where: (c, { eq }) => eq(c.id, checkoutId),
  });
  if (!before || !checkout) throw new Error('no such payment');
  await ctx.db.commit([
    ...changePayment(q, before, after, ctx.now()),
    ...goneSignals(q, checkout.accountId, before, after, ctx.now()),
  ]);
}

/** Runs what waits to be followed up, until nothing does. */
export async function followUp(ctx: TestContext): Promise<void> {
  const handlers = accountTasks(ctx);
  for (let rounds = 0; rounds < 10; rounds += 1) {
    const rows = await ctx.db.query.select().from(tasks);
    const due = rows.filter(({ kind }) => kind in handlers);
    if (due.length === 0) return;
    for (const { id, kind, subject, payload } of due) {
      const name = kind as keyof typeof handlers;
      await ctx.db.commit([
        { toSQL: () => ({ sql: 'delete from tasks where id = ?', params: [id] }) },
      ]);
      await handlers[name]({ kind: name, subject, payload, attempt: 1 });
    }
  }
  throw new Error('it never ends');
}

/** Lists the waiting notices: the chat and the keys of the texts, in the order of the tasks. */
export async function said(ctx: TestContext): Promise<string[]> {
  const rows = await ctx.db.query.select().from(tasks);
  const lines: string[] = [];
  for (const { payload } of rows.filter(({ kind }) => kind === 'notify' || kind === 'remind')) {
    const notice = readStoredNotice(JSON.parse(payload));
    const [route] = await routesOf(ctx, notice);
    const reader = { locale: route?.to.locale ?? 'en', rules: ctx.rules };
    for (const { text } of route ? repliesOf(notice, reader) : [])
      lines.push(`${route?.to.chatId} ${text.map(({ key }) => key).join(' ')}`);
  }
  return lines;
}
