import sharp from 'sharp';
import { lastFrame, type ReadableFile, videoFrames } from './frames.node.ts';
import type { SizedPicture } from './jobs.ts';
import { JPEG_QUALITY } from './limits.ts';
import type { Raw } from './raw.ts';
import type { StillAt } from './vision.ts';

/** The first frame, the middle one and the last. */
const FRAMES = 3;

/**
 * Takes a frame from the middle of a video, or its last one, its longest side at most `longEdgePx`, as JPEG.
 * @throws where no frame can be decoded
 */
export async function videoStill(
  video: ReadableFile,
  longEdgePx: number,
  at: StillAt,
): Promise<SizedPicture> {
  const { rgb, widthPx, heightPx } = await (at === 'last'
    ? lastFrame(video, longEdgePx)
    : middleFrame(video, longEdgePx));
  const bytes = await sharp(rgb, { raw: { width: widthPx, height: heightPx, channels: 3 } })
    .jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' })
    .toBuffer();
  return { bytes, contentType: 'image/jpeg', widthPx, heightPx };
}

async function middleFrame(video: ReadableFile, longEdgePx: number): Promise<Raw> {
  const frames = await videoFrames(video, FRAMES, longEdgePx);
  const frame = frames[Math.floor(frames.length / 2)];
  if (!frame) throw new Error('no frame could be decoded');
  return frame;
}
