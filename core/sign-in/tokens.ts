const TOKEN_BYTES = 24;
/** The shape of a token. */
const TOKEN = /^[\w-]{32}$/;

/** Generates a token of 192 random bits, in base64url. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(TOKEN_BYTES));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/**
 * Computes what is kept of a token (SHA-256): a token has so many random bits that nobody finds it from
 * that.
 * @returns 64 hexadecimal digits; null for what is no token by its shape
 */
export async function tokenHash(token: string): Promise<string | null> {
  if (!TOKEN.test(token)) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
