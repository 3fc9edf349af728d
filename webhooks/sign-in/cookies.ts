import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { WEB_PATHS } from '../../core/sign-in/audiences.ts';
import { BROWSER_ITEMS } from '../../core/web/browser-storage.ts';
import type { WebAudience } from '../../db/web-sessions.ts';

const ITEMS = { console: BROWSER_ITEMS.console, app: BROWSER_ITEMS.app } as const;

/**
 * Writes the options of an audience's cookie. The Mini App stands in a frame of Telegram's or Discord's own
 * page, where a browser sends only cookies that are meant for it (CHIPS), and those only over HTTPS.
 * @param secure whether the service is reached over HTTPS
 */
const optionsOf = (audience: WebAudience, secure: boolean) =>
  audience === 'app' && secure
    ? ({
        path: WEB_PATHS.app,
        httpOnly: true,
        secure,
        sameSite: 'None',
        partitioned: true,
      } as const)
    : ({ path: WEB_PATHS[audience], httpOnly: true, secure, sameSite: 'Lax' } as const);

/** Reads the token of the session of a request; null where it has none. */
export const sessionToken = (c: Context, audience: WebAudience): string | null =>
  getCookie(c, ITEMS[audience].name) ?? null;

/** Sets the cookie of a session. */
export function setSessionToken(
  c: Context,
  audience: WebAudience,
  { token, secure }: { token: string; secure: boolean },
): void {
  const { name, keptMs } = ITEMS[audience];
  setCookie(c, name, token, { ...optionsOf(audience, secure), maxAge: keptMs / 1_000 });
}

/** Takes the cookie of a session back. */
export function dropSessionToken(c: Context, audience: WebAudience, secure: boolean): void {
  deleteCookie(c, ITEMS[audience].name, optionsOf(audience, secure));
}

const { name: ENTERING, keptMs: ENTERING_MS } = BROWSER_ITEMS.entering;

/** Sets the cookie that ties a page that asks whether to sign in to the browser that has opened it. */
export function setEntering(
  c: Context,
  audience: WebAudience,
  { nonce, secure }: { nonce: string; secure: boolean },
): void {
  const path = `${WEB_PATHS[audience]}/enter`;
  setCookie(c, ENTERING, nonce, {
    ...optionsOf(audience, secure),
    path,
    maxAge: ENTERING_MS / 1_000,
  });
}

/** Reads what {@link setEntering} has set. */
export const enteringOf = (c: Context): string | null => getCookie(c, ENTERING) ?? null;
