import type { Context as Request } from 'hono';
import type { Context } from '../core/context.ts';
import { limitBody } from './body-limit.ts';

const MAX_BODY_BYTES = 512 * 1024;
const RETRY_AFTER_SECONDS = '30';

type ResponseContext = Pick<Context, 'metrics' | 'log'>;

/**
 * Creates the responses that the webhooks of all providers share.
 * @param source the provider's name in the metrics
 */
export const webhookResponses = ({ metrics, log }: ResponseContext, source: string) => ({
  /** Refuses bodies longer than any event. */
  limit: limitBody(MAX_BODY_BYTES, (c) => {
    metrics.webhook(source, 'malformed');
    return c.json({ error: 'too large' }, 413);
  }),
  /** What was taken, or why not. */
  answer: (c: Request, result: 'accepted' | 'repeated' | 'forged' | 'malformed'): Response => {
    metrics.webhook(source, result);
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
