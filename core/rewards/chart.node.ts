import { renderAsync } from '@resvg/resvg-js';
import { openFonts } from '../engines/local/fonts/fonts.node.ts';
import { chartSvg } from './chart.ts';

/** Opens what turns a chart's drawing into a PNG, in a thread of its own. */
export function openChartDrawing(): (content: string) => Promise<Uint8Array> {
  const fonts = openFonts();
  const fontFiles = [fonts('plain').path, fonts('heavy').path];
  return async (content) => {
    const font = { loadSystemFonts: false, fontFiles };
    const drawn = await renderAsync(chartSvg(content), { font });
    return new Uint8Array(drawn.asPng());
  };
}
