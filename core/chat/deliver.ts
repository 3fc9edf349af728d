import { markBlocked } from '../../db/accounts.ts';
import type { Database } from '../../db/database.ts';
import type { Reply } from './reply.ts';
import { DeliveryError, type Destination, type Surface } from './surface.ts';

/** What became of a delivery. */
export type Delivery =
  | { is: 'shown'; address: string }
  /** It may work later: after `inMs` milliseconds where the platform named a time, null where it did not. */
  | { is: 'later'; inMs: number | null; error: DeliveryError }
  | { is: 'impossible'; error: DeliveryError };

/** Whether the same delivery may work later. */
export const mayWorkLater = ({ problem }: DeliveryError): boolean =>
  problem === 'limited' || problem === 'unavailable';

/**
 * Delivers replies through a surface once and reads why it failed.
 * @returns `shown` with the address of the last message, `later` or `impossible`
 * @throws what is no {@link DeliveryError}
 */
export async function attemptDelivery(
  surface: Pick<Surface, 'deliver'>,
  to: Destination,
  replies: readonly Reply[],
): Promise<Delivery> {
  try {
    return { is: 'shown', address: await surface.deliver(to, replies) };
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    if (mayWorkLater(error)) return { is: 'later', inMs: error.retryAfterMs, error };
    return { is: 'impossible', error };
  }
}

/**
 * Does what {@link attemptDelivery} does, and notes a user who shut us out.
 * @param ctx where the block is noted, and its time in milliseconds
 * @throws {DatabaseUnavailable} when a block could not be noted
 */
export async function deliver(
  ctx: { db: Pick<Database, 'query' | 'commit'>; now: () => number },
  surface: Pick<Surface, 'name' | 'deliver'>,
  to: Destination,
  replies: readonly Reply[],
): Promise<Delivery> {
  const delivery = await attemptDelivery(surface, to, replies);
  if (delivery.is === 'impossible' && delivery.error.problem === 'blocked') {
    const identity = { surface: surface.name, userId: to.userId };
    await ctx.db.commit([markBlocked(ctx.db.query, identity, ctx.now())]);
  }
  return delivery;
}
