import type { Picture } from '../../vision/picture.ts';
import type { EngineOutput } from '../engine.ts';
import { EngineError } from '../engine.ts';

type Size = { contentType: Picture['contentType']; widthPx: number; heightPx: number };

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));
const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Reads the format and the size of a picture from its own bytes, whatever content type the sender
 * gave. Spec: PNG 3rd edition, ITU-T T.81 (JPEG), RFC 9649 (WebP).
 * @returns null for every other format, and for a picture that is cut off
 */
export function sizeOf(bytes: Uint8Array): Size | null {
  if (bytes.length < 32) return null;
  if (ascii(bytes, 1, 4) === 'PNG') return pngSize(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegSize(bytes);
  return ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP' ? webpSize(bytes) : null;
}

/**
 * Converts the bytes of a provider's picture to an engine output.
 * @throws {EngineError} `unavailable` when the bytes are not a whole picture
 */
export function outputOf(bytes: Uint8Array): EngineOutput {
  const size = sizeOf(bytes);
  if (!size) throw new EngineError('unavailable', 'what came back is not a whole picture');
  return { kind: 'image', bytes, ...size, durationSeconds: 0 };
}

function pngSize(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  if (ascii(bytes, bytes.length - 8, bytes.length - 4) !== 'IEND') return null;
  return { contentType: 'image/png', widthPx: view.getUint32(16), heightPx: view.getUint32(20) };
}

/** Tells whether a JPEG marker is a frame header: 0xC0 to 0xCF without DHT, JPG and DAC. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Encoders may pad after the end marker, but not much. */
const JPEG_TAIL_BYTES = 1024;

function jpegSize(bytes: Uint8Array): Size | null {
  const tail = bytes.subarray(-JPEG_TAIL_BYTES);
  if (!tail.some((byte, i) => byte === 0xff && tail[i + 1] === 0xd9)) return null;
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

function webpSize(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  if (view.getUint32(4, true) + 8 > bytes.length) return null;
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
