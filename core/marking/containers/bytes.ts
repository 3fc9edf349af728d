/** Thrown where a file is not built as its format says. */
export class BrokenFile extends Error {
  constructor(what: string) {
    super(`broken file: ${what}`);
    this.name = 'BrokenFile';
  }
}

/** Parts one after the other in one array: the only copy that writing a mark makes. */
export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Characters 0 to 255, as chunk and box names are written. */
export const latin1 = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

export const fromLatin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => sign.charCodeAt(0));

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const fromUtf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Whether text of that kind stands at that place. */
export const isAt = (bytes: Uint8Array, at: number, text: string): boolean =>
  bytes.length >= at + text.length && latin1(bytes, at, at + text.length) === text;

export const u32 = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  viewOf(bytes).setUint32(0, value);
  return bytes;
};
