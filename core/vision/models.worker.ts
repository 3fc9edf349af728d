/** What models see in pictures, asked of the Worker that has them. */

import { sizeOf } from '../media/picture-size.ts';
import { hasAlphaChannel } from '../media/transparency.ts';
import { released } from '../workers/rpc-result.ts';
import { WorkerError } from '../workers/worker-error.ts';
import type { ClassifyAnswer, ClassifyRequest } from './classifier.ts';
import { decodePicture } from './decode.worker.ts';
import { fillHidden } from './fill-hidden.ts';
import type { Images } from './images.worker.ts';
import { encodeJpeg } from './jpeg.worker.ts';
import { isTransparent, layOn } from './pixels.ts';
import type { RgbaPixels } from './png/decode-png.ts';
import { stripMetadata } from './strip-metadata.ts';
import type { FaceCheck, FaceCheckRequest } from './vision.ts';
import {
  type SentPicture,
  type ServiceAnswer,
  VISION_SERVICE_LIMITS,
  type VisionService,
} from './vision-service.ts';

const SENT_QUALITY = 92;
const PREVIEW_QUALITY = 80;
const edge = VISION_SERVICE_LIMITS.longEdgePx;

/** Checks a face photo, as `Vision.checkFace`. */
export async function checkFace(
  { picture, wanted, others }: FaceCheckRequest,
  images: Images,
  models: VisionService,
): Promise<FaceCheck> {
  const size = sizeOf(picture.bytes);
  if (size === null) throw new RangeError('the picture is damaged');
  const cleanLongEdgePx = Math.max(size.widthPx, size.heightPx);
  const sent = await sentOf(picture.bytes, images);
  return answered(await models.checkFace({ picture: sent, wanted, others, cleanLongEdgePx }));
}

/** Counts the faces of a picture, as `Vision.countFaces`. */
export async function countFaces(
  bytes: Uint8Array,
  images: Images,
  models: VisionService,
): Promise<number> {
  return answered(await models.countFaces(await sentOf(bytes, images)));
}

/** Measures how much a picture looks like a face profile, as `Vision.likeness`. */
export async function likeness(
  bytes: Uint8Array,
  profile: readonly number[][],
  images: Images,
  models: VisionService,
): Promise<number | null> {
  return answered(await models.likeness({ picture: await sentOf(bytes, images), profile }));
}

/** Classifies a picture, as `Classifier.classify`. @throws for a video, of which no frame is decoded here */
export async function classify(
  request: ClassifyRequest,
  images: Images,
  models: VisionService,
): Promise<ClassifyAnswer> {
  const { contentType, revealingFrom, previewEdgePx } = request;
  if (contentType.startsWith('video/')) throw new Error('videos cannot be screened in a Worker');
  const bytes =
    'bytes' in request ? request.bytes : await request.file.read(0, request.file.byteLength);
  const picture = await sentOf(bytes, images);
  const classifications = answered(await models.classify({ picture, revealingFrom }));
  const previews = previewEdgePx > 0 ? await previewsOf(bytes, previewEdgePx, images) : [];
  return { classifications, previews };
}

/** Brings a picture into the form that is sent: pixels where it is transparent, else a JPEG. */
async function sentOf(bytes: Uint8Array, images: Images): Promise<SentPicture> {
  if (hasAlphaChannel(bytes)) {
    const { data, width, height } = await decodePicture(images, bytes, { within: edge });
    const rgba = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    return { rgba, widthPx: width, heightPx: height };
  }
  return { jpeg: await smallJpeg(bytes, edge, SENT_QUALITY, images) };
}

async function smallJpeg(
  bytes: Uint8Array,
  edgePx: number,
  quality: number,
  images: Images,
): Promise<Uint8Array> {
  const size = sizeOf(bytes);
  const isSmall = size !== null && Math.max(size.widthPx, size.heightPx) <= edgePx;
  if (isSmall && size.contentType === 'image/jpeg' && stripMetadata(bytes) === bytes) return bytes;
  const steps = [{ width: edgePx, height: edgePx, fit: 'scale-down' as const }];
  return (await images.convert(bytes, { steps, contentType: 'image/jpeg', quality })).bytes;
}

/** A transparent picture is shown in each way in which it can be looked at. */
async function previewsOf(
  bytes: Uint8Array,
  edgePx: number,
  images: Images,
): Promise<Uint8Array[]> {
  const pixels = hasAlphaChannel(bytes)
    ? await decodePicture(images, bytes, { within: edgePx })
    : null;
  if (pixels === null || !isTransparent(pixels.data))
    return [await smallJpeg(bytes, edgePx, PREVIEW_QUALITY, images)];
  const views: RgbaPixels[] = [];
  for (const ground of [255, 0, null] as const) {
    const view = { ...pixels, data: pixels.data.slice() };
    if (ground === null) fillHidden(view.data, view.width, view.height);
    else layOn(view.data, ground);
    views.push(view);
  }
  return Promise.all(views.map((view) => encodeJpeg(view, PREVIEW_QUALITY, images)));
}

/** @throws {WorkerError} when the service was busy, a RangeError when it could not read the picture */
function answered<T>(answer: ServiceAnswer<T>): T {
  released(answer);
  if (answer.ok) return answer.value;
  if (answer.reason === 'busy') throw new WorkerError('queue-full', answer.detail);
  throw new RangeError(answer.detail);
}
