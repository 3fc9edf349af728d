import { type Context, Hono } from 'hono';
import { sameSecret } from '../core/storage/same-secret.ts';

/** The probes behind the health routes. */
export type HealthOptions = {
  /** Resolves when the database answers; rejects or hangs otherwise. */
  ready: () => Promise<unknown>;
  /** Renders the metrics in Prometheus' text format; null without metrics. */
  metricsText: (() => Promise<string>) | null;
  /** A bearer token that may read the metrics from anywhere; null without one. */
  metricsToken: string | null;
  /** Whether this machine may read the metrics here without the token. */
  metricsHere: boolean;
  remoteAddress: (c: Context) => string;
};

const READY_WITHIN_MS = 2_000;
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;
const PROXIED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'cf-connecting-ip'] as const;

/**
 * Creates the routes `/healthz` (the process runs), `/readyz` (the database answers) and `/metrics`
 * (Prometheus).
 */
export function healthRoutes(options: HealthOptions): Hono {
  const app = new Hono();
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    const ready = await answersInTime(options.ready);
    return ready ? c.json({ status: 'ready' }) : c.json({ status: 'unavailable' }, 503);
  });
  app.get('/metrics', async (c) => {
    if (!options.metricsText || !mayRead(c, options)) return c.notFound();
    return shown(c, await options.metricsText());
  });
  return app;
}

/**
 * Creates the route `/metrics` of a listener of its own.
 * @param metricsText renders the metrics in Prometheus' text format
 */
export function metricsRoutes(metricsText: () => Promise<string>): Hono {
  return new Hono().get('/metrics', async (c) => shown(c, await metricsText()));
}

const shown = (c: Context, text: string): Response =>
  c.body(text, 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });

async function answersInTime(ask: () => Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), READY_WITHIN_MS);
  });
  try {
    return await Promise.race([ask().then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Tells whether a request may read the metrics: with the token, or where nothing stands in front, from
 * this machine.
 */
function mayRead(c: Context, options: HealthOptions): boolean {
  const given = c.req.header('authorization')?.replace(/^Bearer /, '');
  if (options.metricsToken !== null && given !== undefined)
    return sameSecret(given, options.metricsToken);
  const direct = PROXIED.every((header) => c.req.header(header) === undefined);
  return options.metricsHere && direct && LOOPBACK.test(options.remoteAddress(c));
}
