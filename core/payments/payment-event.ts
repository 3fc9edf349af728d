import { z } from 'zod';
import { checkoutAt, checkoutOf, paymentAt } from '../../db/checkouts.ts';
import { noteSignal } from '../../db/signals.ts';
import {
  type EventSubject,
  eventSubject,
  namedObject,
} from '../payment-providers/event-subject.ts';
import { PaymentError, type PaymentProvider } from '../payment-providers/provider.ts';
import { PROVIDER_IDS } from '../provider-ids.ts';
import { judgeSoon } from '../tasks/judge-soon.ts';
import { RetryLater, type Task } from '../tasks/tasks.ts';
import type { PaymentContext } from './context.ts';
import { settleEntitlement } from './entitlements/settle.ts';
import { settleCheckout } from './settle.ts';
import { bookPaidAgain } from './stars/paid-again.ts';
import { settleSubscription } from './subscriptions/settle.ts';

const RETRY_MS = 30_000;

/**
 * The stored part of a provider's event: the provider and the ids to ask about. Ids are the
 * provider's own.
 */
const eventShape = z.object({
  provider: z.enum(PROVIDER_IDS),
  about: z.union([eventSubject, z.object({ named: namedObject })]),
});
/** A provider's event as it is stored: the provider and the ids to ask about. */
export type PaymentEvent = z.infer<typeof eventShape>;

/**
 * Handles a `payment-event` task: asks the provider for the current status of the event's subject
 * and brings the books up to date.
 * @throws {RetryLater} while the provider is unavailable
 */
export async function handlePaymentEvent(
  ctx: PaymentContext,
  task: Omit<Task, 'kind'>,
): Promise<void> {
  const { provider: id, about: stored } = eventShape.parse(JSON.parse(task.payload));
  const provider = ctx.payments.find((one) => one.id === id);
  if (!provider) return;
  try {
    const about = 'named' in stored ? await provider.readSubject?.(stored.named) : stored;
    if (!about) return ctx.log.info({ event: task.subject }, 'payment event about something else');
    if ('declined' in about) return await noteDeclined(ctx, provider, about);
    if ('subscription' in about && (await settleKnown(ctx, provider, about.subscription))) return;
    const checkoutId = await checkoutIdOf(ctx, provider, about);
    if (checkoutId !== null) await settleCheckout(ctx, checkoutId);
    else if (!(await bookedAnew(ctx, provider, about)))
      ctx.log.info({ event: task.subject }, 'payment event about something else');
  } catch (cause) {
    if (!(cause instanceof PaymentError) || cause.problem !== 'unavailable') throw cause;
    throw new RetryLater(ctx.now() + RETRY_MS, { cause });
  }
}

/**
 * Books a payment that has no checkout.
 * @returns false where the payment is none of ours
 */
async function bookedAnew(
  ctx: PaymentContext,
  provider: PaymentProvider,
  about: EventSubject,
): Promise<boolean> {
  if (!('transaction' in about)) return false;
  if (provider.entitlements) {
    const entitlement = about.transaction.split(':', 1)[0] ?? '';
    await settleEntitlement(ctx, { subject: entitlement });
    return true;
  }
  if (!provider.invoicesStayOpen) return false;
  return bookPaidAgain(ctx, provider, about.transaction);
}

async function checkoutIdOf(
  ctx: PaymentContext,
  provider: PaymentProvider,
  about: Exclude<EventSubject, { declined: string }>,
): Promise<string | null> {
  const { query: q } = ctx.db;
  if ('subscription' in about) return beginningOf(ctx, provider, about.subscription);
  if ('checkout' in about) return (await checkoutAt(q, provider.id, about.checkout))?.id ?? null;
  const payment = await paymentAt(q, provider.id, about.transaction);
  if (payment) return payment.checkoutId;
  const providerId = await provider.find(about.transaction);
  return providerId === null ? null : ((await checkoutAt(q, provider.id, providerId))?.id ?? null);
}

/** @returns false where the books do not have the subscription yet */
async function settleKnown(
  ctx: PaymentContext,
  provider: PaymentProvider,
  subscriptionId: string,
): Promise<boolean> {
  return (await settleSubscription(ctx, provider.id, subscriptionId)) !== null;
}

/** Finds this provider's Pro checkout that began a subscription. */
async function beginningOf(
  ctx: PaymentContext,
  provider: PaymentProvider,
  subscriptionId: string,
): Promise<string | null> {
  try {
    const standing = await provider.subscriptions?.status(subscriptionId);
    const checkout = standing?.checkoutId
      ? await checkoutOf(ctx.db.query, standing.checkoutId)
      : null;
    const ours = checkout?.provider === provider.id && checkout.kind === 'pro';
    return ours ? checkout.id : null;
  } catch (cause) {
    if (cause instanceof PaymentError && cause.problem === 'not-found') return null;
    throw cause;
  }
}

/**
 * Notes a declined payment as a fraud signal of its account; several events about one attempt count
 * once.
 */
async function noteDeclined(
  ctx: PaymentContext,
  provider: PaymentProvider,
  { declined, of }: Extract<EventSubject, { declined: string }>,
): Promise<void> {
  const { query: q } = ctx.db;
  const told = of.ourCheckout === null ? null : await checkoutOf(q, of.ourCheckout);
  const found = told ? null : of.transaction && (await provider.find(of.transaction));
  const checkout = told ?? (found ? await checkoutAt(q, provider.id, found) : null);
  if (checkout?.provider !== provider.id) return;
  const { accountId } = checkout;
  await ctx.db.commit([
    noteSignal(q, { accountId, kind: 'card-failed', reference: declined, now: ctx.now() }),
    judgeSoon(q, accountId, ctx.now()),
  ]);
}
