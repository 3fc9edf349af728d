import { initWasm, Resvg } from '@resvg/resvg-wasm';
import plain from '../../core/engines/local/fonts/Montserrat_500Medium.ttf';
import heavy from '../../core/engines/local/fonts/Montserrat_800ExtraBold.ttf';
import { DRAWING_LIMITS } from '../../core/workers/drawing-service.ts';
import renderer from '../../node_modules/@resvg/resvg-wasm/index_bg.wasm';

let ready: Promise<void> | null = null;

/**
 * Draws an SVG as PNG, as `DrawingService` says. The renderer does not wait for anything, so an isolate
 * draws one at a time, and what one took is given back before the next begins.
 */
export async function draw(svg: string, widthPx: number): Promise<Uint8Array> {
  if (svg.length > DRAWING_LIMITS.svgLength) throw new RangeError('the drawing is too long');
  if (!Number.isInteger(widthPx) || widthPx < 1)
    throw new RangeError('the width is no whole number');
  ready ??= initWasm(renderer).catch((cause: unknown) => {
    ready = null;
    throw cause;
  });
  await ready;
  const drawing = new Resvg(svg, {
    font: { fontBuffers: [new Uint8Array(plain), new Uint8Array(heavy)] },
    fitTo: { mode: 'width', value: widthPx },
  });
  try {
    const heightPx = Math.ceil((drawing.height / drawing.width) * widthPx);
    if (!(widthPx * heightPx <= DRAWING_LIMITS.pixels))
      throw new RangeError('the drawing has too many pixels');
    const picture = drawing.render();
    try {
      return picture.asPng();
    } finally {
      picture.free();
    }
  } finally {
    drawing.free();
  }
}
