import { z } from 'zod';
import { type CheckoutRow, checkoutOf, moveCheckout } from '../../db/checkouts.ts';
import { type OpenedCheckout, PaymentError } from '../payment-providers/provider.ts';
import { productName } from '../rules/product-name.ts';
import { enqueue, type Task } from '../tasks/tasks.ts';
import type { PaymentContext } from './context.ts';
import { nextPollAt } from './poll.ts';
import { boughtOf, tellBuyer, tellNotOpened } from './tell-buyer.ts';

const MAX_ATTEMPTS = 5;
const payloadShape = z.object({ locale: z.string() });

/**
 * Handles an `open-checkout` task, whose subject is a checkout's id: asks the provider for a
 * payment page and puts its button into the chat.
 * @throws {PaymentError} when the provider is unavailable and attempts are left
 */
export async function openCheckout(ctx: PaymentContext, task: Omit<Task, 'kind'>): Promise<void> {
  const checkout = await checkoutOf(ctx.db.query, task.subject);
  if (checkout?.state !== 'opening') return;
  const { locale } = payloadShape.parse(JSON.parse(task.payload));
  try {
    await storeOpened(ctx, checkout, await ask(ctx, checkout, locale));
  } catch (cause) {
    if (!(cause instanceof PaymentError)) throw cause;
    if (cause.problem === 'unavailable' && task.attempt < MAX_ATTEMPTS) throw cause;
    ctx.log.error({ err: cause, checkout: checkout.id }, 'checkout not opened');
    await storeRefused(ctx, checkout);
  }
}

function ask(ctx: PaymentContext, checkout: CheckoutRow, locale: string): Promise<OpenedCheckout> {
  const provider = ctx.payments.find((one) => one.id === checkout.provider);
  if (!provider) throw new PaymentError('invalid');
  const { id, kind, product, credits, amountCents, currency, expiresAt } = checkout;
  const name = productName(ctx.rules, product);
  return provider.open({
    id,
    sold: { kind, product, name, credits, amountCents, currency },
    locale,
    expiresAt,
  });
}

async function storeOpened(
  ctx: PaymentContext,
  checkout: CheckoutRow,
  opened: OpenedCheckout,
): Promise<void> {
  const { query: q } = ctx.db;
  const now = ctx.now();
  const { url, expiresAt } = opened;
  const data = { ...boughtOf(checkout), url, expiresAt, provider: checkout.provider };
  await ctx.db.commit([
    // Also one that was given up meanwhile: its link goes into the chat, so it can be paid.
    moveCheckout(q, checkout.id, ['opening', 'failed'], { ...opened, state: 'open' }),
    enqueue(
      q,
      {
        kind: 'poll-checkout',
        subject: checkout.id,
        accountId: checkout.accountId,
        runAt: nextPollAt(now, now),
      },
      now,
    ),
    tellBuyer(
      q,
      checkout,
      { what: 'open', facts: [{ kind: 'checkout-ready', data }], replaces: true },
      now,
    ),
  ]);
}

async function storeRefused(ctx: PaymentContext, checkout: CheckoutRow): Promise<void> {
  const { query: q } = ctx.db;
  await ctx.db.commit([
    moveCheckout(q, checkout.id, ['opening'], { state: 'failed' }),
    tellNotOpened(q, checkout, ctx.now()),
  ]);
}
