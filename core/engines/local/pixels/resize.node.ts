import sharp from 'sharp';
import { giveBack } from './buffers.ts';
import { type Layer, plane, type Raster, raster } from './raster.ts';

/** Pixels with 3 or 4 channels, as decoders return them. */
export type Bytes = { data: Uint8Array | Uint8ClampedArray; width: number; height: number };

const BYTE = 1 / 255;
/** The opacity that a byte of alpha stands for. */
const OPACITY = Float32Array.from({ length: 256 }, (_, byte) => byte * BYTE);

/**
 * Scales pixels (weighted by alpha) and places them in a frame; the rest is transparent.
 * @param to the target rectangle in pixels of the frame
 * @param levels the opacity that each byte of alpha stands for
 */
export async function placeBytes(
  source: Bytes,
  channels: 3 | 4,
  frame: { width: number; height: number },
  to: { x: number; y: number; width: number; height: number },
  levels: Float32Array = OPACITY,
): Promise<Layer> {
  const width = Math.max(1, Math.round(to.width));
  const height = Math.max(1, Math.round(to.height));
  const raw = { width: source.width, height: source.height, channels };
  const bytes = Buffer.from(source.data.buffer, source.data.byteOffset, source.data.byteLength);
  const scaled = await sharp(bytes, { raw })
    .resize(width, height, { fit: 'fill', kernel: 'lanczos3' })
    .raw()
    .toBuffer();
  const image = raster(frame.width, frame.height);
  const alpha = plane(frame.width, frame.height);
  const x0 = Math.round(to.x);
  const left = Math.max(0, x0);
  const right = Math.min(frame.width, x0 + width);
  const y0 = Math.round(to.y);
  for (let y = Math.max(0, y0); y < Math.min(frame.height, y0 + height); y++) {
    let from = ((y - y0) * width + left - x0) * channels;
    let p = y * frame.width + left;
    for (const end = y * frame.width + right; p < end; p++, from += channels) {
      alpha.v[p] = channels === 4 ? (levels[scaled[from + 3] as number] as number) : 1;
      image.rgb[p * 3] = (scaled[from] as number) * BYTE;
      image.rgb[p * 3 + 1] = (scaled[from + 1] as number) * BYTE;
      image.rgb[p * 3 + 2] = (scaled[from + 2] as number) * BYTE;
    }
  }
  return { image, alpha };
}

/**
 * Encodes a finished picture as JPEG, without chroma subsampling. Its memory goes to the next picture.
 * @param quality 1..100
 */
export async function encodeJpeg(r: Raster, quality: number): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, rgb } = r;
  const bytes = Buffer.allocUnsafe(rgb.length);
  for (let i = 0; i < rgb.length; i++) {
    const x = (rgb[i] as number) * 255 + 0.5;
    bytes[i] = x < 0 ? 0 : Math.min(x, 255);
  }
  giveBack(rgb);
  const jpeg = await sharp(bytes, { raw: { width, height, channels: 3 } })
    .jpeg({ quality, chromaSubsampling: '4:4:4' })
    .toBuffer();
  return new Uint8Array(jpeg);
}
