import { type Text, t } from '../../texts/text.ts';
import type { FaceProblem } from '../../vision/vision.ts';
import type { PhotoProblem } from '../internal-events.ts';
import type { Turn } from '../turn.ts';

const MEBIBYTE = 1024 * 1024;

/** Says why a photo cannot be taken, and what to do about it. */
export const problemText = (
  { shop }: Pick<Turn, 'shop'>,
  problem: PhotoProblem | FaceProblem,
): Text => t(`problem.${problem}`, { megabytes: Math.floor(shop.rules.uploadBytes / MEBIBYTE) });
