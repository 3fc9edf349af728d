import { checkoutAt } from '../../db/checkouts.ts';
import { isRefusedBy } from '../../db/constraints.ts';
import { noteEvent } from '../../db/inbox.ts';
import type { Context } from '../context.ts';
import type { PaymentProvider } from '../payment-providers/provider.ts';
import { enqueue } from '../tasks/tasks.ts';
import type { PaymentEvent } from './payment-event.ts';

type ReceiveContext = Pick<Context, 'db' | 'now'>;

/**
 * Stores a verified event of a provider together with the task that handles it.
 * @param event the event; `id` is the provider's id of it
 * @returns `repeated` when the event was stored before
 * @throws {DatabaseUnavailable} when nothing was stored, so that the provider must send the event
 *   again
 */
export async function receivePaymentEvent(
  ctx: ReceiveContext,
  event: PaymentEvent & { id: string },
): Promise<'accepted' | 'repeated'> {
  const now = ctx.now();
  const { id, ...payload } = event;
  try {
    await ctx.db.commit([
      noteEvent({ source: event.provider, eventId: id, pending: null, now }),
      enqueue(
        ctx.db.query,
        {
          kind: 'payment-event',
          accountId: null,
          subject: `${event.provider}:${id}`,
          payload: JSON.stringify(payload),
        },
        now,
      ),
    ]);
  } catch (cause) {
    if (isRefusedBy(cause, 'inbox-event')) return 'repeated';
    throw cause;
  }
  return 'accepted';
}

/**
 * Enqueues a poll of an open checkout at once, for a buyer who comes back from the payment page
 * before the webhook arrives.
 * @param providerId the provider's id of the checkout
 */
export async function pollSoon(
  ctx: ReceiveContext,
  provider: PaymentProvider['id'],
  providerId: string,
): Promise<void> {
  const checkout = await checkoutAt(ctx.db.query, provider, providerId);
  if (checkout?.state !== 'open') return;
  const { id: subject, accountId } = checkout;
  const task = { kind: 'poll-checkout', subject, accountId } as const;
  await ctx.db.commit([enqueue(ctx.db.query, task, ctx.now())]);
}
