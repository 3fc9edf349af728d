import sharp, { type Sharp } from 'sharp';
import { UPLOAD_LIMITS } from '../vision/limits.ts';
import type { Picture } from '../vision/picture.ts';
import {
  COARSE,
  FINE,
  type Fingerprint,
  fingerprintOf,
  type GreySize,
  KEPT_CROPS,
  MIDDLE,
} from './fingerprint.ts';
import { QUALITY } from './jobs.ts';
import { labelFor } from './label.ts';

const LIMITS = { limitInputPixels: UPLOAD_LIMITS.maxPixels, failOn: 'error' } as const;

/** Computes the fingerprints of a picture, one a crop. @throws when the bytes are no picture */
export async function fingerprintsOf(bytes: Uint8Array): Promise<Fingerprint[]> {
  const found = await Promise.all(KEPT_CROPS.map((crop) => fingerprintAt(bytes, crop)));
  return found.filter((fingerprint) => fingerprint !== null);
}

/**
 * Computes the fingerprint of a picture less a margin on each side; null where it is too plain.
 * @param crop share of width and height cropped off each side, 0..0.4
 * @throws when the bytes are no picture
 */
export async function fingerprintAt(bytes: Uint8Array, crop: number): Promise<Fingerprint | null> {
  const image = sharp(bytes, LIMITS).flatten({ background: '#ffffff' });
  const { width, height } = await image.metadata();
  const [left, top] = [Math.round(width * crop), Math.round(height * crop)];
  const grey = await image
    .extract({ left, top, width: width - 2 * left, height: height - 2 * top })
    .greyscale()
    .resize({ width: MIDDLE.widthPx, height: MIDDLE.heightPx, fit: 'fill' })
    .raw()
    .toBuffer();
  return fingerprintOf(await shrink(grey, COARSE), await shrink(grey, FINE));
}

async function shrink(grey: Uint8Array, { widthPx, heightPx }: GreySize): Promise<Uint8Array> {
  const raw = { width: MIDDLE.widthPx, height: MIDDLE.heightPx, channels: 1 as const };
  const small = await sharp(grey, { raw })
    .resize({ width: widthPx, height: heightPx, fit: 'fill', kernel: 'mitchell' })
    .extractChannel(0)
    .raw()
    .toBuffer();
  return new Uint8Array(small);
}

/** Draws the visible label on a picture and keeps its format and size. @throws when it is no picture */
export async function withLabel({ bytes, contentType }: Picture): Promise<Picture> {
  const image = sharp(bytes, LIMITS);
  const { width, height } = await image.metadata();
  const { svg, leftPx, topPx } = labelFor(width, height);
  const drawn = image.composite([{ input: Buffer.from(svg), left: leftPx, top: topPx }]);
  return encoded(drawn, contentType);
}

/** Encodes a picture anew in the same format and size. @throws when it is no picture */
export const encodedAnew = ({ bytes, contentType }: Picture): Promise<Picture> =>
  encoded(sharp(bytes, LIMITS), contentType);

async function encoded(image: Sharp, contentType: Picture['contentType']): Promise<Picture> {
  const kept = image.keepIccProfile();
  const written = {
    'image/jpeg': () => kept.jpeg({ quality: QUALITY['image/jpeg'], chromaSubsampling: '4:4:4' }),
    'image/png': () => kept.png(),
    'image/webp': () => kept.webp({ quality: QUALITY['image/webp'] }),
  }[contentType]();
  return { bytes: new Uint8Array(await written.toBuffer()), contentType };
}
