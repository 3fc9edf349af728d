/** The worker that encodes videos anew: it takes seconds, and holds up no photo. */
import { serveJobs } from '../workers/serve.node.ts';
import { smallerVideo } from './smaller-video.node.ts';
import { videoSticker } from './sticker.node.ts';
import type { VideoJobs } from './video-shrinker.node.ts';

serveJobs<VideoJobs>({
  shrink: async ({ byteLength, maxBytes }, { read }) => {
    const bytes = await smallerVideo({ byteLength, read }, maxBytes);
    return { output: bytes, transfer: [bytes.buffer as ArrayBuffer] };
  },
  sticker: async ({ byteLength }, { read }) => {
    const bytes = await videoSticker({ byteLength, read });
    return { output: bytes, transfer: [bytes.buffer as ArrayBuffer] };
  },
});
