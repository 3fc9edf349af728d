import type { Config } from '../../core/config/config.ts';
import { PROVIDER_IDS, type ProviderId } from '../../core/provider-ids.ts';
import type { OpenContext } from './context.ts';
import type { ConnectedPayments, ConnectProvider, PaymentParts } from './payments/connect.ts';
import { connectPayPal } from './payments/paypal.ts';
import { connectSandbox } from './payments/sandbox.ts';
import { connectStripe } from './payments/stripe.ts';

/** The connect function of each provider; null for a provider that its surface connects. */
const CONNECT: Readonly<Record<ProviderId, ConnectProvider | null>> = {
  stripe: connectStripe,
  sandbox: connectSandbox,
  paypal: connectPayPal,
  stars: null,
  discord: null,
};

/** Connects every provider that sells by links, the default provider first. */
export function connectPayments(
  config: Config,
  ctx: OpenContext,
  parts: PaymentParts,
): ConnectedPayments {
  const connected = PROVIDER_IDS.flatMap((id) => CONNECT[id]?.(config, ctx, parts) ?? []);
  return {
    // Stripe's pages after paying take any address there that is not another provider's.
    groups: connected.toReversed().flatMap(({ groups }) => groups),
    start: async () => {
      for (const { start } of connected) await start();
    },
  };
}
