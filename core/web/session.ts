import type { Context } from 'hono';
import { getCookie, getSignedCookie, setCookie, setSignedCookie } from 'hono/cookie';

const COOKIE = 'alme_playground';
const WAY_BACK = 'alme_chat';
const TOKEN_BYTES = 24;
const SESSION_MS = 30 * 24 * 3_600_000;
/** Lifetime of the cookie that leads back to the chat: a little longer than a checkout is open. */
const WAY_BACK_MS = 25 * 3_600_000;

/**
 * The session of a browser. The cookie holds a secret token; the user's id is a digest of the token, so
 * that the id alone opens nothing.
 */
export type Session = { userId: string };

/** Reads the session of a request; null when the request has no cookie with a valid signature. */
export async function readSession(c: Context, secret: string): Promise<Session | null> {
  const token = await getSignedCookie(c, secret, COOKIE);
  return token ? { userId: await userIdOf(token) } : null;
}

/**
 * Starts a session of its own for a browser and sets its cookie.
 * @param secure restricts the cookie to HTTPS
 */
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
 * Sets the cookie by which the pages after a payment lead back to this browser's chat, for as long as a
 * checkout is open.
 * @param secure restricts the cookie to HTTPS
 */
export function setPaymentReturn(c: Context, secure: boolean): void {
  const options = { path: '/pay', httpOnly: true, sameSite: 'Lax', secure } as const;
  setCookie(c, WAY_BACK, '/playground', { ...options, maxAge: WAY_BACK_MS / 1_000 });
}

/**
 * Gives the path of the chat for a browser that returns from paying; null where the browser has no
 * chat.
 */
export function paymentReturnPath(c: Context): string | null {
  return getCookie(c, WAY_BACK) === undefined ? null : '/playground';
}

/**
 * Derives a browser's user id from its session token: the first 16 bytes of the token's SHA-256, in
 * hexadecimal.
 */
export async function userIdOf(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return encode(new Uint8Array(digest).subarray(0, 16));
}

function encode(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
