import { meshBox } from './faces.ts';
import type { FaceFinder } from './human.ts';
import { FACE_LIMITS } from './limits.ts';
import type { Raw } from './raw.ts';

/**
 * Measures how much a picture looks like a face profile: by that of its faces that looks most like one of the
 * profile's photos.
 * @param profile descriptors of the profile's photos
 * @returns 0..1; null where no face is large enough to tell, or there is nothing to compare with
 */
export async function likenessOf(
  raw: Raw,
  profile: readonly number[][],
  finder: FaceFinder,
): Promise<number | null> {
  const faces = (await finder.find(raw, true)).filter(
    (face) => meshBox(face).height >= FACE_LIMITS.minLikenessPx,
  );
  const similar = faces.flatMap(({ embedding = [] }) =>
    embedding.length === 0 ? [] : profile.map((own) => finder.similarity(embedding, own)),
  );
  return similar.length === 0 ? null : Math.max(...similar);
}
