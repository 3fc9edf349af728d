import { WorkerEntrypoint } from 'cloudflare:workers';
import type { DrawingService } from '../../core/workers/drawing-service.ts';
import { draw } from './draw.worker.ts';

/** The Worker that draws cards, charts and labels for the front Worker, which alone can call it. */
export default class Drawing extends WorkerEntrypoint implements DrawingService {
  draw(svg: string, widthPx: number): Promise<Uint8Array> {
    return draw(svg, widthPx);
  }
}
