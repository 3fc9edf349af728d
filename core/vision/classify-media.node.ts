import sharp from 'sharp';
import type { Classification, ClassifyAnswer, ClassifyOptions } from './classifier.ts';
import { type ClassifyModels, classifyPixels, sightsOf } from './classify-pixels.ts';
import { type ReadableFile, videoFrames } from './frames.node.ts';
import { FACE_LIMITS } from './limits.ts';
import { decodePhoto } from './raw.node.ts';
import type { Raw } from './raw.ts';

const PREVIEW_QUALITY = 80;

/** Classifies a picture or a video for unsafe content. @throws when it cannot be decoded */
export async function classifyMedia(
  of: Uint8Array | ReadableFile,
  request: ClassifyOptions,
  models: ClassifyModels,
): Promise<ClassifyAnswer> {
  const { contentType, frames: count, previewEdgePx } = request;
  const edge = FACE_LIMITS.longEdgePx;
  const frames = contentType.startsWith('video/')
    ? await videoFrames(of, Math.max(2, count), edge)
    : sightsOf(
        await decodePhoto(of instanceof Uint8Array ? of : await of.read(0, of.byteLength), edge),
      );
  const classifications: Classification[] = [];
  for (const frame of frames)
    classifications.push(await classifyPixels(frame, request.revealingFrom, models));
  const previews =
    previewEdgePx > 0 ? await Promise.all(frames.map((raw) => preview(raw, previewEdgePx))) : [];
  return { classifications, previews };
}

async function preview(raw: Raw, edgePx: number): Promise<Uint8Array> {
  const { widthPx: width, heightPx: height } = raw;
  return sharp(raw.rgb, { raw: { width, height, channels: 3 } })
    .resize({ width: edgePx, height: edgePx, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: PREVIEW_QUALITY })
    .toBuffer();
}
