/** What the service does, loaded with the first call: a start of an isolate has no time for it. */
import type { KindShares } from '../../core/vision/classifier.ts';
import { sightsOf } from '../../core/vision/classify-pixels.ts';
import { openUnsafeClassifier, type UnsafeClassifier } from '../../core/vision/unsafe.ts';
import type { SentPicture } from '../../core/vision/vision-service.ts';
import { decodeSent } from '../vision-worker/decode.worker.ts';
import type { Assets } from '../vision-worker/model-files.ts';
import { files, tensors } from '../vision-worker/tensors.worker.ts';

export { holdings } from '../vision-worker/tensors.worker.ts';

let opened: UnsafeClassifier | null = null;

/** Screens a picture, as `ScreeningService` says. @throws {UnreadableError} */
export async function sharesOf(picture: SentPicture, assets: Assets): Promise<KindShares[]> {
  const sights = sightsOf(await decodeSent(picture));
  const { tf, release } = await tensors();
  await files.fetch(['unsafe'], assets);
  opened ??= await openUnsafeClassifier(tf);
  release();
  const found: KindShares[] = [];
  for (const sight of sights) found.push(await opened(sight));
  return found;
}
