import type { SizedPicture } from '../jobs.ts';
import type { PixelSize, PixelTools, Rgba } from '../pixel-tools.ts';
import { layOn } from '../pixels.ts';
import {
  type Bitmap,
  filled,
  grown,
  scaled,
  shrunk,
  withoutSmall,
  withoutSpecks,
} from './bitmap.ts';
import { type FoundMarks, MASK_LIMITS, type MarksProblem } from './masked-area.ts';

/** What decides between marks and everything else in which two pictures may differ. */
const MARKS = {
  /** Longest side in pixels at which pictures are compared. */
  edgePx: 768,
  /** Shapes that differ by more were cropped. */
  sameShape: 0.02,
  /** Typical difference, of 255, from which it is another picture. */
  otherPicture: 24,
  /** Difference, of 255, from which a pixel is drawn over, above so many times the typical one. */
  drawn: 36,
  aboveTypical: 3,
  /** Difference, of 255, up to which pixels are alike. */
  alike: 8,
  /** Least pixels of a mark, as a share of all. */
  leastShare: 0.00015,
  /** Share of marked pixels that have one colour, or what drawing adds to their saturation. */
  oneColour: 0.35,
  moreSaturated: 0.15,
  /** How far apart the ends of a line may be that still closes, as a share of the longest side. */
  gap: 0.02,
  /** What is added around a stroke, whose edge is soft. */
  softPx: 3,
} as const;

const PREVIEW = { edgePx: 1280, quality: 85, dark: 0.35 } as const;

/**
 * Finds what somebody has drawn over a picture, by comparing it with the picture without it. A closed line
 * stands for all that it encloses.
 * @param first one of the two, upright
 * @param second the other one; the order does not matter
 * @throws when a picture is damaged
 */
export async function findMarks(
  tools: PixelTools,
  first: Uint8Array,
  second: Uint8Array,
): Promise<FoundMarks> {
  const [one, other] = [await tools.open(first), await tools.open(second)];
  const apart = Math.log((one.width / one.height) * (other.height / other.width));
  if (Math.abs(apart) > MARKS.sameShape) return { ok: false, problem: 'shape' };
  const size = within(one, MARKS.edgePx);
  const [a, b] = [await one.decode(size), await other.decode(size)];
  layOn(a, 255);
  layOn(b, 255);
  const compared = compare(a, b, size);
  if ('problem' in compared) return { ok: false, problem: compared.problem };
  const { strokes } = compared;
  const [inA, inB] = [paintedness(a, strokes), paintedness(b, strokes)];
  const marked = inA.score > inB.score ? 'first' : 'second';
  const [drawn, plain] = marked === 'first' ? [inA, inB] : [inB, inA];
  const isPaint =
    drawn.oneColour >= MARKS.oneColour ||
    drawn.saturation - plain.saturation >= MARKS.moreSaturated;
  if (!isPaint) return { ok: false, problem: 'unclear' };
  const area = areaOf(strokes, size);
  const original = marked === 'first' ? { bytes: second, ...other } : { bytes: first, ...one };
  return drawMask(tools, original, { area, size, marked });
}

/** A size of the same shape with at most so many pixels on its longest side. */
function within({ width, height }: PixelSize, edgePx: number): PixelSize {
  const scale = Math.min(1, edgePx / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

function compare(
  a: Rgba,
  b: Rgba,
  size: PixelSize,
): { strokes: Bitmap } | { problem: MarksProblem } {
  const apart = differences(a, b, size);
  const typical = medianOf(apart);
  if (typical > MARKS.otherPicture) return { problem: 'different' };
  const threshold = MARKS.drawn + MARKS.aboveTypical * typical;
  const changed = new Uint8Array(apart.length);
  for (let p = 0; p < apart.length; p++) if ((apart[p] as number) > threshold) changed[p] = 1;
  const least = Math.max(12, Math.round(apart.length * MARKS.leastShare));
  const strokes = withoutSmall(withoutSpecks(changed, size), size, least);
  return strokes.includes(1) ? { strokes } : { problem: 'none' };
}

/**
 * How far apart two pictures are at each pixel, 0..255: in the channel that differs most, beside what shifts
 * all of the picture, and beside a shift by a pixel, as sizing brings it.
 */
function differences(a: Rgba, b: Rgba, { width, height }: PixelSize): Uint8Array {
  const shift = [0, 1, 2].map((channel) => medianShift(a, b, channel));
  const apart = new Uint8Array(width * height);
  const between = (p: number, n: number): number => {
    let most = 0;
    for (let c = 0; c < 3; c++) {
      const by = (b[p * 4 + c] as number) - (a[n * 4 + c] as number) - (shift[c] as number);
      most = Math.max(most, Math.abs(by));
    }
    return most;
  };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      let least = between(p, p);
      // What is alike as it stands is not looked for beside it.
      if (least > MARKS.alike)
        for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++)
          for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++)
            least = Math.min(least, between(p, ny * width + nx));
      apart[p] = Math.min(255, least);
    }
  return apart;
}

