import type { DrawingService } from '../workers/drawing-service.ts';
import { CHART, chartSvg } from './chart.ts';

/** Opens what has a drawing of {@link CHART}'s size drawn as a PNG by the Worker that draws. */
export const drawChartBy =
  (drawing: DrawingService) =>
  (content: string): Promise<Uint8Array> =>
    drawing.draw(chartSvg(content), CHART.width);
