/** Reads HEIF files: HEIC with its pixels, AVIF without. */
import type { LibHeif } from 'libheif-js/libheif-wasm/libheif-bundle.js';
import { type ColourSpace, cicpSpace } from '../colour/space.ts';
import { type HeifPixels, type Plane, shrunk } from './shrink-plane.ts';

/** The primary picture of a file, upright. */
export type HeifFile = {
  widthPx: number;
  heightPx: number;
  /** The embedded colour profile, which counts before `space`. */
  icc: Uint8Array<ArrayBuffer> | null;
  /** The colours where the file tells them by numbers; null for sRGB. */
  space: ColourSpace | null;
  /**
   * Decodes the picture.
   * @param bits 8, or 16 over the whole range
   * @param leastEdgePx the result may be smaller than the picture, but its longest side not than this
   * @throws when the file is damaged, or the picture is not as large as told
   */
  decode(bits: 8 | 16, leastEdgePx: number): HeifPixels;
  close(): void;
};

/** An error of libheif, by its numbers. */
export class HeifError extends Error {
  /** The picture is larger than allowed. */
  readonly isTooLarge: boolean;
  /** The file is sound, but of a coding that is not read. */
  readonly isUnknown: boolean;
  constructor(code: number, subcode: number) {
    super(`libheif error ${code}.${subcode}`);
    this.name = 'HeifError';
    this.isTooLarge = subcode === 1000;
    this.isUnknown = code === 3 || code === 4;
  }
}

/** Numbers of libheif's enumerations; its header says that they never change. */
const RGB = 1;
const INTERLEAVED = 10;
const CHROMA = { 8: { 3: 10, 4: 11 }, 16: { 3: 14, 4: 15 } } as const;
/** Size of `heif_error`: two numbers and a pointer. */
const ERROR_BYTES = 12;

/** Curves that photos name and screens do not use: browsers show them with sRGB's curve. */
const CAMERA_CURVES = [1, 6, 14, 15];
const SRGB_CURVE = 13;

/**
 * Opens a file. Each file gets an instance of the library, so that a large one gives its memory back.
 * @param maxPixels no picture in the file is decoded that is larger
 * @throws {HeifError} when the file names no primary picture or is damaged
 */
export async function openHeif(bytes: Uint8Array, maxPixels: number): Promise<HeifFile> {
  const { default: make } = await import('libheif-js/libheif-wasm/libheif-bundle.js');
  const heif = make({ printErr: () => undefined });
  const context = heif._heif_context_alloc();
  const input = heif._malloc(bytes.length);
  heif.HEAPU8.set(bytes, input);
  heif._heif_context_set_maximum_image_size_limit(context, Math.ceil(Math.sqrt(maxPixels)));
  call(heif, (error) =>
    heif._heif_context_read_from_memory(error, context, input, bytes.length, 0),
  );
  heif._free(input);
  const handle = given(heif, (error, out) =>
    heif._heif_context_get_primary_image_handle(error, context, out),
  );
  return {
    widthPx: heif._heif_image_handle_get_width(handle),
    heightPx: heif._heif_image_handle_get_height(handle),
    icc: profileOf(heif, handle),
    space: spaceOf(heif, handle),
    decode: (bits, leastEdgePx) => decode(heif, handle, bits, leastEdgePx),
    close: () => {
      heif._heif_image_handle_release(handle);
      heif._heif_context_free(context);
    },
  };
}

/** Calls a function that writes an error. @throws {HeifError} */
function call(heif: LibHeif, run: (error: number) => void): void {
  const error = heif._malloc(ERROR_BYTES);
  run(error);
  const [code, subcode] = [readInt(heif, error), readInt(heif, error + 4)];
  heif._free(error);
  if (code !== 0) throw new HeifError(code, subcode);
}

/** Calls a function that writes an error and a pointer. @throws as `call` */
function given(heif: LibHeif, run: (error: number, out: number) => void): number {
  const out = heif._malloc(4);
  try {
    call(heif, (error) => run(error, out));
    return readInt(heif, out);
  } finally {
    heif._free(out);
  }
}

const viewOf = ({ HEAPU8 }: LibHeif) => new DataView(HEAPU8.buffer);
const readInt = (heif: LibHeif, at: number): number => viewOf(heif).getUint32(at, true);

function profileOf(heif: LibHeif, handle: number): Uint8Array<ArrayBuffer> | null {
  const size = heif._heif_image_handle_get_raw_color_profile_size(handle);
  if (size === 0) return null;
  const out = heif._malloc(size);
  call(heif, (error) => heif._heif_image_handle_get_raw_color_profile(error, handle, out));
  const icc = heif.HEAPU8.slice(out, out + size);
  heif._free(out);
  return icc;
}

function spaceOf(heif: LibHeif, handle: number): ColourSpace | null {
  let profile: number;
  try {
    profile = given(heif, (error, out) =>
      heif._heif_image_handle_get_nclx_color_profile(error, handle, out),
    );
  } catch {
    return null;
  }
  const [primaries, transfer] = [readInt(heif, profile + 4), readInt(heif, profile + 8)];
  heif._heif_nclx_color_profile_free(profile);
  const curve = CAMERA_CURVES.includes(transfer) ? SRGB_CURVE : transfer;
  return cicpSpace(primaries, curve, peakOf(heif, handle));
}

/** Reads the brightest light of the content, in candelas a square metre; null where it is not told. */
function peakOf(heif: LibHeif, handle: number): number | null {
  const out = heif._malloc(4);
  const told = heif._heif_image_handle_get_content_light_level(handle, out) !== 0;
  const peak = told ? viewOf(heif).getUint16(out, true) : 0;
  heif._free(out);
  return peak > 0 ? peak : null;
}

function decode(heif: LibHeif, handle: number, bits: 8 | 16, leastEdgePx: number): HeifPixels {
  const channels = heif._heif_image_handle_has_alpha_channel(handle) === 0 ? 3 : 4;
  const image = given(heif, (error, out) =>
    heif._heif_decode_image(error, handle, out, RGB, CHROMA[bits][channels], 0),
  );
  try {
    const widthPx = heif._heif_image_get_width(image, INTERLEAVED);
    const heightPx = heif._heif_image_get_height(image, INTERLEAVED);
    const told = [
      heif._heif_image_handle_get_width(handle),
      heif._heif_image_handle_get_height(handle),
    ];
    if (widthPx !== told[0] || heightPx !== told[1]) throw new Error('not as large as told');
    const out = heif._malloc(4);
    const start = heif._heif_image_get_plane_readonly2(image, INTERLEAVED, out);
    const plane: Plane = {
      bytes: heif.HEAPU8.subarray(start),
      strideBytes: readInt(heif, out),
      channels,
      widthPx,
      heightPx,
      bits: bits === 8 ? 8 : heif._heif_image_get_bits_per_pixel_range(image, INTERLEAVED),
      isPremultiplied: heif._heif_image_handle_is_premultiplied_alpha(handle) !== 0,
    };
    heif._free(out);
    return shrunk(plane, leastEdgePx);
  } finally {
    heif._heif_image_release(image);
  }
}