function medianShift(a: Rgba, b: Rgba, channel: number): number {
  const counts = new Uint32Array(511);
  for (let i = channel; i < a.length; i += 4) {
    const at = (b[i] as number) - (a[i] as number) + 255;
    counts[at] = (counts[at] as number) + 1;
  }
  return middleOf(counts, a.length / 4) - 255;
}

function medianOf(values: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const value of values) counts[value] = (counts[value] as number) + 1;
  return middleOf(counts, values.length);
}

function middleOf(counts: Uint32Array, of: number): number {
  let sum = 0;
  for (let at = 0; at < counts.length; at++) {
    sum += counts[at] as number;
    if (sum * 2 >= of) return at;
  }
  return counts.length - 1;
}

/** How much a part of a picture looks like paint: of one colour, and of a strong one. */
function paintedness(
  rgba: Rgba,
  part: Bitmap,
): { oneColour: number; saturation: number; score: number } {
  const bins = new Map<number, number>();
  let [count, saturation] = [0, 0];
  for (let p = 0; p < part.length; p++) {
    if (!part[p]) continue;
    count++;
    const r = rgba[p * 4] as number;
    const g = rgba[p * 4 + 1] as number;
    const b = rgba[p * 4 + 2] as number;
    const most = Math.max(r, g, b);
    saturation += most === 0 ? 0 : (most - Math.min(r, g, b)) / 255;
    const bin = ((r >> 4) << 8) | ((g >> 4) << 4) | (b >> 4);
    bins.set(bin, (bins.get(bin) ?? 0) + 1);
  }
  const oneColour = Math.max(...[...bins.keys()].map((bin) => around(bins, bin))) / count;
  const mean = saturation / count;
  return { oneColour, saturation: mean, score: oneColour + mean };
}

/** How many pixels have a colour or one beside it. */
function around(bins: ReadonlyMap<number, number>, bin: number): number {
  let sum = 0;
  for (const r of [-256, 0, 256])
    for (const g of [-16, 0, 16]) for (const b of [-1, 0, 1]) sum += bins.get(bin + r + g + b) ?? 0;
  return sum;
}

/** What strokes stand for: themselves, and what a line encloses that closes or nearly does. */
function areaOf(strokes: Bitmap, size: PixelSize): Bitmap {
  const reach = Math.max(MARKS.softPx, Math.round(MARKS.gap * Math.max(size.width, size.height)));
  const closed = filled(grown(strokes, size, reach), size);
  return shrunk(closed, size, reach - MARKS.softPx);
}

type Found = { area: Bitmap; size: PixelSize; marked: 'first' | 'second' };

async function drawMask(
  tools: PixelTools,
  original: PixelSize & { bytes: Uint8Array },
  { area, size, marked }: Found,
): Promise<FoundMarks> {
  const { width, height } = original;
  if (width * height > tools.mostPixels)
    throw new RangeError('the picture is too large for a mask');
  const data = scaled(area, size, original);
  let painted = 0;
  for (let p = 0; p < data.length; p++)
    if (data[p]) {
      data[p] = 255;
      painted++;
    }
  if (painted < MASK_LIMITS.leastPixels) return { ok: false, problem: 'none' };
  if (painted > data.length * MASK_LIMITS.mostShare) return { ok: false, problem: 'everything' };
  const bytes = await tools.png({ data, width, height, channels: 1 });
  const mask = { bytes, contentType: 'image/png', widthPx: width, heightPx: height } as const;
  const preview = await drawPreview(tools, original, { area, size });
  return { ok: true, marked, mask, preview };
}

/** Draws a picture dark where it stays as it is, with a light line around the area. */
async function drawPreview(
  tools: PixelTools,
  { bytes, width, height }: PixelSize & { bytes: Uint8Array },
  { area, size }: Omit<Found, 'marked'>,
): Promise<SizedPicture> {
  const shown = within({ width, height }, PREVIEW.edgePx);
  const rgba = await (await tools.open(bytes)).decode(shown);
  layOn(rgba, 255);
  const inside = scaled(area, size, shown);
  const rim = grown(inside, shown, 2);
  for (let p = 0; p < inside.length; p++) {
    if (inside[p]) continue;
    for (let c = 0; c < 3; c++)
      rgba[p * 4 + c] = rim[p] ? 255 : Math.round((rgba[p * 4 + c] as number) * PREVIEW.dark);
  }
  const jpeg = await tools.jpeg(rgba, shown, PREVIEW.quality);
  return {
    bytes: jpeg,
    contentType: 'image/jpeg',
    widthPx: shown.width,
    heightPx: shown.height,
  };
}
