import type { Context } from 'hono';
import { getCookie, getSignedCookie, setCookie, setSignedCookie } from 'hono/cookie';

const COOKIE = 'alme_playground';
const WAY_BACK = 'alme_chat';
const TOKEN_BYTES = 24;
const SESSION_MS = 30 * 24 * 3_600_000;
/** A little longer than a checkout is open. */
const WAY_BACK_MS = 25 * 3_600_000;

/** Who a browser is. The cookie is a secret; the user's id is a digest of it and opens nothing. */
export type Session = { userId: string };

/** The session of a request; null when it has none or the cookie was not made by us. */
export async function readSession(c: Context, secret: string): Promise<Session | null> {
  const token = await getSignedCookie(c, secret, COOKIE);
  return token ? { userId: await userIdOf(token) } : null;
}

/** Gives the browser a session of its own. @param secure only over HTTPS */
export async function startSession(c: Context, secret: string, secure: boolean): Promise<Session> {
  const token = encode(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)));
  await setSignedCookie(c, COOKIE, token, secret, {
    path: '/playground',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: SESSION_MS / 1_000,
  });
  return { userId: await userIdOf(token) };
}

/**
 * Tells the pages after a payment that this browser's chat is here, for as long as a checkout is open.
 * @param secure only over HTTPS
 */
export function setPaymentReturn(c: Context, secure: boolean): void {
  const options = { path: '/pay', httpOnly: true, sameSite: 'Lax', secure } as const;
  setCookie(c, WAY_BACK, '/playground', { ...options, maxAge: WAY_BACK_MS / 1_000 });
}

/** Where the chat of a browser that comes back from paying is; null where it is in no browser. */
export function paymentReturnPath(c: Context): string | null {
  return getCookie(c, WAY_BACK) === undefined ? null : '/playground';
}

export async function userIdOf(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return encode(new Uint8Array(digest).subarray(0, 16));
}

function encode(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
