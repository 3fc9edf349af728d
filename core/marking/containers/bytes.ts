/** An error for a file that violates its format. */
export class BrokenFile extends Error {
  constructor(what: string) {
    super(`broken file: ${what}`);
    this.name = 'BrokenFile';
  }
}

/** Joins parts into one array: the only copy that writing a mark makes. */
export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** Makes a view for reading numbers from bytes. */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Decodes Latin-1 from position `from` up to, not including, `to`, as chunk and box names are written. */
export const latin1 = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Encodes a text in Latin-1. */
export const fromLatin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** Encodes a text in UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Decodes UTF-8. */
export const fromUtf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Tells whether a Latin-1 text stands at a position. */
export const isAt = (bytes: Uint8Array, at: number, text: string): boolean =>
  bytes.length >= at + text.length && latin1(bytes, at, at + text.length) === text;

/** Writes a number in 32 bits, big-endian. */
export const u32 = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  viewOf(bytes).setUint32(0, value);
  return bytes;
};
