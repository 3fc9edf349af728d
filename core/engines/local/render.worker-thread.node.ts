/** The render worker: draws pictures and videos, one at a time. */

import type { JobResult } from '../../workers/protocol.ts';
import { serveJobs } from '../../workers/serve.node.ts';
import type { EngineOutput } from '../engine.ts';
import { openFonts } from './fonts/fonts.node.ts';
import type { RenderJobs } from './jobs.ts';

function finished(output: EngineOutput): JobResult<EngineOutput> {
  const { buffer } = output.bytes;
  return { output, transfer: buffer instanceof ArrayBuffer ? [buffer] : [] };
}

const fonts = openFonts();

// Code is loaded with its first job: without videos the video encoder is never loaded.
serveJobs<RenderJobs>({
  image: async (order) => {
    const { renderImage } = await import('./render.node.ts');
    return finished(await renderImage(order, fonts));
  },
  video: async (order, { progress, cancelled }) => {
    const { renderVideo } = await import('./video/render.node.ts');
    return finished(await renderVideo({ ...order, isCancelled: cancelled }, progress));
  },
  operate: async (order, { progress, cancelled }) => {
    const { operate } = await import('./operations/operate.node.ts');
    return finished(await operate(order, { fonts, progress, cancelled }));
  },
});
