import { Hono } from 'hono';
import type { Tracing } from './tracing.ts';

/** Names of senders as their paths have them; whatever else strangers ask for has none. */
const SENDER = /^\/webhooks\/([a-z-]{1,20})(?:\/|$)/;

/**
 * Creates what stands before the webhooks: each call is a trace of its own, to which the trace of an update
 * that it brings leads back.
 */
export const tracedWebhooks = (tracing: Tracing): Hono =>
  new Hono().use('/webhooks/*', (c, next) => {
    const sender = SENDER.exec(c.req.path)?.[1] ?? 'unknown';
    return tracing.begin(crypto.randomUUID(), 'webhook', { 'alme.sender': sender }, async () => {
      await next();
    });
  });
