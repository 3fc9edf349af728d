import { headerSizeOf } from '../../media/picture-size.ts';
import type { PixelSize, PixelTools } from '../pixel-tools.ts';
import { sniff } from '../sniff.ts';
import { PAINTED } from './canvas.ts';
import { MASK_LIMITS, type MaskProblem, type ReadMask } from './masked-area.ts';

const PNG_HEAD = [0x89, 0x50, 0x4e, 0x47] as const;

/**
 * Reads a mask that somebody painted and draws it anew: a grey PNG without anything else in it, white
 * where the picture may change and black elsewhere.
 * @param bytes a PNG; white counts as far as it is opaque
 * @param picture what it is painted over, upright: the mask must have its size in pixels
 * @throws when the picture is damaged
 */
export async function readMask(
  tools: PixelTools,
  bytes: Uint8Array,
  picture: Uint8Array,
): Promise<ReadMask> {
  const size = await tools.open(picture);
  const problem = unusable(tools, bytes, size);
  if (problem !== null) return { ok: false, problem };
  const read = await tools.light(bytes).catch(() => null);
  if (read === null) return { ok: false, problem: 'damaged' };
  const { data, width, height } = read;
  let painted = 0;
  for (let p = 0; p < data.length; p++) {
    data[p] = (data[p] as number) >= PAINTED ? 255 : 0;
    if (data[p] !== 0) painted++;
  }
  if (painted < MASK_LIMITS.leastPixels) return { ok: false, problem: 'empty' };
  if (painted > data.length * MASK_LIMITS.mostShare) return { ok: false, problem: 'everything' };
  const mask = await tools.png({ data, width, height, channels: 1 });
  const drawn = {
    bytes: mask,
    contentType: 'image/png',
    widthPx: width,
    heightPx: height,
  } as const;
  return { ok: true, mask: drawn };
}

/** Looks at the header alone, so that nothing is unpacked that is not of the picture's size. */
function unusable(tools: PixelTools, bytes: Uint8Array, picture: PixelSize): MaskProblem | null {
  if (bytes.byteLength > MASK_LIMITS.maxBytes) return 'too-large';
  if (PNG_HEAD.some((byte, i) => bytes[i] !== byte)) return 'no-png';
  const size = headerSizeOf(bytes);
  if (size === null) return 'damaged';
  const sniffed = sniff(bytes);
  if ('problem' in sniffed || sniffed.format !== 'png') return 'no-png';
  if (size.widthPx !== picture.width || size.heightPx !== picture.height) return 'size';
  return picture.width * picture.height > tools.mostPixels ? 'too-large' : null;
}
