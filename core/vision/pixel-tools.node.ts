import sharp, { type Metadata } from 'sharp';
import type { PixelTools } from './pixel-tools.ts';

const MOST_PIXELS = 50e6;

/** Decodes, sizes and encodes pixels by sharp. */
export const sharpPixels: PixelTools = {
  mostPixels: MOST_PIXELS,
  open: async (bytes) => {
    const { width, height, hasAlpha } = await sharp(bytes).autoOrient().metadata().then(upright);
    return {
      width,
      height,
      hasAlpha,
      decode: (size) =>
        sharp(bytes, { limitInputPixels: MOST_PIXELS })
          .autoOrient()
          .toColourspace('srgb')
          .resize(size.width, size.height, { fit: 'fill', kernel: 'lanczos3' })
          .ensureAlpha()
          .raw()
          .toBuffer(),
    };
  },
  light: async (bytes) => {
    const { data, info } = await sharp(bytes, {
      failOn: 'error',
      limitInputPixels: MOST_PIXELS,
      ignoreIcc: true,
    })
      .toColourspace('srgb')
      .flatten({ background: '#000000' })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const light = new Uint8Array(info.width * info.height);
    for (let p = 0; p < light.length; p++) light[p] = data[p * info.channels] as number;
    return { data: light, width: info.width, height: info.height };
  },
  resize: (data, from, to) =>
    sharp(data, { raw: { ...from, channels: 4 } })
      .resize(to.width, to.height, { fit: 'fill', kernel: 'lanczos3' })
      .raw()
      .toBuffer(),
  png: ({ data, width, height, channels }) =>
    sharp(data, { raw: { width, height, channels } })
      .toColourspace(channels === 1 ? 'b-w' : 'srgb')
      .png({ compressionLevel: channels === 1 ? 9 : 6 })
      .toBuffer(),
  jpeg: (data, size, quality) =>
    sharp(data, { raw: { ...size, channels: 4 } })
      .removeAlpha()
      .jpeg({ quality, chromaSubsampling: '4:4:4' })
      .toBuffer(),
};

/** The size as it is seen, also of a picture that stands on its side. */
const upright = (header: Metadata) => ({
  ...(header.autoOrient ?? header),
  hasAlpha: header.hasAlpha ?? false,
});
