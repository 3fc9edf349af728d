import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import type { SrgbPixels } from './pixels.ts';

/**
 * Converts pixels to sRGB by a colour profile that their numbers follow.
 * @throws when the profile is damaged
 */
export async function byProfile(pixels: SrgbPixels, icc: Uint8Array): Promise<SrgbPixels> {
  const { data, channels, widthPx: width, heightPx: height } = pixels;
  const png = await sharp(data, { raw: { width, height, channels } })
    .png({ compressionLevel: 0 })
    .toBuffer();
  return srgbOf(sharp(withIccp(png, icc)).withIccProfile('srgb', { attach: false }));
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
