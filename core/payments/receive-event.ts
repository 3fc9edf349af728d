import { checkoutAt } from '../../db/checkouts.ts';
import { isRefusedBy } from '../../db/constraints.ts';
import { noteEvent } from '../../db/inbox.ts';
import type { Context } from '../context.ts';
import type { PaymentProvider } from '../payment-providers/provider.ts';
import { enqueue } from '../tasks/tasks.ts';
import type { PaymentEvent } from './payment-event.ts';

type ReceiveContext = Pick<Context, 'db' | 'now'>;

/**
 * Stores a verified event together with the task that handles it.
 * @returns `repeated` when it was stored before
 * @throws {DatabaseUnavailable} when nothing was stored: it must come again
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

/** Whoever comes back from a payment has news: asks now instead of waiting for the webhook. */
export async function lookSoon(
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
