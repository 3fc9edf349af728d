/** A signer of interactions, as Discord signs them. */
export type Signer = {
  /** 64 hexadecimal digits. */
  publicKey: string;
  /**
   * Builds the headers of a signed body.
   * @param timestamp seconds since the epoch
   */
  sign(body: string, timestamp: number): Promise<Record<string, string>>;
};

/** Creates a signer with a new Ed25519 key pair. */
export async function newSigner(): Promise<Signer> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('not a key pair');
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
  return {
    publicKey: hex(raw),
    async sign(body, timestamp) {
      const signed = new TextEncoder().encode(`${timestamp}${body}`);
      const signature = await crypto.subtle.sign('Ed25519', pair.privateKey, signed);
      return {
        'content-type': 'application/json',
        'x-signature-ed25519': hex(signature),
        'x-signature-timestamp': String(timestamp),
      };
    },
  };
}

function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
