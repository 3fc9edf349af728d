import { Hono } from 'hono';
import type { Context } from '../../core/context.ts';
import { receivePredictionEvent } from '../../core/generations/receive-event.ts';
import { webhookResponses } from '../webhook-responses.ts';

/** How far a webhook's own time may be from ours, in seconds. */
export const WINDOW_SECONDS = 300;

export type PredictionEventsContext = Pick<Context, 'db' | 'now' | 'metrics' | 'log'>;

/** A webhook as it came. */
export type Told = { headers: Headers; raw: string };

/** What a verified webhook says: which prediction has ended. Null for news that lead to nothing. */
export type Heard = { eventId: string; providerId: string } | null;

/**
 * `POST /webhooks/SOURCE/ENGINE`: 401 for what the provider did not sign, 400 for what nobody can read,
 * 200 only once the event is stored together with the task that looks at the prediction. What it says is
 * never believed: the provider is asked.
 * @param options.engines ids of the engines whose predictions are reported here
 * @param options.read verifies and reads; throws when it cannot be verified now
 */
export function predictionEvents(
  ctx: PredictionEventsContext,
  options: {
    source: string;
    engines: readonly string[];
    read: (told: Told) => Promise<Heard | 'forged' | 'malformed'>;
  },
): Hono {
  const { source, engines, read } = options;
  const app = new Hono();
  const door = webhookResponses(ctx, source);
  app.post(`/webhooks/${source}/:engine`, door.limit, async (c) => {
    const engine = c.req.param('engine');
    if (!engines.includes(engine)) return c.json({ error: 'not found' }, 404);
    try {
      const heard = await read({ headers: c.req.raw.headers, raw: await c.req.text() });
      if (heard === 'forged' || heard === 'malformed') return door.answer(c, heard);
      const stored = heard
        ? await receivePredictionEvent(ctx, { source, engine, ...heard })
        : 'accepted';
      return door.answer(c, stored);
    } catch (cause) {
      return door.comeAgain(c, cause);
    }
  });
  return app;
}

/** Whether a time in seconds since the epoch is near enough to ours. */
export function isRecent(seconds: string | null, now: number): boolean {
  if (!seconds || !/^\d{1,12}$/.test(seconds)) return false;
  return Math.abs(Number(seconds) - now / 1000) <= WINDOW_SECONDS;
}

/** JSON of any shape; undefined for what is none. */
export function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw) as unknown;
  } catch {
    return undefined;
  }
}
