import sharp from 'sharp';
import { type Layer, plane, type Raster, raster } from './raster.ts';

/** Pixels with 3 or 4 channels, as decoders return them. */
export type Bytes = { data: Uint8Array | Uint8ClampedArray; width: number; height: number };

/**
 * Scales pixels (weighted by alpha) and places them in a frame; the rest is transparent.
 * @param to the target rectangle in pixels of the frame
 */
export async function placeBytes(
  source: Bytes,
  channels: 3 | 4,
  frame: { width: number; height: number },
  to: { x: number; y: number; width: number; height: number },
): Promise<Layer> {
  const width = Math.max(1, Math.round(to.width));
  const height = Math.max(1, Math.round(to.height));
  const raw = { width: source.width, height: source.height, channels };
  const bytes = Buffer.from(source.data.buffer, source.data.byteOffset, source.data.byteLength);
  const scaled = await sharp(bytes, { raw })
    .resize(width, height, { fit: 'fill', kernel: 'lanczos3' })
    .raw()
    .toBuffer();
  const layer = {
    image: raster(frame.width, frame.height),
    alpha: plane(frame.width, frame.height),
  };
  const x0 = Math.round(to.x);
  const y0 = Math.round(to.y);
  for (let y = Math.max(0, y0); y < Math.min(frame.height, y0 + height); y++) {
    for (let x = Math.max(0, x0); x < Math.min(frame.width, x0 + width); x++) {
      const from = ((y - y0) * width + x - x0) * channels;
      const p = y * frame.width + x;
      layer.alpha.v[p] = channels === 4 ? (scaled[from + 3] as number) / 255 : 1;
      layer.image.rgb[p * 3] = (scaled[from] as number) / 255;
      layer.image.rgb[p * 3 + 1] = (scaled[from + 1] as number) / 255;
      layer.image.rgb[p * 3 + 2] = (scaled[from + 2] as number) / 255;
    }
  }
  return layer;
}

/**
 * Encodes a finished picture as JPEG, without chroma subsampling.
 * @param quality 1..100
 */
export async function encodeJpeg(r: Raster, quality: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = Buffer.allocUnsafe(r.rgb.length);
  for (let i = 0; i < r.rgb.length; i++) {
    const x = (r.rgb[i] as number) * 255 + 0.5;
    bytes[i] = x < 0 ? 0 : Math.min(x, 255);
  }
  const jpeg = await sharp(bytes, { raw: { width: r.width, height: r.height, channels: 3 } })
    .jpeg({ quality, chromaSubsampling: '4:4:4' })
    .toBuffer();
  return new Uint8Array(jpeg);
}
