import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import type { SrgbPixels } from './pixels.ts';

/**
 * Converts pixels to sRGB by a colour profile that their numbers follow.
 * @throws when the profile is damaged
 */
export async function byProfile(pixels: SrgbPixels, icc: Uint8Array): Promise<SrgbPixels> {
  const {
    data,
    channels,
    widthPx: width,
    heightPx: height,
  } = isGreyProfile(icc) ? greyOf(pixels) : pixels;
  const png = await sharp(data, { raw: { width, height, channels } })
    .toColourspace(channels < 3 ? 'b-w' : 'srgb')
    .png({ compressionLevel: 0 })
    .toBuffer();
  return srgbOf(sharp(withIccp(png, icc)).withIccProfile('srgb', { attach: false }));
}

/** Tells whether a profile is of grey alone. Spec: ICC.1:2022, 7.2.6. */
export const isGreyProfile = (icc: Uint8Array): boolean =>
  Buffer.from(icc.subarray(16, 20)).toString('latin1') === 'GRAY';

type GreyPixels = Omit<SrgbPixels, 'channels'> & { channels: 1 | 2 };

/** Takes the first colour of each pixel, and its alpha. */
function greyOf({ data, channels, ...size }: SrgbPixels): GreyPixels {
  const kept = channels === 4 ? 2 : 1;
  const grey = new Uint8Array((data.length / channels) * kept);
  for (let p = 0; p * kept < grey.length; p++) {
    grey[p * kept] = data[p * channels] as number;
    if (kept === 2) grey[p * 2 + 1] = data[p * 4 + 3] as number;
  }
  return { ...size, data: grey, channels: kept };
}

/** Runs a pipeline whose result is sRGB. @throws when the file is damaged */
export async function srgbOf(image: Sharp): Promise<SrgbPixels> {
  const { data, info } = await image
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const channels = info.channels === 4 ? 4 : 3;
  return { data, channels, widthPx: info.width, heightPx: info.height };
}

/** Length of the signature and the header, after which a PNG takes its profile. */
const HEAD_BYTES = 33;

/** Builds a PNG with a profile. sharp assigns a profile to no picture that has none. */
function withIccp(png: Uint8Array, icc: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from('iCCPicc\0\0', 'latin1'), deflateSync(icc)]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return Buffer.concat([png.subarray(0, HEAD_BYTES), chunk, png.subarray(HEAD_BYTES)]);
}

/**
 * Converts inks to sRGB as browsers do where no profile tells of the paper: what the inks leave.
 * @throws when the file is damaged
 */
export async function byInks(image: Sharp): Promise<SrgbPixels> {
  const { data, info } = await image
    .pipelineColourspace('cmyk')
    .toColourspace('cmyk')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const inks = info.channels;
  const rgb = new Uint8Array((data.length / inks) * 3);
  for (let i = 0, k = 0; i < data.length; i += inks, k += 3)
    for (let c = 0; c < 3; c++)
      rgb[k + c] = ((255 - (data[i + c] as number)) * (255 - (data[i + 3] as number))) / 255 + 0.5;
  return { data: rgb, channels: 3, widthPx: info.width, heightPx: info.height };
}
