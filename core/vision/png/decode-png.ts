/** Reads PNG row by row, so that no more than the wanted pixels is held. Spec: PNG 3rd edition. */
import { paeth } from './encode-png.ts';
import { rowExpander } from './expand-row.ts';
import { type PngHeader, readPngHeader } from './png-header.ts';

/** Pixels of straight-alpha RGBA. */
export type RgbaPixels = { data: Uint8ClampedArray<ArrayBuffer>; width: number; height: number };

/**
 * Decodes a PNG of any kind but interlaced, to 8 bits. Colours are taken as sRGB.
 * @param mostPixels above which nothing is decoded
 * @throws {RangeError} for one that is damaged, interlaced or larger
 */
export async function decodePng(bytes: Uint8Array, mostPixels: number): Promise<RgbaPixels> {
  const header = readPngHeader(bytes);
  const { width, height } = header;
  checkSize(header, mostPixels);
  const data = new Uint8ClampedArray(width * height * 4);
  const expand = rowExpander(header);
  await eachRow(header, (row, y) => expand(row, data, y * width * 4));
  return { data, width, height };
}

/**
 * Decodes a PNG to the lightness of each pixel on black, 0..255, a byte each.
 * @throws {RangeError} as `decodePng`
 */
export async function decodeLight(
  bytes: Uint8Array,
  mostPixels: number,
): Promise<{ data: Uint8Array; width: number; height: number }> {
  const header = readPngHeader(bytes);
  const { width, height } = header;
  checkSize(header, mostPixels);
  const data = new Uint8Array(width * height);
  const expand = rowExpander(header);
  const rgba = new Uint8ClampedArray(width * 4);
  await eachRow(header, (row, y) => {
    expand(row, rgba, 0);
    for (let x = 0; x < width; x++) data[y * width + x] = lightOf(rgba, x * 4);
  });
  return { data, width, height };
}

/** Rec. 709. */
const LUMINANCE = [0.2126, 0.7152, 0.0722] as const;

function lightOf(rgba: Uint8ClampedArray, at: number): number {
  const [red, green, blue] = [rgba[at] as number, rgba[at + 1] as number, rgba[at + 2] as number];
  const light = LUMINANCE[0] * red + LUMINANCE[1] * green + LUMINANCE[2] * blue;
  return Math.round((light * (rgba[at + 3] as number)) / 255);
}

function checkSize({ width, height, isInterlaced }: PngHeader, mostPixels: number): void {
  if (width === 0 || height === 0) throw new RangeError('the PNG is damaged');
  if (isInterlaced) throw new RangeError('an interlaced PNG is not decoded here');
  if (width * height > mostPixels)
    throw new RangeError(`a PNG of ${width}×${height} is larger than ${mostPixels} pixels`);
}

const CHANNELS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;

async function eachRow(
  header: PngHeader,
  visit: (row: Uint8Array, y: number) => void,
): Promise<void> {
  const { width, height, depth, colourType } = header;
  const bits = CHANNELS[colourType] * depth;
  const length = Math.ceil((width * bits) / 8);
  const step = Math.max(1, bits >> 3);
  let [row, above] = [new Uint8Array(length + 1), new Uint8Array(length + 1)];
  let [filled, y] = [0, 0];
  const reader = unpacked(header).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (let from = 0; from < value.length && y < height; ) {
      const part = value.subarray(from, from + row.length - filled);
      row.set(part, filled);
      from += part.length;
      filled += part.length;
      if (filled < row.length) break;
      unfilter(row, above, step);
      visit(row.subarray(1), y);
      [row, above, filled, y] = [above, row, 0, y + 1];
    }
  }
  if (y < height) throw new RangeError('the PNG is cut off');
}

function unpacked({ packed }: PngHeader): ReadableStream<Uint8Array> {
  let at = 0;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const next = packed[at++];
      if (next) controller.enqueue(next);
      else controller.close();
    },
  });
  return source.pipeThrough(new DecompressionStream('deflate'));
}

/** Turns a row's differences into numbers, in place; its first byte is the filter. Spec: 9.2. */
function unfilter(row: Uint8Array, above: Uint8Array, step: number): void {
  const filter = row[0] as number;
  if (filter > 4) throw new RangeError('the PNG is damaged');
  if (filter === 0) return;
  for (let i = 1; i < row.length; i++) {
    const left = i <= step ? 0 : (row[i - step] as number);
    const up = above[i] as number;
    row[i] =
      (row[i] as number) + predicted(filter, left, up, i <= step ? 0 : (above[i - step] as number));
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  return filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
}
