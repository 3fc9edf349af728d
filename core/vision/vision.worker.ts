import type { ImagesBinding } from '@cloudflare/workers-types';
import { MotionError } from '../media/motion-video.ts';
import type { Classifier } from './classifier.ts';
import { cleanUpload } from './clean.worker.ts';
import { drawContactSheet, drawSideBySide } from './drawing.worker.ts';
import { openImages } from './images.worker.ts';
import { findMarks } from './masked/find-marks.ts';
import { framePicture, whiteWhereClear } from './masked/frame.ts';
import { putBack } from './masked/put-back.ts';
import { readMask } from './masked/read-mask.ts';
import { checkFace, classify, countFaces, likeness } from './models.worker.ts';
import { openPixelBudget } from './pixel-budget.worker.ts';
import { workerPixels } from './pixel-tools.worker.ts';
import { drawOnWhite, shrinkPicture } from './shrink-picture.worker.ts';
import { pictureSticker } from './sticker.worker.ts';
import { MaskError, type Vision } from './vision.ts';
import type { VisionService } from './vision-service.ts';
import { WORKER_PICTURES } from './worker-limits.ts';

/** What pictures are processed with in a Worker. */
export type WorkerVisionParts = {
  /** Decodes, sizes and encodes. */
  images: ImagesBinding;
  /** The Worker that has the models. */
  models: VisionService;
};

/**
 * Opens the processing of pictures in a Worker: by the Images binding, with a bounded number of pixels decoded
 * here, and models in a Worker of their own. Videos are not decoded: `still` always throws, and so does
 * `classify` for a video, so engines are to be wrapped in `withoutVideos`.
 */
export function openWorkerVision(parts: WorkerVisionParts): Vision & Classifier {
  const images = openImages(parts.images);
  const { models } = parts;
  const tools = workerPixels(images);
  const budget = openPixelBudget();
  const { mostPixels, mostPixelsAtOnce } = WORKER_PICTURES;
  const one = <T>(work: () => Promise<T>): Promise<T> => budget.hold(mostPixels, work);
  /** Several layers of the same picture are held. */
  const layered = <T>(work: () => Promise<T>): Promise<T> => budget.hold(mostPixelsAtOnce, work);
  return {
    clean: (bytes) => one(() => cleanUpload(bytes, images)),
    checkFace: (request) => one(() => checkFace(request, images, models)),
    countFaces: ({ bytes }) => one(() => countFaces(bytes, images, models)),
    likeness: ({ bytes }, profile) => one(() => likeness(bytes, profile, images, models)),
    classify: (request) => one(() => classify(request, images, models)),
    shrink: (bytes, longEdgePx) => one(() => shrinkPicture(bytes, longEdgePx, images)),
    onWhite: ({ bytes }) => one(() => drawOnWhite(bytes, images)),
    contactSheet: (tiles) => one(() => drawContactSheet(tiles, images)),
    sideBySide: (pictures) =>
      one(() =>
        drawSideBySide(
          pictures.map(({ bytes }) => bytes),
          images,
        ),
      ),
    readMask: (bytes, picture) =>
      one(async () => {
        const read = await readMask(tools, bytes, picture.bytes);
        if (read.ok) return read.mask;
        throw new MaskError(read.problem);
      }),
    findMarks: ({ bytes: first }, { bytes: second }) =>
      layered(() => findMarks(tools, first, second)),
    frame: ({ bytes }, area, shape) => layered(() => framePicture(tools, bytes, area, shape)),
    putBack: ({ bytes }, area, made, shape) =>
      layered(() => putBack(tools, bytes, area, made.bytes, shape)),
    whiteWhereClear: ({ bytes }) => one(() => whiteWhereClear(tools, bytes)),
    sticker: ({ bytes }) => one(() => pictureSticker(bytes, images)),
    still: async () => {
      throw new Error('no frame of a video can be decoded in a Worker');
    },
    motion: async () => {
      throw new MotionError('no-frames');
    },
    close: async () => undefined,
  };
}
