import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { type Change, expire, PROMOTION_CODES, pay, payLater, refuseCard } from './actions.ts';
import { sandboxApi } from './api.ts';
import { disturbanceFields, disturbanceOf } from './disturbance-form.ts';
import { type PageNote, paymentPage } from './page.ts';
import { ApiError } from './params.ts';
import { dispute, disputeEnds, refund } from './payments.ts';
import { portalRoutes } from './portal-routes.ts';
import type { Sandbox } from './sandbox.ts';
import type { SandboxSession } from './state.ts';

const MAX_FORM_BYTES = 16 * 1024;

const formShape = z.object({
  do: z.enum([
    'pay',
    'decline',
    'later',
    'later-fail',
    'leave',
    'expire',
    'refund',
    'refund-half',
    'inquiry',
    'dispute',
    'dispute-won',
    'dispute-lost',
  ]),
  email: z.union([z.literal(''), z.email().max(254)]).default(''),
  code: z.string().trim().toUpperCase().max(40).default(''),
  ...disturbanceFields,
});
type Form = z.infer<typeof formShape>;

/**
 * Creates the routes of the sandbox: the API under `/sandbox/stripe` and the payment page under
 * `/sandbox/pay/:id`. Only a server without a real Stripe key may serve them.
 */
export function sandboxRoutes(sandbox: Sandbox): Hono {
  const app = new Hono();
  app.route('/sandbox/stripe', sandboxApi(sandbox));
  app.route('/', portalRoutes(sandbox));
  app.get('/sandbox/pay/:id', async (c) =>
    c.html(await pageOf(sandbox, await sandbox.session(c.req.param('id')), null)),
  );
  app.post('/sandbox/pay/:id', bodyLimit({ maxSize: MAX_FORM_BYTES }), async (c) => {
    const session = await sandbox.session(c.req.param('id'));
    const form = formShape.safeParse(await c.req.parseBody());
    if (!form.success) return c.html(await pageOf(sandbox, session, 'invalid'), 422);
    const outcome = await press(sandbox, session, form.data);
    if ('goTo' in outcome) return c.redirect(outcome.goTo, 303);
    return c.html(await pageOf(sandbox, await sandbox.session(session.id), outcome.note));
  });
  app.onError((cause, c) =>
    cause instanceof ApiError
      ? c.text(cause.message, cause.status)
      : c.text('The sandbox could not do this.', 500),
  );
  return app;
}

/** Renders the page of a checkout, with a link to the subscription that the checkout started. */
async function pageOf(sandbox: Sandbox, session: SandboxSession, note: PageNote | null) {
  const { subscriptionId } = session;
  const subscription = subscriptionId === null ? null : await sandbox.subscription(subscriptionId);
  return paymentPage(session, note, subscription && sandbox.portalUrl(subscription));
}

type Outcome = { goTo: string } | { note: PageNote };

async function press(sandbox: Sandbox, session: SandboxSession, form: Form): Promise<Outcome> {
  if (form.do === 'leave') return { goTo: session.cancelUrl ?? sandbox.pageUrl(session) };
  const paying = form.do === 'pay' || form.do === 'later' || form.do === 'later-fail';
  if (paying && form.code !== '' && !knowsCode(session, form.code)) return { note: 'code' };
  try {
    await sandbox.act(session.id, changeOf(form, session), disturbanceOf(form));
  } catch (cause) {
    if (cause instanceof ApiError) return { note: 'over' };
    throw cause;
  }
  if (form.do === 'decline') return { note: 'declined' };
  if (!paying) return { note: 'done' };
  return { goTo: session.successUrl.replaceAll('{CHECKOUT_SESSION_ID}', session.id) };
}

const knowsCode = (session: SandboxSession, code: string): boolean =>
  session.promotionCodes && Object.hasOwn(PROMOTION_CODES, code);

function changeOf(form: Form, session: SandboxSession): Change {
  const email = form.email || null;
  switch (form.do) {
    case 'later':
      return payLater({ email, outcome: 'succeeded', copies: form.copies });
    case 'later-fail':
      return payLater({ email, outcome: 'failed', copies: form.copies });
    case 'expire':
      return expire;
    case 'refund':
      return refund();
    case 'refund-half':
      return refund(Math.ceil(session.total / 2));
    case 'decline':
      return refuseCard;
    case 'inquiry':
      return dispute('warning_needs_response');
    case 'dispute':
      return dispute('needs_response');
    case 'dispute-won':
      return disputeEnds('won');
    case 'dispute-lost':
      return disputeEnds('lost');
    default:
      return pay({ email, code: form.code });
  }
}
