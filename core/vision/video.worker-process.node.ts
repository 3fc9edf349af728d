/** The worker that encodes videos anew: it takes seconds, and holds up no photo. */

import { MotionError } from '../media/motion-video.ts';
import { serveJobs } from '../workers/serve.node.ts';
import { readMotionVideo } from './motion.node.ts';
import { smallerVideo } from './smaller-video.node.ts';
import { videoSticker } from './sticker.node.ts';
import type { VideoJobs } from './video-worker.node.ts';

serveJobs<VideoJobs>({
  shrink: async ({ byteLength, maxBytes }, { read }) => {
    const bytes = await smallerVideo({ byteLength, read }, maxBytes);
    return { output: bytes, transfer: [bytes.buffer as ArrayBuffer] };
  },
  sticker: async ({ byteLength }, { read }) => {
    const bytes = await videoSticker({ byteLength, read });
    return { output: bytes, transfer: [bytes.buffer as ArrayBuffer] };
  },
  motion: async ({ bytes, bounds }) => {
    try {
      const motion = await readMotionVideo(bytes, bounds);
      return { output: { ok: true, motion }, transfer: [motion.bytes.buffer as ArrayBuffer] };
    } catch (cause) {
      if (!(cause instanceof MotionError)) throw cause;
      return { output: { ok: false, problem: cause.problem }, transfer: [] };
    }
  },
});
