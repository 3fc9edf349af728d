import { Resvg } from '@resvg/resvg-js';
import { borrowFloats } from './buffers.ts';
import { type Layer, type Plane, plane, type Raster, raster } from './raster.ts';

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
  const pixels = rendered(width, height, content, fontFiles);
  const { rgb } = raster(width, height);
  const { v } = plane(width, height);
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

/** Renders SVG content, white where it is anything, and returns how much of it is there. */
export function drawSvgShape(width: number, height: number, content: string): Plane {
  const pixels = rendered(width, height, content, []);
  const v = borrowFloats(width * height);
  for (let p = 0, i = 3; p < v.length; p++, i += 4) v[p] = (pixels[i] as number) / 255;
  return { width, height, v };
}

/**
 * Draws SVG content onto a picture, in place.
 * @param content and `fontFiles` as with `drawSvg`
 * @param opacity 0..1
 * @returns the picture
 */
export function blendSvg(
  picture: Raster,
  content: string,
  fontFiles: readonly string[] = [],
  opacity = 1,
): Raster {
  const { width, height, rgb } = picture;
  const pixels = rendered(width, height, content, fontFiles);
  const share = opacity / 255;
  for (let a = 3, i = 0; a < pixels.length; a += 4, i += 3) {
    const alpha = pixels[a] as number;
    if (alpha === 0) continue;
    const under = 1 - alpha * share;
    rgb[i] = (rgb[i] as number) * under + (pixels[a - 3] as number) * share;
    rgb[i + 1] = (rgb[i + 1] as number) * under + (pixels[a - 2] as number) * share;
    rgb[i + 2] = (rgb[i + 2] as number) * under + (pixels[a - 1] as number) * share;
  }
  return picture;
}

/** Renders SVG content as RGBA bytes, premultiplied. */
function rendered(
  width: number,
  height: number,
  content: string,
  fontFiles: readonly string[],
): Uint8Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles] };
  return new Resvg(svg, { font }).render().pixels;
}
