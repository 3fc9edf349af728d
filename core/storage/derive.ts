/**
 * A secret of its own for one purpose, made from the data key: the same at every start, and useless for
 * finding the key or another purpose's secret (HMAC-SHA-256).
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
