import { MarkingError } from '../../core/marking/marking-error.ts';
import type { PicturesService } from '../../core/marking/pictures-service.ts';
import type { Classifier } from '../../core/vision/classifier.ts';
import type { Vision } from '../../core/vision/vision.ts';
import type { OpenMarking } from './base.worker.ts';
import type { Env } from './env.ts';

const serviceIn = ({ PICTURES: pictures }: Env): PicturesService => {
  if (!pictures) throw new Error('the Worker of tasks is not bound');
  return pictures;
};

const refuse = async (): Promise<never> => {
  throw new Error('the Worker of tasks alone does this');
};

/** Opens the processing of pictures that are shown, as the Worker of tasks does it; nothing else is done here. */
export const askedVision = (env: Env): Vision & Classifier => ({
  shrink: async (bytes, longEdgePx) => serviceIn(env).shrink(bytes, longEdgePx),
  contactSheet: async (tiles) => serviceIn(env).contactSheet(tiles),
  clean: refuse,
  checkFace: refuse,
  countFaces: refuse,
  likeness: refuse,
  classify: refuse,
  onWhite: refuse,
  sideBySide: refuse,
  readMask: refuse,
  findMarks: refuse,
  frame: refuse,
  putBack: refuse,
  whiteWhereClear: refuse,
  sticker: refuse,
  still: refuse,
  motion: refuse,
  close: async () => undefined,
});

/** Opens a marking that asks the Worker of tasks; videos that pass are marked there alone. */
export const askedMarking: OpenMarking = (env) => {
  const ask = async <T>(how: (pictures: PicturesService) => Promise<T>): Promise<T> => {
    try {
      return await how(serviceIn(env));
    } catch (cause) {
      throw new MarkingError('signing', { cause });
    }
  };
  return {
    mark: (output, making) => ask((pictures) => pictures.mark(output, making)),
    remark: (of, picture) => ask((pictures) => pictures.remark(of, picture)),
    markStream: (source) => {
      const refusal = new MarkingError('signing');
      void source.cancel(refusal).catch(() => undefined);
      return new ReadableStream({ start: (controller) => controller.error(refusal) });
    },
    fingerprints: (output) => ask((pictures) => pictures.fingerprints(output)).catch(() => []),
    inspect: (bytes) => ask((pictures) => pictures.inspect(bytes)),
    close: async () => undefined,
  };
};
