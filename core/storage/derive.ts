/** As many secrets as a service has of its own, and some. */
const MOST_KEYS = 16;
/** Keys of the secrets that texts are hashed with, by the secret: one is imported once. */
const keys = new Map<string, CryptoKey>();
const text = new TextEncoder();
const DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * Derives a secret for one purpose from a key (HMAC-SHA-256): the same every time, and useless for finding
 * the key or another purpose's secret.
 * @returns 64 hexadecimal digits
 */
export const deriveSecret = async (dataKey: Uint8Array, purpose: string): Promise<string> =>
  hash(await importSecret(dataKey), purpose);

/**
 * Computes a keyed hash (HMAC-SHA-256) of a text: nobody can compute or check it without the secret.
 * @param secret as {@link deriveSecret} writes one
 * @returns 64 hexadecimal digits
 */
export async function keyedHash(secret: string, of: string): Promise<string> {
  let key = keys.get(secret);
  if (!key) {
    key = await importSecret(text.encode(secret));
    const oldest = keys.keys().next().value;
    if (keys.size >= MOST_KEYS && oldest !== undefined) keys.delete(oldest);
    keys.set(secret, key);
  }
  return hash(key, of);
}

const importSecret = (secret: Uint8Array): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', new Uint8Array(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);

async function hash(key: CryptoKey, purpose: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', key, text.encode(`alme/${purpose}`));
  let digits = '';
  for (const byte of new Uint8Array(mac)) digits += DIGITS[byte];
  return digits;
}
