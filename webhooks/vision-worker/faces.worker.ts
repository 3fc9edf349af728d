/** What the service does with faces, loaded with the first call: a start of an isolate has no time for it. */
import type { Classification, KindShares } from '../../core/vision/classifier.ts';
import { classifyPixels, sightsOf } from '../../core/vision/classify-pixels.ts';
import { checkFacePhoto, countFaces } from '../../core/vision/faces.ts';
import { type FaceFinder, openFaceFinder } from '../../core/vision/human.ts';
import { likenessOf } from '../../core/vision/likeness.ts';
import type { FaceCheck } from '../../core/vision/vision.ts';
import {
  type ClassifySent,
  type LikenessRequest,
  type SentPicture,
  type ServiceFaceRequest,
  VISION_SERVICE_LIMITS,
} from '../../core/vision/vision-service.ts';
import { decodeSent } from './decode.worker.ts';
import type { Assets } from './model-files.ts';
import { files, tensors } from './tensors.worker.ts';

export { holdings } from './tensors.worker.ts';

let opened: FaceFinder | null = null;

async function finderOn(assets: Assets): Promise<FaceFinder> {
  const { tf, release } = await tensors();
  opened ??= openFaceFinder(tf, VISION_SERVICE_LIMITS.seenEdgePx);
  const finder = opened;
  return {
    ...finder,
    find: async (raw, describe) => {
      await files.fetch(['blazeface', 'facemesh', ...(describe ? ['faceres'] : [])], assets);
      const faces = await finder.find(raw, describe);
      release();
      return faces;
    },
  };
}

/** Checks a face photo, as `VisionService` says. @throws {UnreadableError} */
export async function check(
  { picture, cleanLongEdgePx, ...asked }: ServiceFaceRequest,
  assets: Assets,
): Promise<FaceCheck> {
  const raw = await decodeSent(picture);
  return checkFacePhoto({ raw, cleanLongEdgePx }, asked, await finderOn(assets));
}

/** Counts faces, as `VisionService` says. @throws {UnreadableError} */
export async function count(picture: SentPicture, assets: Assets): Promise<number> {
  return countFaces(await decodeSent(picture), await finderOn(assets));
}

/** Measures likeness, as `VisionService` says. @throws {UnreadableError} */
export async function likeness(
  { picture, profile }: LikenessRequest,
  assets: Assets,
): Promise<number | null> {
  return likenessOf(await decodeSent(picture), profile, await finderOn(assets));
}

/**
 * Adds the ages of faces to the shares of a picture that reveal much.
 * @param shares of each way in which the picture can be looked at
 * @throws {UnreadableError}
 */
export async function withAges(
  shares: readonly KindShares[],
  { picture, revealingFrom }: ClassifySent,
  assets: Assets,
): Promise<Classification[]> {
  const sights = sightsOf(await decodeSent(picture));
  const finder = () => finderOn(assets);
  const found: Classification[] = [];
  for (const [i, own] of shares.entries()) {
    const sight = sights[i];
    if (!sight) throw new Error('the picture was looked at in more ways than there are');
    found.push(
      await classifyPixels(sight, revealingFrom, { classify: async () => async () => own, finder }),
    );
  }
  return found;
}
