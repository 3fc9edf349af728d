import type { SizedPicture } from '../jobs.ts';
import type { PixelTools, Rgba } from '../pixel-tools.ts';
import { layOn } from '../pixels.ts';
import { shareOfChange } from './blending.ts';
import { type Laid, layOut } from './canvas.ts';
import { type FrameShape, frameFor, type MaskedArea, type Rect } from './masked-area.ts';

const JPEG_QUALITY = 95;
/** Most by which the colours of a change are shifted to those around it, of 255. */
const MOST_SHIFT = 16;
/** Mean difference, of 255, from which a model has drawn something else and shifted nothing. */
const NOT_THE_SAME = 48;

/**
 * Puts what a model made of a window back into the picture: changed in the area and fading out around it,
 * and the picture's own pixels everywhere else.
 * @param made the window as the model answered it, in whatever size
 * @param shape that of the window
 * @returns the whole picture in its own size, or that of its wider canvas: JPEG, or PNG where it is
 *   transparent
 * @throws when a picture is damaged
 */
export async function putBack(
  tools: PixelTools,
  picture: Uint8Array,
  area: MaskedArea,
  made: Uint8Array,
  shape: FrameShape,
): Promise<SizedPicture> {
  // What was made is let go of before the whole is encoded.
  return encode(
    tools,
    await changed(tools, await layOut(tools, picture, area), { area, made, shape }),
  );
}

async function changed(
  tools: PixelTools,
  laid: Laid,
  { area, made, shape }: { area: MaskedArea; made: Uint8Array; shape: FrameShape },
): Promise<Laid> {
  const { window } = frameFor(laid.canvas, laid.bounds, shape);
  const { width, height } = window;
  const change = await (await tools.open(made)).decode({ width, height });
  layOn(change, 255);
  blend(laid, shareOfChange(laid, area), { window, change });
  return laid;
}

type Change = { window: Rect; change: Rgba };

/** Visits the pixels of a window that lie on the canvas. */
function eachPixel(
  { canvas }: Laid,
  { window }: Change,
  visit: (onCanvas: number, inWindow: number) => void,
): void {
  const [top, left] = [Math.max(0, window.y), Math.max(0, window.x)];
  const bottom = Math.min(canvas.height, window.y + window.height);
  const right = Math.min(canvas.width, window.x + window.width);
  for (let y = top; y < bottom; y++) {
    const row = (y - window.y) * window.width - window.x;
    for (let x = left; x < right; x++) visit(y * canvas.width + x, row + x);
  }
}

function blend(laid: Laid, share: Float32Array, made: Change): void {
  const { rgba } = laid;
  const shift = colourShift(laid, share, made);
  eachPixel(laid, made, (p, w) => {
    const k = share[p] as number;
    if (k === 0) return;
    const [to, from] = [p * 4, w * 4];
    const alpha = rgba[to + 3] as number;
    for (let c = 0; c < 3; c++) {
      const own = rgba[to + c] as number;
      const other = (made.change[from + c] as number) + (shift[c] as number);
      // Of a transparent pixel no colour is seen that could shine through.
      const mixed = alpha === 0 ? other : own + (other - own) * k;
      rgba[to + c] = Math.round(Math.min(255, Math.max(0, mixed)));
    }
    rgba[to + 3] = Math.round(alpha + (255 - alpha) * k);
  });
}

/** By how much a model has shifted the colours of what was to stay as it is, to be taken back. */
function colourShift(laid: Laid, share: Float32Array, made: Change): number[] {
  const sums = [0, 0, 0];
  let [count, apart] = [0, 0];
  eachPixel(laid, made, (p, w) => {
    if (share[p] !== 0 || laid.rgba[p * 4 + 3] !== 255) return;
    count++;
    for (let c = 0; c < 3; c++) {
      const by = (laid.rgba[p * 4 + c] as number) - (made.change[w * 4 + c] as number);
      sums[c] = (sums[c] as number) + by;
      apart += Math.abs(by);
    }
  });
  if (count === 0 || apart / (count * 3) > NOT_THE_SAME) return [0, 0, 0];
  return sums.map((sum) => Math.min(MOST_SHIFT, Math.max(-MOST_SHIFT, sum / count)));
}

async function encode(tools: PixelTools, { canvas, rgba, clear }: Laid): Promise<SizedPicture> {
  const { width, height } = canvas;
  const size = { width, height };
  const bytes = clear
    ? await tools.png({ ...size, data: rgba, channels: 4 })
    : await tools.jpeg(rgba, size, JPEG_QUALITY);
  const contentType = clear ? 'image/png' : 'image/jpeg';
  return { bytes, contentType, widthPx: width, heightPx: height };
}
