/** The vision worker: the only thread that holds models and decodes uploads. */
import type { JobHandlers } from '../workers/protocol.ts';
import { serveJobs } from '../workers/serve.node.ts';
import { analysePhoto } from './cutout.node.ts';
import { openFaceFinder } from './human.node.ts';
import type { VisionJobs } from './jobs.ts';
import { openSegmenter } from './segment.node.ts';
import { openTfjs } from './tfjs.node.ts';

/** Makes its value at the first call and keeps it. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function handlers(): JobHandlers<VisionJobs> {
  const tf = once(openTfjs);
  const finder = once(async () => openFaceFinder(await tf()));
  const segmenter = once(async () => openSegmenter(await tf()));
  return {
    analyse: async ({ bytes, maxEdgePx }) => {
      const models = { finder: await finder(), segmenter: await segmenter() };
      const output = await analysePhoto(bytes, maxEdgePx, models);
      return { output, transfer: [output.rgba.buffer, output.rgb.buffer] as ArrayBuffer[] };
    },
  };
}

serveJobs<VisionJobs>(handlers());
