/** Doubles the size of a picture tile by tile, so that memory does not grow with the picture. */
import sharp from 'sharp';
import type { Photo, Raw } from '../../../vision/raw.ts';
import { pixelTensor, type Tf } from '../../../vision/tfjs.ts';
import type { EngineOutput } from '../../engine.ts';
import { pngBytes, still } from '../operations/output.node.ts';
import { NETWORK_REACH_PX, NETWORK_SCALE, type Network } from './network.node.ts';

/** Limits of the upscaling. */
export const UPSCALE_LIMITS = {
  /**
   * Longest side of pictures that the network upscales; larger pictures are resampled and
   * sharpened.
   */
  networkEdgePx: 1280,
  /** Longest side of every result. */
  maxEdgePx: 4096,
  tilePx: 160,
  jpegQuality: 92,
} as const;

type Enlarged = { rgb: Uint8ClampedArray<ArrayBuffer>; widthPx: number; heightPx: number };

/**
 * Doubles the size of a picture with the network.
 * @param onTile receives the progress, 0..1, after each tile; an error that it throws ends the work
 */
export async function enlarge(
  tf: Tf,
  network: Network,
  raw: Raw,
  onTile: (fraction: number) => void,
): Promise<Enlarged> {
  const s = NETWORK_SCALE;
  const out: Enlarged = {
    rgb: new Uint8ClampedArray(raw.widthPx * raw.heightPx * 3 * s * s),
    widthPx: raw.widthPx * s,
    heightPx: raw.heightPx * s,
  };
  const tile = UPSCALE_LIMITS.tilePx;
  const [columns, rows] = [Math.ceil(raw.widthPx / tile), Math.ceil(raw.heightPx / tile)];
  for (let n = 0; n < columns * rows; n++) {
    const x = (n % columns) * tile;
    const y = Math.floor(n / columns) * tile;
    await enlargeTile(tf, network, raw, out, x, y);
    onTile((n + 1) / (columns * rows));
  }
  return out;
}

/** Upscales a tile with its surroundings and crops them off again, so that no seam is visible. */
async function enlargeTile(
  tf: Tf,
  network: Network,
  raw: Raw,
  out: Enlarged,
  x: number,
  y: number,
): Promise<void> {
  const [s, reach, tile] = [NETWORK_SCALE, NETWORK_REACH_PX, UPSCALE_LIMITS.tilePx];
  const [left, top] = [Math.max(0, x - reach), Math.max(0, y - reach)];
  const right = Math.min(raw.widthPx, x + tile + reach);
  const bottom = Math.min(raw.heightPx, y + tile + reach);
  const [w, h] = [right - left, bottom - top];
  const part = new Uint8ClampedArray(w * h * 3);
  for (let row = 0; row < h; row++) {
    const from = ((top + row) * raw.widthPx + left) * 3;
    part.set(raw.rgb.subarray(from, from + w * 3), row * w * 3);
  }
  const seen = pixelTensor(tf, { rgb: part, widthPx: w, heightPx: h });
  const pixels = tf.cast(seen, 'float32');
  const large = network.enlarge(pixels);
  const values = (await large.data()) as Float32Array;
  for (const tensor of [seen, pixels, large]) tensor.dispose();
  const [x1, y1] = [Math.min(raw.widthPx, x + tile) * s, Math.min(raw.heightPx, y + tile) * s];
  for (let row = y * s; row < y1; row++) {
    const from = ((row - top * s) * w * s + (x - left) * s) * 3;
    const length = (x1 - x * s) * 3;
    const to = (row * out.widthPx + x * s) * 3;
    for (let k = 0; k < length; k++) out.rgb[to + k] = (values[from + k] as number) + 0.5;
  }
}

/**
 * Resamples a picture that is large already, and sharpens its detail.
 * @param edgePx longest side of the result in pixels
 */
export async function resample(raw: Raw, edgePx: number): Promise<Enlarged> {
  const { data, info } = await sharp(raw.rgb, {
    raw: { width: raw.widthPx, height: raw.heightPx, channels: 3 },
  })
    .resize({ width: edgePx, height: edgePx, fit: 'inside', kernel: 'lanczos3' })
    .sharpen({ sigma: 1.1, m1: 0.4, m2: 1.6, x1: 2, y2: 8, y3: 10 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const rgb = new Uint8ClampedArray(data.length);
  rgb.set(data);
  return { rgb, widthPx: info.width, heightPx: info.height };
}

/** Blur that enlarged photos are cleared of, as a share of the longer side, in bounds. */
const BLUR = { share: 1 / 900, leastPx: 1.4, mostPx: 3 } as const;

/** Clears up the blur of an enlarged picture: edges become steep, even parts stay as they are. */
export async function sharpened({ rgb, widthPx, heightPx }: Enlarged): Promise<Enlarged> {
  const blur = Math.max(widthPx, heightPx) * BLUR.share;
  const sigma = Math.min(BLUR.mostPx, Math.max(BLUR.leastPx, blur));
  const data = await sharp(rgb, { raw: { width: widthPx, height: heightPx, channels: 3 } })
    .sharpen({ sigma, m1: 1.2, m2: 2.5, x1: 2, y2: 16, y3: 24 })
    .raw()
    .toBuffer();
  return { rgb: Uint8ClampedArray.from(data), widthPx, heightPx };
}

/**
 * Encodes an enlarged picture: as PNG with the photo's own transparency, enlarged as well, else as JPEG.
 * @param photo the picture before
 */
export async function encodeEnlarged(
  { rgb, widthPx, heightPx }: Enlarged,
  photo: Photo,
): Promise<EngineOutput> {
  const size = { width: widthPx, height: heightPx };
  const image = sharp(rgb, { raw: { ...size, channels: 3 } });
  const { transparent } = photo;
  if (transparent === null) {
    const quality = UPSCALE_LIMITS.jpegQuality;
    const jpeg = await image.jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer();
    return still(new Uint8Array(jpeg), 'image/jpeg', widthPx, heightPx);
  }
  const alpha = await sharp(transparent, {
    raw: { width: photo.widthPx, height: photo.heightPx, channels: 4 },
  })
    .extractChannel(3)
    .resize({ ...size, fit: 'fill', kernel: 'lanczos3' })
    .raw()
    .toBuffer();
  const rgba = await image
    .joinChannel(alpha, { raw: { ...size, channels: 1 } })
    .raw()
    .toBuffer();
  return pngBytes(rgba, widthPx, heightPx);
}
