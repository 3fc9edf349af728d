import type { TaskHandler } from '../tasks.ts';
import { openCheckout, type PaymentContext } from './open.ts';
import { pollCheckout } from './poll.ts';
import { handleStripeEvent } from './stripe-event.ts';

/** The handlers of everything that payments leave to the task loop. */
export const paymentTasks = (
  ctx: PaymentContext,
): Record<'open-checkout' | 'poll-checkout' | 'stripe-event', TaskHandler> => ({
  'open-checkout': (task) => openCheckout(ctx, task),
  'poll-checkout': (task) => pollCheckout(ctx, task),
  'stripe-event': (task) => handleStripeEvent(ctx, task),
});
