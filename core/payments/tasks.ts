import type { TaskHandler } from '../tasks.ts';
import { settleEntitlement } from './entitlement.ts';
import { openCheckout, type PaymentContext } from './open.ts';
import { handlePaymentEvent } from './payment-event.ts';
import { pollCheckout } from './poll.ts';

/** The handlers of everything that payments leave to the task loop. */
export const paymentTasks = (
  ctx: PaymentContext,
): Record<
  'open-checkout' | 'poll-checkout' | 'payment-event' | 'settle-entitlement',
  TaskHandler
> => ({
  'open-checkout': (task) => openCheckout(ctx, task),
  'poll-checkout': (task) => pollCheckout(ctx, task),
  'payment-event': (task) => handlePaymentEvent(ctx, task),
  'settle-entitlement': (task) => settleEntitlement(ctx, task),
});
