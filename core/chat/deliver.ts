import { markBlocked } from '../../db/accounts.ts';
import type { Database } from '../../db/database.ts';
import type { Reply } from './reply.ts';
import { DeliveryError, type Destination, type Surface } from './surface.ts';

/** The outcome of one attempt to deliver. */
export type Delivery =
  | { is: 'shown'; address: string }
  /**
   * The delivery may be tried again: after `inMs` milliseconds, or null where the platform named no
   * time.
   */
  | { is: 'later'; inMs: number | null; error: DeliveryError }
  | { is: 'impossible'; error: DeliveryError };

/** Tells whether a delivery that failed may succeed when it is tried again later. */
export const mayWorkLater = ({ problem }: DeliveryError): boolean =>
  problem === 'limited' || problem === 'unavailable';

/**
 * Delivers replies through a surface once and classifies a failure.
 * @returns `shown` with the address of the last message, `later` or `impossible`
 * @throws errors of the surface that are no {@link DeliveryError}
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
 * Delivers replies as {@link attemptDelivery} does, and records a user who has blocked the bot.
 * @param ctx the database that the block is stored in, and the clock in milliseconds
 * @throws {DatabaseUnavailable} when a block could not be stored
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
