import { renderAsync } from '@resvg/resvg-js';
import { openFonts } from '../engines/local/fonts/fonts.node.ts';
import { CHART } from './chart.ts';

/** Opens what turns a drawing of {@link CHART}'s size into a PNG, in a thread of its own. */
export function openChartDrawing(): (content: string) => Promise<Uint8Array> {
  const fonts = openFonts();
  const fontFiles = [fonts('plain').path, fonts('heavy').path];
  const { width, height } = CHART;
  return async (content) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`;
    const drawn = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles } });
    return new Uint8Array(drawn.asPng());
  };
}
