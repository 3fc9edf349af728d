/** Broken and hostile files for the tests. */
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

const noise = (widthPx: number, heightPx: number) =>
  sharp({
    create: {
      width: widthPx,
      height: heightPx,
      channels: 3,
      background: '#888888',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  });

/** Builds a chunk of a PNG. */
export function pngChunk(type: string, body: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length);
  head.write(type, 4, 'latin1');
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body, crc32(type)));
  return Buffer.concat([head, body, check]);
}

/** The signature of a PNG. */
export const PNG_START = Buffer.from('89504e470d0a1a0a', 'hex');

function pngHeader(widthPx: number, heightPx: number): Buffer {
  const body = Buffer.alloc(13);
  body.writeUInt32BE(widthPx);
  body.writeUInt32BE(heightPx, 4);
  body.set([8, 0, 0, 0, 0], 8);
  return pngChunk('IHDR', body);
}

/** Makes a grey PNG of any size in a few kilobytes. */
export function pngBomb(widthPx: number, heightPx: number): Buffer {
  const rows = deflateSync(Buffer.alloc(1024 * 1024), { level: 9 });
  return Buffer.concat([
    PNG_START,
    pngHeader(widthPx, heightPx),
    pngChunk('IDAT', rows),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Makes a PNG with an animation control chunk that claims two frames. */
export async function animatedPng(): Promise<Buffer> {
  const still = await noise(100, 100).png().toBuffer();
  const control = Buffer.alloc(8);
  control.writeUInt32BE(2);
  const afterHeader = PNG_START.length + 25;
  return Buffer.concat([
    still.subarray(0, afterHeader),
    pngChunk('acTL', control),
    still.subarray(afterHeader),
  ]);
}

/** Makes a GIF or WebP of two frames. */
export async function animated(format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = await sharp({
    create: { width: 100, height: 200, channels: 3, background: '#884422' },
  })
    .composite([{ input: await noise(100, 100).png().toBuffer(), left: 0, top: 0 }])
    .raw()
    .toBuffer();
  const strip = sharp(frames, { raw: { width: 100, height: 200, channels: 3, pageHeight: 100 } });
  return strip.toFormat(format, { loop: 0, delay: [100, 100] }).toBuffer();
}

/** Makes a JPEG of 300 × 200 pixels of noise. @param change transforms the picture before it is encoded */
export function jpeg(change: (image: Sharp) => Sharp = (image) => image): Promise<Buffer> {
  return change(noise(300, 200)).jpeg().toBuffer();
}

/** Gives the first part of a file. @param share of the file's length, 0..1 */
export function truncated(bytes: Uint8Array, share: number): Uint8Array {
  return bytes.subarray(0, Math.floor(bytes.length * share));
}

/** Builds an empty box of an ISO media file. */
export function box(type: string): Buffer {
  return Buffer.from(`\0\0\0\x08${type}`, 'latin1');
}

/** Builds a TIFF of tags alone, each with a number. */
export function tiffTags(...tags: readonly [tag: number, value: number][]): Buffer {
  const head = Buffer.from('II*\0\x08\0\0\0\0\0', 'latin1');
  head.writeUInt16LE(tags.length, 8);
  const entries = tags.map(([tag, value]) => {
    const entry = Buffer.alloc(12);
    entry.writeUInt16LE(tag);
    entry.writeUInt16LE(4, 2);
    entry.writeUInt32LE(1, 4);
    entry.writeUInt32LE(value, 8);
    return entry;
  });
  return Buffer.concat([head, ...entries, Buffer.alloc(4)]);
}

/** Builds the box that begins every file of the HEIF and MP4 families. */
export function ftyp(major: string, ...others: string[]): Buffer {
  const body = Buffer.from(`ftyp${major}\0\0\0\0${others.join('')}`, 'latin1');
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length + 4);
  return Buffer.concat([size, body]);
}
