import type { TaskHandler } from '../tasks/tasks.ts';
import type { PaymentContext } from './context.ts';
import { settleEntitlement } from './entitlements/settle.ts';
import { openCheckout } from './open.ts';
import { handlePaymentEvent } from './payment-event.ts';
import { pollCheckout } from './poll.ts';
import { refundPayment } from './refunds/refund.ts';
import { changeSubscriptionTask } from './subscriptions/change.ts';
import { followSubscription } from './subscriptions/follow.ts';

/** Builds the handlers of all task kinds of payments. */
export const paymentTasks = (
  ctx: PaymentContext,
): Record<
  | 'open-checkout'
  | 'poll-checkout'
  | 'payment-event'
  | 'refund-payment'
  | 'follow-subscription'
  | 'change-subscription'
  | 'settle-entitlement',
  TaskHandler
> => ({
  'open-checkout': (task) => openCheckout(ctx, task),
  'poll-checkout': (task) => pollCheckout(ctx, task),
  'payment-event': (task) => handlePaymentEvent(ctx, task),
  'refund-payment': (task) => refundPayment(ctx, task),
  'follow-subscription': (task) => followSubscription(ctx, task),
  'change-subscription': (task) => changeSubscriptionTask(ctx, task),
  'settle-entitlement': (task) => settleEntitlement(ctx, task),
});
