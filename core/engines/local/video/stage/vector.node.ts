import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import { bytesOf, createSurface, type Surface } from '../raster/surface.ts';

const FONTS = [
  'Caveat_700Bold.ttf',
  'Montserrat_800ExtraBold.ttf',
  'Oswald_700Bold.ttf',
  'Pacifico_400Regular.ttf',
  'PlayfairDisplay_700Bold.ttf',
].map((name) => fileURLToPath(new URL(`../../fonts/${name}`, import.meta.url)));

/** A font family for titles; all are shipped with the engine. */
export type FontFamily = 'Caveat' | 'Montserrat' | 'Oswald' | 'Pacifico' | 'Playfair Display';

/**
 * Renders SVG shapes into a surface.
 * @param body the content of the `svg` element; lengths are pixels
 */
export async function drawVector(width: number, height: number, body: string): Promise<Surface> {
  const w = Math.max(1, Math.round(width));
  const h = Math.max(1, Math.round(height));
  const image = await renderAsync(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${body}</svg>`,
    { font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Montserrat' } },
  );
  const surface = createSurface(w, h);
  // The renderer's pixels are premultiplied already.
  bytesOf(surface).set(image.pixels.subarray(0, w * h * 4));
  return surface;
}

/** Escapes text for SVG; control characters become spaces. */
export function escapeText(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
