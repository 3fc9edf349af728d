import { type Classification, revealingShare } from './classifier.ts';
import type { FaceFinder } from './human.ts';
import { coloursOf, drawnOn } from './pixels.ts';
import type { Photo, Raw } from './raw.ts';
import type { UnsafeClassifier } from './unsafe.ts';

/** The models, each loaded at its first use. */
export type ClassifyModels = {
  classify: () => Promise<UnsafeClassifier>;
  finder: () => Promise<FaceFinder>;
};

const BLACK = 0;

/**
 * Lists every way in which a picture can be looked at: what is white or black is seen on the other ground
 * only, and what is nearly transparent without its alpha only.
 */
export function sightsOf({ transparent, ...onWhite }: Photo): Raw[] {
  if (transparent === null) return [onWhite];
  const onBlack = { ...onWhite, rgb: drawnOn(transparent, BLACK) };
  return [onWhite, onBlack, { ...onWhite, rgb: coloursOf(transparent) }];
}

/** Classifies pixels for unsafe content. @param revealingFrom as in `ClassifyOptions` */
export async function classifyPixels(
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
