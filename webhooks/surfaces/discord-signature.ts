/** The largest difference between a signature's time and this server's clock, in seconds. */
export const SIGNATURE_AGE_SECONDS = 300;

const SIGNATURE = /^[0-9a-f]{128}$/i;
const TIMESTAMP = /^\d{1,12}$/;
const PUBLIC_KEY = /^[0-9a-f]{64}$/i;

/** The check of Discord's signatures. Times are in milliseconds since the epoch. */
export type DiscordSignature = {
  /** Tells from the headers alone whether a request may be signed, and lately. */
  claims(headers: Headers, now: number): boolean;
  /** Verifies the signature of a body. */
  isSigned(headers: Headers, body: Uint8Array, now: number): Promise<boolean>;
};

/**
 * Creates the check of Discord's signatures: Ed25519 over timestamp and body.
 * @param publicKey the application's public key, 64 hexadecimal digits
 * @throws {RangeError} when the public key is malformed
 */
export function discordSignature(publicKey: string): DiscordSignature {
  if (!PUBLIC_KEY.test(publicKey)) throw new RangeError('not an Ed25519 public key');
  let key: Promise<CryptoKey> | null = null;
  const claims = (headers: Headers, now: number): boolean => {
    const { signature, timestamp } = signatureIn(headers);
    if (!SIGNATURE.test(signature) || !TIMESTAMP.test(timestamp)) return false;
    return Math.abs(now / 1000 - Number(timestamp)) <= SIGNATURE_AGE_SECONDS;
  };
  return {
    claims,
    isSigned: async (headers, body, now) => {
      if (!claims(headers, now)) return false;
      const { signature, timestamp } = signatureIn(headers);
      const prefix = new TextEncoder().encode(timestamp);
      const signed = new Uint8Array(prefix.length + body.length);
      signed.set(prefix);
      signed.set(body, prefix.length);
      key ??= crypto.subtle.importKey('raw', bytesOf(publicKey), 'Ed25519', false, ['verify']);
      return crypto.subtle.verify('Ed25519', await key, bytesOf(signature), signed);
    },
  };
}

const signatureIn = (headers: Headers) => ({
  signature: headers.get('x-signature-ed25519') ?? '',
  timestamp: headers.get('x-signature-timestamp') ?? '',
});

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
