const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Colour types of PNG with an alpha channel. */
const WITH_ALPHA = [4, 6];

/**
 * Tells by its header whether a picture has an alpha channel. Pictures made here have one only where
 * they are transparent. Spec: PNG 3rd edition, 11.2.1 and 11.3.1.1; RFC 9649, 2.7 and 3.4.
 * @param bytes a JPEG, PNG or WebP
 */
export function hasAlphaChannel(bytes: Uint8Array): boolean {
  if (ascii(bytes, 1, 4) === 'PNG')
    return WITH_ALPHA.includes(bytes[25] ?? 0) || hasClearColour(bytes);
  if (ascii(bytes, 8, 12) !== 'WEBP') return false;
  const type = ascii(bytes, 12, 16);
  if (type === 'VP8X') return ((bytes[20] ?? 0) & 0x10) !== 0;
  return type === 'VP8L' && ((bytes[24] ?? 0) & 0x10) !== 0;
}

/** Looks for a `tRNS` chunk before the pixels. */
function hasClearColour(png: Uint8Array): boolean {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = 8; at + 12 <= png.length; at += 12 + view.getUint32(at)) {
    const type = ascii(png, at + 4, at + 8);
    if (type === 'tRNS') return true;
    if (type === 'IDAT') return false;
  }
  return false;
}
