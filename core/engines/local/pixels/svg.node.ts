import { Resvg } from '@resvg/resvg-js';
import type { Layer } from './raster.ts';

/**
 * Renders SVG content into a layer.
 * @param content the content of the `<svg>` element, in pixels of the layer
 * @param fontFiles the TrueType files that its text uses
 */
export function drawSvg(
  width: number,
  height: number,
  content: string,
  fontFiles: readonly string[] = [],
): Layer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
  const drawn = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fontFiles] },
  }).render();
  return unpremultiply(drawn.pixels, width, height);
}

function unpremultiply(pixels: Uint8Array, width: number, height: number): Layer {
  const rgb = new Float32Array(width * height * 3);
  const v = new Float32Array(width * height);
  for (let p = 0, i = 0, j = 0; p < v.length; p++, i += 4, j += 3) {
    const a = pixels[i + 3] as number;
    if (a === 0) continue;
    v[p] = a / 255;
    rgb[j] = (pixels[i] as number) / a;
    rgb[j + 1] = (pixels[i + 1] as number) / a;
    rgb[j + 2] = (pixels[i + 2] as number) / a;
  }
  return { image: { width, height, rgb }, alpha: { width, height, v } };
}
