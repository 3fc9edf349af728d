import type { Context as Request } from 'hono';
import type { Context } from '../core/context.ts';
import { boundedBody, statusOf } from './bounded-body.ts';

const MAX_BODY_BYTES = 512 * 1024;
const RETRY_AFTER_SECONDS = '30';

type ResponseContext = Pick<Context, 'metrics' | 'log'>;

/**
 * Creates the responses that the webhooks of all providers share.
 * @param source the provider's name in the metrics
 */
export const webhookResponses = ({ metrics, log }: ResponseContext, source: string) => ({
  /** Reads the body, no longer than any event and in no more time; else answers why not. */
  body: async (c: Request): Promise<Uint8Array<ArrayBuffer> | Response> => {
    const body = await boundedBody(c.req.raw, MAX_BODY_BYTES);
    if (typeof body !== 'string') return body;
    metrics.webhook(source, 'malformed');
    // The rest of the body is not read, so the connection cannot be used again.
    c.header('Connection', 'close');
    return c.json({ error: body }, statusOf(body));
  },
  /** What was taken, or why not. */
  answer: (c: Request, result: 'accepted' | 'repeated' | 'forged' | 'malformed'): Response => {
    metrics.webhook(source, result);
    // Who signs is no stranger: what cannot be read of theirs is worth a line.
    if (result === 'malformed') log.warn({ source }, 'a signed event could not be read');
    if (result === 'forged') return c.json({ error: result }, 401);
    return result === 'malformed' ? c.json({ error: result }, 400) : c.json({ received: true });
  },
  /** Neither yes nor no: it has to come again. */
  retryLater: (c: Request, cause: unknown): Response => {
    metrics.webhook(source, 'failed');
    log.error({ err: cause, source }, 'event not stored');
    c.header('Retry-After', RETRY_AFTER_SECONDS);
    return c.json({ error: 'try again' }, 503);
  },
});
