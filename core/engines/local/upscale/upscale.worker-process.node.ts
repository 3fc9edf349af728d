/**
 * The upscaling worker: a process of its own, so that its memory is returned and photos can be read
 * meanwhile.
 */
import sharp from 'sharp';
import { coloursOf } from '../../../vision/pixels.ts';
import { decodePhoto } from '../../../vision/raw.node.ts';
import { openTfjs } from '../../../vision/tfjs.node.ts';
import { serveJobs } from '../../../workers/serve.node.ts';
import { encodeEnlarged, enlarge, resample, sharpened, UPSCALE_LIMITS } from './enlarge.node.ts';
import type { UpscaleJobs } from './jobs.ts';
import { openNetwork } from './network.node.ts';

sharp.cache(false);
const opened = openTfjs().then(async (tf) => ({ tf, network: await openNetwork(tf) }));
// A failure is told by the job that needs the network.
opened.catch(() => undefined);

serveJobs<UpscaleJobs>({
  upscale: async ({ bytes, longEdgePx, sharpen }, { progress, cancelled }) => {
    const { maxEdgePx, networkEdgePx } = UPSCALE_LIMITS;
    const photo = await decodePhoto(bytes, maxEdgePx);
    const { transparent } = photo;
    const raw = transparent === null ? photo : { ...photo, rgb: coloursOf(transparent) };
    const edge = Math.max(raw.widthPx, raw.heightPx);
    const target = Math.min(maxEdgePx, Math.max(longEdgePx, edge * 2));
    const { tf, network } = await opened;
    const large =
      edge <= networkEdgePx
        ? await enlarge(tf, network, raw, (fraction) => {
            if (cancelled()) throw new DOMException('the upscaling was cancelled', 'AbortError');
            progress(fraction);
          })
        : await resample(raw, target);
    const output = await encodeEnlarged(sharpen ? await sharpened(large) : large, photo);
    return { output, transfer: [] };
  },
});
