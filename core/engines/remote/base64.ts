/**
 * Base64 by the runtime's own `Buffer`, which both Node and Workers have: `atob` and `btoa` go
 * through strings and block the chats for tens of milliseconds with a picture.
 */

/** Encodes bytes as base64 (RFC 4648), without copying them first. */
export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/**
 * Decodes base64 without line breaks.
 * @returns null for any other text
 */
export function fromBase64(text: string): Uint8Array | null {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  // Characters that do not belong there are left out by the reader, so that bytes are missing.
  const bytes = Buffer.from(text, 'base64');
  const expected = Math.floor(((text.length - padding) * 3) / 4);
  return bytes.byteLength === expected && text.length % 4 !== 1
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : null;
}
