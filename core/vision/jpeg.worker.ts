/** Pixels from and to JPEG: by mozjpeg in WebAssembly, and larger ones by the Images binding. */
import openDecoder from '@jsquash/jpeg/codec/dec/mozjpeg_dec.js';
import openEncoder, { type EncodeOptions } from '@jsquash/jpeg/codec/enc/mozjpeg_enc.js';
import decoder from '../../node_modules/@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm';
import encoder from '../../node_modules/@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm';
import type { Images } from './images.worker.ts';
import type { RgbaPixels } from './png/decode-png.ts';
import { encodePng } from './png/encode-png.ts';
import { WORKER_PICTURES } from './worker-limits.ts';

/** Colours in full detail, by the usual tables. */
const FULL_DETAIL: Omit<EncodeOptions, 'quality'> = {
  baseline: true,
  arithmetic: false,
  progressive: false,
  optimize_coding: false,
  smoothing: 0,
  color_space: 3,
  quant_table: 0,
  trellis_multipass: false,
  trellis_opt_zero: false,
  trellis_opt_table: false,
  trellis_loops: 1,
  auto_subsample: false,
  chroma_subsample: 1,
  separate_chroma_quality: false,
  chroma_quality: 0,
};

/**
 * A fresh instance each time, which nothing holds on to: the memory of WebAssembly grows and never shrinks.
 */
const freshInstance = (compiled: WebAssembly.Module) => ({
  noInitialRun: true,
  instantiateWasm: (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance) => void,
  ): WebAssembly.Exports => {
    const instance = new WebAssembly.Instance(compiled, imports);
    done(instance);
    return instance.exports;
  },
});

/** Tells whether pixels are so few that mozjpeg has the memory for them. */
export const fitsMozjpeg = ({ width, height }: { width: number; height: number }): boolean =>
  width * height <= WORKER_PICTURES.mostCodecPixels;

/** Decodes a JPEG as it is stored, whatever its EXIF says. @throws when it is damaged */
export async function decodeJpeg(bytes: Uint8Array): Promise<RgbaPixels> {
  const codec = await openDecoder(freshInstance(decoder) as Parameters<typeof openDecoder>[0]);
  const decoded = codec.decode(bytes as Uint8Array<ArrayBuffer>, false);
  if (decoded === null) throw new RangeError('the JPEG is damaged');
  const { data, width, height } = decoded;
  return { data: data as RgbaPixels['data'], width, height };
}

/**
 * Encodes pixels as JPEG with nothing else in the file: colours in full detail where mozjpeg has the memory,
 * else as the Images binding does it.
 * @param pixels RGBA, whose alpha is ignored
 * @param quality 1..100
 */
export async function encodeJpeg(
  pixels: RgbaPixels,
  quality: number,
  images: Images,
): Promise<Uint8Array> {
  if (!fitsMozjpeg(pixels)) {
    const png = await encodePng({ ...pixels, channels: 4 });
    return (await images.convert(png, { steps: [], contentType: 'image/jpeg', quality })).bytes;
  }
  const codec = await openEncoder(freshInstance(encoder) as Parameters<typeof openEncoder>[0]);
  const { data, width, height } = pixels;
  const options = { ...FULL_DETAIL, quality, chroma_quality: quality };
  return codec.encode(data, width, height, options).slice();
}
