/** The largest difference between a signature's time and this server's clock, in seconds. */
export const SIGNATURE_AGE_SECONDS = 300;

const SIGNATURE = /^[0-9a-f]{128}$/i;
const TIMESTAMP = /^\d{1,12}$/;
const PUBLIC_KEY = /^[0-9a-f]{64}$/i;

/**
 * A check of the signature of a request by Discord.
 * @param now milliseconds since the epoch
 */
export type IsSigned = (
  headers: Headers,
  body: Uint8Array<ArrayBuffer>,
  now: number,
) => Promise<boolean>;

/**
 * Creates the check of Discord's signatures: Ed25519 over timestamp and body.
 * @param publicKey the application's public key, 64 hexadecimal digits
 * @throws {RangeError} when the public key is malformed
 */
export function discordSignature(publicKey: string): IsSigned {
  if (!PUBLIC_KEY.test(publicKey)) throw new RangeError('not an Ed25519 public key');
  let key: Promise<CryptoKey> | null = null;
  return async (headers, body, now) => {
    const signature = headers.get('x-signature-ed25519') ?? '';
    const timestamp = headers.get('x-signature-timestamp') ?? '';
    if (!SIGNATURE.test(signature) || !TIMESTAMP.test(timestamp)) return false;
    if (Math.abs(now / 1000 - Number(timestamp)) > SIGNATURE_AGE_SECONDS) return false;
    const prefix = new TextEncoder().encode(timestamp);
    const signed = new Uint8Array(prefix.length + body.length);
    signed.set(prefix);
    signed.set(body, prefix.length);
    key ??= crypto.subtle.importKey('raw', bytesOf(publicKey), 'Ed25519', false, ['verify']);
    return crypto.subtle.verify('Ed25519', await key, bytesOf(signature), signed);
  };
}

/**
 * Reads a body up to a length.
 * @param most bytes
 * @returns null when the body is longer
 */
export async function boundedBody(
  request: Request,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null;
  const bytes = new Uint8Array(most);
  let length = 0;
  for await (const chunk of request.body ?? []) {
    if (length + chunk.length > most) return null;
    bytes.set(chunk, length);
    length += chunk.length;
  }
  return bytes.slice(0, length);
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
