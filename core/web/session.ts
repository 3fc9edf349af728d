import type { Context } from 'hono';
import { getCookie, getSignedCookie, setCookie, setSignedCookie } from 'hono/cookie';
import { BROWSER_ITEMS } from './browser-storage.ts';

const { name: COOKIE, keptMs: SESSION_MS } = BROWSER_ITEMS.session;
const { name: WAY_BACK, keptMs: WAY_BACK_MS } = BROWSER_ITEMS.wayBack;
const TOKEN_BYTES = 24;

/** Who uses a browser, and the sessions of theirs that count. */
export type BrowserUser = { userId: string; epoch: number };

/**
 * The session of a browser. The cookie is signed: the user's id alone opens nothing. `value` is the
 * cookie's, to be sent again at each visit.
 */
export type Session = { userId: string; value: string };

/** The keys of sessions. */
export type SessionKeys = {
  /** Signs the cookies. */
  secret: string;
  /** Reads which sessions of a user count. */
  epochOf: (userId: string) => Promise<number>;
};

/** A session of its own: the user's id is a digest of the token. */
const TOKEN = /^[0-9a-f]{48}$/;
/** A session that followed another, or a recovery: the user's id, the epoch, and a nonce. */
const NAMED = /^([0-9a-f]{32})\.(\d{1,9})\.[0-9a-f]{48}$/;

/**
 * Reads the session of a request; null when the request has no cookie with a valid signature, or the
 * session was ended.
 */
export async function readSession(c: Context, keys: SessionKeys): Promise<Session | null> {
  const value = await getSignedCookie(c, keys.secret, COOKIE);
  const user = value ? await userIn(value) : null;
  if (!value || !user || (await keys.epochOf(user.userId)) !== user.epoch) return null;
  return { userId: user.userId, value };
}

async function userIn(value: string): Promise<BrowserUser | null> {
  if (TOKEN.test(value)) return { userId: await userIdOf(value), epoch: 0 };
  const [, userId, epoch] = NAMED.exec(value) ?? [];
  return userId === undefined ? null : { userId, epoch: Number(epoch) };
}

/**
 * Starts a session for a browser and sets its cookie.
 * @param user whose session it is; null for a user of its own
 * @param secure restricts the cookie to HTTPS
 */
export async function startSession(
  c: Context,
  keys: SessionKeys,
  user: BrowserUser | null,
  secure: boolean,
): Promise<Session> {
  const token = encode(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)));
  const value = user ? `${user.userId}.${user.epoch}.${token}` : token;
  const session = { userId: user?.userId ?? (await userIdOf(token)), value };
  await renewSession(c, keys, session, secure);
  return session;
}

/**
 * Sets the cookie of a session anew, so that it ends as long after this visit.
 * @param secure restricts the cookie to HTTPS
 */
export async function renewSession(
  c: Context,
  { secret }: SessionKeys,
  { value }: Session,
  secure: boolean,
): Promise<void> {
  await setSignedCookie(c, COOKIE, value, secret, {
    path: '/playground',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: SESSION_MS / 1_000,
  });
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
