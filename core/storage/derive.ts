/**
 * Derives a secret for one purpose from a key (HMAC-SHA-256): the same every time, and useless for finding
 * the key or another purpose's secret.
 * @returns 64 hexadecimal digits
 */
export async function deriveSecret(dataKey: Uint8Array, purpose: string): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    new Uint8Array(dataKey),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`alme/${purpose}`));
  return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Computes a keyed hash (HMAC-SHA-256) of a text: nobody can compute or check it without the secret.
 * @param secret as {@link deriveSecret} writes one
 * @returns 64 hexadecimal digits
 */
export const keyedHash = (secret: string, text: string): Promise<string> =>
  deriveSecret(new TextEncoder().encode(secret), text);
