import { z } from 'zod';
import { checkoutAt, paymentAt } from '../../db/checkouts.ts';
import { RetryLater, type Task } from '../tasks.ts';
import { PROVIDER_IDS } from './offers.ts';
import type { PaymentContext } from './open.ts';
import { PaymentError, type PaymentProvider } from './provider.ts';
import { settleCheckout } from './settle.ts';

const RETRY_MS = 30_000;

/** What is kept of a provider's event: whom to ask about what. Ids are the provider's own. */
const eventShape = z.object({
  provider: z.enum(PROVIDER_IDS),
  about: z.union([
    z.object({ checkout: z.string() }),
    z.object({ transaction: z.string() }),
    z.object({ subscription: z.string() }),
  ]),
});
export type PaymentEvent = z.infer<typeof eventShape>;

/**
 * The handler of `payment-event` tasks: whatever happened, asks how it stands now.
 * @throws {RetryLater} while the provider cannot be asked
 */
export async function handlePaymentEvent(
  ctx: PaymentContext,
  task: Omit<Task, 'kind'>,
): Promise<void> {
  const { provider: id, about } = eventShape.parse(JSON.parse(task.payload));
  const provider = ctx.payments.find((one) => one.id === id);
  if (!provider) return;
  try {
    const checkoutId = await checkoutIdOf(ctx, provider, about);
    if (checkoutId !== null) await settleCheckout(ctx, checkoutId);
    else ctx.log.info({ event: task.subject }, 'payment event about something else');
  } catch (cause) {
    if (!(cause instanceof PaymentError) || cause.problem !== 'unavailable') throw cause;
    throw new RetryLater(ctx.now() + RETRY_MS, { cause });
  }
}

async function checkoutIdOf(
  ctx: PaymentContext,
  provider: PaymentProvider,
  about: PaymentEvent['about'],
): Promise<string | null> {
  const { query: q } = ctx.db;
  if ('subscription' in about) return null;
  if ('checkout' in about) return (await checkoutAt(q, provider.id, about.checkout))?.id ?? null;
  const payment = await paymentAt(q, provider.id, about.transaction);
  if (payment) return payment.checkoutId;
  const providerId = await provider.find(about.transaction);
  return providerId === null ? null : ((await checkoutAt(q, provider.id, providerId))?.id ?? null);
}
