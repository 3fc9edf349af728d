import { memoryOf } from './raster/memory.ts';

/**
 * Converts RGB to BT.709 video-range 4:2:0, one plane after the other (I420). Chroma is the mean of
 * each 2 × 2 block, in 16-bit fixed point.
 * @param rgba `width * height * 4` bytes, in the memory of frames, as `yuv`
 * @param width and `height` are even and at least 4
 * @param yuv the output, `width * height * 3 / 2` bytes
 */
export function writeBt709(
  rgba: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
  yuv: Uint8Array,
): void {
  memoryOf(yuv).kernels.writeBt709(rgba.byteOffset, width, height, yuv.byteOffset);
}
