import { sameSecret } from '../../core/storage/same-secret.ts';

/** Who has opened the Mini App, as Telegram vouches for it. */
export type InitData = {
  userId: string;
  /** What the link that opened it carried; null where it carried nothing. */
  start: string | null;
};

/** How old what Telegram has signed may be, and how far its clock may be ahead of ours, in milliseconds. */
const FRESH_MS = 60 * 60_000;
const AHEAD_MS = 60_000;
/** Characters of the longest that is read. */
const LONGEST = 8_192;

const encoder = new TextEncoder();

/**
 * Reads what Telegram hands to a Mini App that it opens, signed for one bot (Bot API, “Validating data received
 * via the Mini App”).
 * @param raw the query string as it came, from outside
 * @param of the bot's `token`; `now` in milliseconds since the epoch
 * @returns `forged` for what this bot's Telegram has not signed, `stale` for what it signed too long ago
 */
export async function readInitData(
  raw: string,
  { token, now }: { token: string; now: number },
): Promise<InitData | 'forged' | 'stale'> {
  if (raw.length > LONGEST) return 'forged';
  const fields = [...new URLSearchParams(raw)];
  const names = fields.map(([name]) => name);
  if (new Set(names).size !== names.length) return 'forged';
  const { hash, auth_date: signedAt, user, start_param: start } = Object.fromEntries(fields);
  const signed = fields
    .filter(([name]) => name !== 'hash')
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('\n');
  const key = await hmac(encoder.encode('WebAppData'), token);
  if (hash === undefined || !sameSecret(hash, hexOf(await hmac(key, signed)))) return 'forged';
  const at = /^\d{1,12}$/.test(signedAt ?? '') ? Number(signedAt) * 1000 : Number.NaN;
  if (!(at <= now + AHEAD_MS)) return 'forged';
  if (now - at > FRESH_MS) return 'stale';
  const userId = idIn(user);
  return userId === null ? 'forged' : { userId, start: start ?? null };
}

async function hmac(key: Uint8Array<ArrayBuffer>, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, encoder.encode(text)));
}

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The id of the user in what was signed; null where there is none. */
function idIn(user: string | undefined): string | null {
  try {
    const { id } = JSON.parse(user ?? '') as { id?: unknown };
    return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? String(id) : null;
  } catch {
    return null;
  }
}
