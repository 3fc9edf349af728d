import { z } from 'zod';
import { checkoutAt, paymentAt } from '../../db/checkouts.ts';
import { RetryLater, type Task } from '../tasks.ts';
import type { PaymentContext } from './open.ts';
import { PaymentError, type PaymentProvider } from './provider.ts';
import { settleCheckout } from './settle.ts';

const RETRY_MS = 30_000;

/** What is kept of an event: which checkout to ask about. */
const stripeEventShape = z.union([
  z.object({ sessionId: z.string() }),
  z.object({ paymentIntentId: z.string() }),
]);
export type StripeEventPayload = z.infer<typeof stripeEventShape>;

/**
 * The handler of `stripe-event` tasks: whatever happened, asks how the checkout stands now.
 * @throws {RetryLater} while Stripe cannot be asked
 */
export async function handleStripeEvent(
  ctx: PaymentContext,
  task: Omit<Task, 'kind'>,
): Promise<void> {
  const about = stripeEventShape.parse(JSON.parse(task.payload));
  const provider = ctx.payments.find((one) => one.id === 'stripe' || one.id === 'sandbox');
  if (!provider) return;
  try {
    const checkoutId = await checkoutIdOf(ctx, provider, about);
    if (checkoutId !== null) await settleCheckout(ctx, checkoutId);
    else ctx.log.info({ event: task.subject }, 'stripe event about something else');
  } catch (cause) {
    if (!(cause instanceof PaymentError) || cause.problem !== 'unavailable') throw cause;
    throw new RetryLater(ctx.now() + RETRY_MS, { cause });
  }
}

async function checkoutIdOf(
  ctx: PaymentContext,
  provider: PaymentProvider,
  about: StripeEventPayload,
): Promise<string | null> {
  const { query: q } = ctx.db;
  if ('sessionId' in about) return (await checkoutAt(q, provider.id, about.sessionId))?.id ?? null;
  const payment = await paymentAt(q, provider.id, about.paymentIntentId);
  if (payment) return payment.checkoutId;
  const sessionId = await provider.find(about.paymentIntentId);
  return sessionId === null ? null : ((await checkoutAt(q, provider.id, sessionId))?.id ?? null);
}
