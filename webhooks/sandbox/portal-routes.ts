import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { disturbanceFields, disturbanceOf } from './disturbance-form.ts';
import type { PageNote } from './page.ts';
import { ApiError, invalid, missing } from './params.ts';
import { dispute, disputeEnds, type PaymentChange, refund } from './payments.ts';
import { portalPage } from './portal-page.ts';
import type { Sandbox } from './sandbox.ts';
import type { SandboxSubscription } from './state.ts';
import {
  cancelAtPeriodEnd,
  cancelNow,
  chargeAgain,
  renew,
  type SubscriptionChange,
  setCard,
} from './subscription.ts';

const MAX_FORM_BYTES = 16 * 1024;

const CHANGES = {
  cancel: cancelAtPeriodEnd(true),
  keep: cancelAtPeriodEnd(false),
  'cancel-now': cancelNow,
  renew,
  retry: chargeAgain,
  'card-bad': setCard(true),
  'card-good': setCard(false),
  refund: ofNewest(refund()),
  'refund-half': ofNewest((payment, now) => refund(Math.ceil(payment.total / 2))(payment, now)),
  inquiry: ofNewest(dispute('warning_needs_response')),
  dispute: ofNewest(dispute('needs_response')),
  'dispute-won': ofNewest(disputeEnds('won')),
  'dispute-lost': ofNewest(disputeEnds('lost')),
} as const satisfies Record<string, SubscriptionChange>;

const formShape = z.object({
  do: z.enum(Object.keys(CHANGES) as [keyof typeof CHANGES]),
  ...disturbanceFields,
});

/**
 * Creates the routes of `/sandbox/portal/:customer`, where the owner changes a subscription and
 * testers let months pass.
 */
export function portalRoutes(sandbox: Sandbox): Hono {
  const app = new Hono();
  app.get('/sandbox/portal/:customer', async (c) =>
    c.html(portalPage(await subscriptionFor(sandbox, c.req.param('customer')), null)),
  );
  app.post('/sandbox/portal/:customer', bodyLimit({ maxSize: MAX_FORM_BYTES }), async (c) => {
    const subscription = await subscriptionFor(sandbox, c.req.param('customer'));
    const form = formShape.safeParse(await c.req.parseBody());
    if (!form.success) return c.html(portalPage(subscription, 'over'), 422);
    const note = await press(sandbox, subscription, form.data);
    return c.html(portalPage(await sandbox.subscription(subscription.id), note));
  });
  return app;
}

async function press(
  sandbox: Sandbox,
  { id }: SandboxSubscription,
  form: z.infer<typeof formShape>,
): Promise<PageNote> {
  try {
    await sandbox.actOnSubscription(id, CHANGES[form.do], disturbanceOf(form));
    return 'done';
  } catch (cause) {
    if (cause instanceof ApiError) return 'over';
    throw cause;
  }
}

/** Creates the change of the payment of the newest paid month. */
function ofNewest(change: PaymentChange): SubscriptionChange {
  return ({ invoices }, now) => {
    const newest = invoices.findLast(({ chargeId }) => chargeId !== null);
    if (!newest) throw invalid('resource_missing', 'No month was paid yet.');
    return change(newest, now);
  };
}

async function subscriptionFor(sandbox: Sandbox, customer: string): Promise<SandboxSubscription> {
  const { subscriptions } = await sandbox.state();
  const found = subscriptions.find(({ customerId }) => customerId === customer);
  if (found) return found;
  throw missing('customer', customer, 'customer');
}
