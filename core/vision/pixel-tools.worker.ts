import { headerSizeOf } from '../media/picture-size.ts';
import { hasAlphaChannel } from '../media/transparency.ts';
import { checkPixels, decodePicture } from './decode.worker.ts';
import type { Images } from './images.worker.ts';
import { encodeJpeg } from './jpeg.worker.ts';
import { liesOnItsSide } from './orientation.ts';
import type { PixelTools, Rgba } from './pixel-tools.ts';
import { decodeLight, decodePng } from './png/decode-png.ts';
import { encodePng } from './png/encode-png.ts';
import { WORKER_PICTURES } from './worker-limits.ts';

/** Decodes, sizes and encodes pixels in a Worker. */
export function workerPixels(images: Images): PixelTools {
  const { mostPixels } = WORKER_PICTURES;
  return {
    mostPixels,
    open: async (bytes) => {
      const header = headerSizeOf(bytes);
      if (header === null) throw new RangeError('no picture that can be decoded');
      const { widthPx, heightPx } = header;
      const [width, height] = liesOnItsSide(bytes) ? [heightPx, widthPx] : [widthPx, heightPx];
      return {
        width,
        height,
        hasAlpha: hasAlphaChannel(bytes),
        decode: async (size) => (await decodePicture(images, bytes, size)).data,
      };
    },
    light: (bytes) => decodeLight(bytes, mostPixels),
    resize: async (data, from, to) => {
      if (from.width === to.width && from.height === to.height) return data;
      checkPixels(to);
      const whole = await encodePng({ ...from, data, channels: 4 });
      const steps = [{ ...to, fit: 'squeeze' as const }];
      const sized = await images.convert(whole, { steps, contentType: 'image/png' });
      return (await decodePng(sized.bytes, mostPixels)).data;
    },
    png: encodePng,
    jpeg: (data, size, quality) => encodeJpeg({ ...size, data: clamped(data) }, quality, images),
  };
}

const clamped = (data: Rgba): Uint8ClampedArray<ArrayBuffer> =>
  new Uint8ClampedArray(data.buffer as ArrayBuffer, data.byteOffset, data.byteLength);
