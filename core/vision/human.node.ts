/** Finds faces with mesh, angle and, on request, a descriptor. */
import type { Config, FaceResult } from '@vladmandic/human';
import { DISABLED, openHuman } from './human-package.node.ts';
import { FACE_LIMITS } from './limits.ts';
import type { Raw } from './raw.node.ts';
import { pixelTensor, type Tf } from './tfjs.node.ts';

/** A finder of faces in photos. */
export type FaceFinder = {
  /**
   * Finds the faces of a picture, largest first.
   * @param raw at most about 1280 px on its longest side: a larger one costs memory and yields no more
   * faces
   * @param describe whether the descriptor is computed, which takes most of the time
   */
  find(raw: Raw, describe: boolean): Promise<FaceResult[]>;
  /** Computes the similarity of two descriptors, 0..1. */
  similarity(one: readonly number[], other: readonly number[]): number;
};

const FACE_MODELS = {
  face: {
    enabled: true,
    detector: {
      enabled: true,
      rotation: false,
      maxDetected: FACE_LIMITS.facesLookedFor,
      minConfidence: FACE_LIMITS.minScore,
      return: false,
    },
    mesh: { enabled: true },
    attention: DISABLED,
    iris: DISABLED,
    emotion: DISABLED,
    antispoof: DISABLED,
    liveness: DISABLED,
    gear: DISABLED,
    description: { enabled: true },
  },
} as unknown as Partial<Config>;

/** Loads the package; its models are read with the first picture. */
export function openFaceFinder(tf: Tf): FaceFinder {
  const human = openHuman(FACE_MODELS);
  return {
    find: async (raw, describe) => {
      const pixels = pixelTensor(tf, raw);
      try {
        const face = { description: { enabled: describe } };
        const result = await human.detect(pixels as never, { face } as Partial<Config>);
        if (result.error !== null && result.error !== undefined) throw new Error(result.error);
        return result.face.toSorted((a, b) => b.box[2] * b.box[3] - a.box[2] * a.box[3]);
      } finally {
        pixels.dispose();
      }
    },
    similarity: (one, other) => human.match.similarity([...one], [...other]),
  };
}
