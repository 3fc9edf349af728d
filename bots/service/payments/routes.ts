import { paypalRoutes } from '../../../webhooks/payments/paypal.ts';
import { paypalCertificates } from '../../../webhooks/payments/paypal-certificates.ts';
import { stripeRoutes } from '../../../webhooks/payments/stripe.ts';
import { sandboxRoutes } from '../../../webhooks/sandbox/routes.ts';
import { createSandbox } from '../../../webhooks/sandbox/sandbox.ts';
import type { PaymentRoutes } from './connect.ts';

/**
 * Builds the routes of the providers.
 * @param roots lists the root certificates that are trusted, in PEM
 */
export const paymentRoutes = (roots: () => Promise<readonly string[]>): PaymentRoutes => ({
  stripe: stripeRoutes,
  paypal: (ctx, { api, webhookId, apiBase }) => {
    const { fetchOutside, now } = ctx;
    const certificates = paypalCertificates({ apiBase, fetchOutside, roots, now });
    return paypalRoutes(ctx, { api, webhookId, certificates });
  },
  sandbox: (options) => {
    const sandbox = createSandbox(options);
    return { routes: sandboxRoutes(sandbox), runDue: () => sandbox.runDue() };
  },
});
