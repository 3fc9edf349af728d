import { Hono } from 'hono';
import type { Context } from '../../core/context.ts';
import { receivePredictionEvent } from '../../core/generations/receive-event.ts';
import { webhookResponses } from '../webhook-responses.ts';

/** The largest difference between a webhook's time and this server's clock, in seconds. */
export const WINDOW_SECONDS = 300;

/** The parts of the context that prediction webhooks need. */
export type PredictionEventsContext = Pick<Context, 'db' | 'now' | 'metrics' | 'log'>;

/** A webhook request: its headers and its raw body. */
export type WebhookRequest = { headers: Headers; raw: string };

/**
 * The event of a verified webhook and the provider's id of the prediction that has ended; null for
 * events that need no action.
 */
export type PredictionEvent = { eventId: string; providerId: string } | null;

/**
 * Creates the route `POST /webhooks/SOURCE/ENGINE`. The route answers 401 to unsigned requests, 400
 * to unreadable ones, and 200 only after the event and the task that polls the prediction are
 * stored. The state of the prediction is always read from the provider, never from the event.
 * @param options.engines ids of the engines whose predictions the webhook reports
 * @param options.claims tells from the headers alone whether a request may be signed
 * @param options.read verifies and reads a request; throws when verification is not possible now
 */
export function predictionEvents(
  ctx: PredictionEventsContext,
  options: {
    source: string;
    engines: readonly string[];
    claims: (headers: Headers) => boolean;
    read: (request: WebhookRequest) => Promise<PredictionEvent | 'forged' | 'malformed'>;
  },
): Hono {
  const { source, engines, claims, read } = options;
  const app = new Hono();
  const responses = webhookResponses(ctx, source);
  app.post(`/webhooks/${source}/:engine`, async (c) => {
    const engine = c.req.param('engine');
    if (!engines.includes(engine)) return c.json({ error: 'not found' }, 404);
    const { headers } = c.req.raw;
    if (!claims(headers)) return responses.answer(c, 'forged');
    const body = await responses.body(c);
    if (body instanceof Response) return body;
    try {
      const event = await read({ headers, raw: new TextDecoder().decode(body) });
      if (event === 'forged' || event === 'malformed') return responses.answer(c, event);
      const stored = event
        ? await receivePredictionEvent(ctx, { source, engine, ...event })
        : 'accepted';
      return responses.answer(c, stored);
    } catch (cause) {
      return responses.retryLater(c, cause);
    }
  });
  return app;
}

/**
 * Tells whether a time is within `WINDOW_SECONDS` of this server's clock.
 * @param seconds since the epoch, as text
 * @param now milliseconds since the epoch
 */
export function isRecent(seconds: string | null, now: number): boolean {
  if (!seconds || !/^\d{1,12}$/.test(seconds)) return false;
  return Math.abs(Number(seconds) - now / 1000) <= WINDOW_SECONDS;
}

/**
 * Parses JSON of any shape.
 * @returns undefined for malformed JSON
 */
export function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw) as unknown;
  } catch {
    return undefined;
  }
}
