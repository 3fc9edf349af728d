import { markBlocked } from '../../db/accounts.ts';
import type { Database } from '../../db/database.ts';
import { t } from '../texts/text.ts';
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
  problem === 'limited' || problem === 'unavailable' || problem === 'slow-mode';

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
 * Delivers replies as {@link attemptDelivery} does, and records a user who cannot be reached until the
 * next visit, because the bot is blocked or the chat is gone.
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
  if (delivery.is === 'impossible' && delivery.error.problem !== 'refused') {
    const identity = { surface: surface.name, userId: to.userId };
    await ctx.db.commit([markBlocked(ctx.db.query, identity, ctx.now())]);
  }
  return delivery;
}

/**
 * Delivers replies as {@link deliver} does. What the platform takes in no form is told in words: the reply
 * without its media, then an apology; the replies after it follow.
 * @param reference what the apology names, for finding it in the log
 * @returns the delivery; `impossible` where not even words were taken
 */
export async function deliverOrTell(
  ctx: Parameters<typeof deliver>[0],
  surface: Parameters<typeof deliver>[1],
  to: Destination,
  replies: readonly Reply[],
  reference: string,
): Promise<Delivery & { refused: DeliveryError | null }> {
  let refused: DeliveryError | null = null;
  let [left, where] = [replies, to];
  for (;;) {
    const delivery = await deliver(ctx, surface, where, left);
    const isRefused = delivery.is === 'impossible' && delivery.error.problem === 'refused';
    if (!isRefused) return { ...delivery, refused };
    refused ??= delivery.error;
    const { unshown, address } = delivery.error;
    const [first, ...rest] = left.slice(left.length - (unshown ?? left.length));
    const told = first && inWords(first, reference);
    left = told ? [told, ...rest] : rest;
    if (left.length === 0) return { ...delivery, refused };
    where = { ...where, address: address ?? where.address };
  }
}

/** Says a refused reply in words; null where it was that already. */
function inWords({ media = [], ...said }: Reply, reference: string): Reply | null {
  if (media.length > 0) return { ...said, text: [...said.text, t('media.not-taken')] };
  const apology = t('error.unexpected', { reference });
  const isApology = said.text[0]?.key === apology.key;
  return isApology ? null : { mode: said.mode === 'replace' ? 'replace' : 'send', text: [apology] };
}
