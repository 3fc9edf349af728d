import { providersInUse } from '../../db/checkouts.ts';
import { subscribedProviders } from '../../db/subscriptions.ts';
import { PAYMENT_PROVIDERS } from '../payment-providers/table.ts';
import { PROVIDER_IDS } from '../provider-ids.ts';
import type { PaymentContext } from './context.ts';

const STAND_INS = PROVIDER_IDS.filter((id) => PAYMENT_PROVIDERS[id].standsInFor !== null);

/**
 * Lists the providers that have open checkouts or running subscriptions but no connection. Payments
 * there are not credited until the provider's keys are back. The stand-in providers, where no money
 * moves, are left out.
 * @returns provider ids in alphabetical order
 */
export async function disconnectedProviders({
  db,
  payments,
}: Pick<PaymentContext, 'db' | 'payments'>): Promise<string[]> {
  const [selling, subscribed] = await Promise.all([
    providersInUse(db.query),
    subscribedProviders(db.query),
  ]);
  const connected = new Set<string>([...STAND_INS, ...payments.map(({ id }) => id)]);
  return [...new Set([...selling, ...subscribed])].filter((id) => !connected.has(id)).toSorted();
}
