import { isRefusedBy } from '../../db/constraints.ts';
import { noteEvent } from '../../db/inbox.ts';
import type { Context } from '../context.ts';
import { followLater } from './hand-over.ts';

/**
 * A provider's event about a prediction. The event carries no status: the provider is asked for it.
 */
export type PredictionEvent = {
  /** Whose event it is, such as `replicate`. */
  source: string;
  /** The same where it is sent again. */
  eventId: string;
  engine: string;
  providerId: string;
};

/**
 * Stores a verified event together with the task that looks at its prediction.
 * @returns `repeated` when it was stored before
 * @throws {DatabaseUnavailable} when nothing was stored: it must come again
 */
export async function receivePredictionEvent(
  ctx: Pick<Context, 'db' | 'now'>,
  { source, eventId, engine, providerId }: PredictionEvent,
): Promise<'accepted' | 'repeated'> {
  const now = ctx.now();
  try {
    await ctx.db.commit([
      noteEvent({ source, eventId, pending: null, now }),
      followLater(ctx.db.query, engine, providerId, now, { heardAt: now }),
    ]);
  } catch (cause) {
    if (isRefusedBy(cause, 'inbox-event')) return 'repeated';
    throw cause;
  }
  return 'accepted';
}
