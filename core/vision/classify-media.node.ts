import sharp from 'sharp';
import {
  type Classification,
  type ClassifyAnswer,
  type ClassifyOptions,
  revealingShare,
} from './classifier.ts';
import { type ReadableFile, videoFrames } from './frames.node.ts';
import type { FaceFinder } from './human.node.ts';
import { FACE_LIMITS } from './limits.ts';
import { coloursOf, decodePhoto, decodeRaw, type Raw } from './raw.node.ts';
import type { UnsafeClassifier } from './unsafe.node.ts';

const PREVIEW_QUALITY = 80;

/** The models, each loaded at its first use. */
export type ClassifyModels = {
  classify: () => Promise<UnsafeClassifier>;
  finder: () => Promise<FaceFinder>;
};

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
    : await sightsOf(of instanceof Uint8Array ? of : await of.read(0, of.byteLength), edge);
  const classifications: Classification[] = [];
  for (const frame of frames) classifications.push(await one(frame, request.revealingFrom, models));
  const previews =
    previewEdgePx > 0 ? await Promise.all(frames.map((raw) => preview(raw, previewEdgePx))) : [];
  return { classifications, previews };
}

/**
 * Decodes a picture in every way in which it can be looked at: what is white or black is seen on the
 * other ground only, and what is nearly transparent without its alpha only.
 */
async function sightsOf(bytes: Uint8Array, edgePx: number): Promise<Raw[]> {
  const { transparent, ...onWhite } = await decodePhoto(bytes, edgePx);
  if (transparent === null) return [onWhite];
  const onBlack = await decodeRaw(bytes, edgePx, '#000000');
  return [onWhite, onBlack, { ...onWhite, rgb: coloursOf(transparent) }];
}

async function one(
  raw: Raw,
  revealingFrom: number,
  models: ClassifyModels,
): Promise<Classification> {
  const classify = await models.classify();
  const classification = { ...(await classify(raw)), youngestYears: null };
  if (revealingShare(classification) < revealingFrom) return classification;
  const faces = await (await models.finder()).find(raw, true);
  const ages = faces.flatMap(({ age }) => (typeof age === 'number' && age > 0 ? [age] : []));
  return { ...classification, youngestYears: ages.length > 0 ? Math.min(...ages) : null };
}

async function preview(raw: Raw, edgePx: number): Promise<Uint8Array> {
  const { widthPx: width, heightPx: height } = raw;
  return sharp(raw.rgb, { raw: { width, height, channels: 3 } })
    .resize({ width: edgePx, height: edgePx, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: PREVIEW_QUALITY })
    .toBuffer();
}
