import type { Context, Next } from 'hono';

const SAFE = new Set(['GET', 'HEAD']);

/**
 * Lets a request that changes something through only when our own page sent it: the browser's word
 * (`Origin`, else `Sec-Fetch-Site`) decides, and its silence means no.
 * @param publicUrl our address as the world knows it, where a proxy changes the `Host`
 */
export function sameOriginOnly(publicUrl: string | null) {
  const ours = publicUrl === null ? null : new URL(publicUrl).origin;
  return async (c: Context, next: Next) => {
    if (SAFE.has(c.req.method)) return next();
    const origin = c.req.header('origin');
    const allowed = origin
      ? origin === ours || origin === new URL(c.req.url).origin
      : c.req.header('sec-fetch-site') === 'same-origin';
    return allowed ? next() : c.json({ problem: 'foreign' }, 403);
  };
}
