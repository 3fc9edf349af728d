import type { Context, Next } from 'hono';

const SAFE = new Set(['GET', 'HEAD']);

/**
 * Creates a middleware that accepts changing requests only from this site's own pages, by `Origin`
 * or else `Sec-Fetch-Site`; a request without both is refused.
 * @param publicUrl the public address of this server, when a proxy changes the `Host`
 * @param under further origins under which these pages, and no others, are shown
 */
export function sameOriginOnly(publicUrl: string | null, under: readonly string[] = []) {
  const ours = publicUrl === null ? null : new URL(publicUrl).origin;
  return async (c: Context, next: Next) => {
    if (SAFE.has(c.req.method)) return next();
    const origin = c.req.header('origin');
    const allowed = origin
      ? origin === ours || origin === new URL(c.req.url).origin || under.includes(origin)
      : c.req.header('sec-fetch-site') === 'same-origin';
    return allowed ? next() : c.json({ problem: 'foreign' }, 403);
  };
}
