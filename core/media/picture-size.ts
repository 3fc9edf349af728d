/** The size and the format of a picture, by its own bytes. */

/** What a header tells of a picture. */
export type Size = {
  contentType: 'image/jpeg' | 'image/png' | 'image/webp';
  widthPx: number;
  heightPx: number;
};

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));
const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const LEAST_BYTES = 32;

/**
 * Reads the format and the size of a picture from its own bytes, whatever content type the sender
 * gave, as its header tells them: a picture on its side is not turned. Spec: PNG 3rd edition, ITU-T T.81
 * (JPEG), RFC 9649 (WebP).
 * @returns null for every other format, and for a picture that is cut off
 */
export function sizeOf(bytes: Uint8Array): Size | null {
  const size = headerSizeOf(bytes);
  return size !== null && endsWell(bytes, size) ? size : null;
}

/** Reads the same of a picture that may be cut off behind its header. */
export function headerSizeOf(bytes: Uint8Array): Size | null {
  if (bytes.length < LEAST_BYTES) return null;
  if (ascii(bytes, 1, 4) === 'PNG') return pngSize(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegSize(bytes);
  return ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP' ? webpSize(bytes) : null;
}

/** Encoders may pad after the end marker of a JPEG, but not much. */
const JPEG_TAIL_BYTES = 1024;

function endsWell(bytes: Uint8Array, { contentType }: Size): boolean {
  if (contentType === 'image/png')
    return ascii(bytes, bytes.length - 8, bytes.length - 4) === 'IEND';
  if (contentType === 'image/webp') return viewOf(bytes).getUint32(4, true) + 8 <= bytes.length;
  const tail = bytes.subarray(-JPEG_TAIL_BYTES);
  return tail.some((byte, i) => byte === 0xff && tail[i + 1] === 0xd9);
}

function pngSize(bytes: Uint8Array): Size {
  const view = viewOf(bytes);
  return { contentType: 'image/png', widthPx: view.getUint32(16), heightPx: view.getUint32(20) };
}

/** Tells whether a JPEG marker is a frame header: 0xC0 to 0xCF without DHT, JPG and DAC. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker))
      return {
        contentType: 'image/jpeg',
        widthPx: view.getUint16(at + 7),
        heightPx: view.getUint16(at + 5),
      };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function webpSize(bytes: Uint8Array): Size {
  const view = viewOf(bytes);
  const contentType = 'image/webp';
  const kind = ascii(bytes, 12, 16);
  if (kind === 'VP8X') {
    const at24 = (at: number) => view.getUint16(at, true) + ((bytes[at + 2] ?? 0) << 16) + 1;
    return { contentType, widthPx: at24(24), heightPx: at24(27) };
  }
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { contentType, widthPx: (bits & 0x3fff) + 1, heightPx: ((bits >> 14) & 0x3fff) + 1 };
  }
  const widthPx = view.getUint16(26, true) & 0x3fff;
  return { contentType, widthPx, heightPx: view.getUint16(28, true) & 0x3fff };
}
