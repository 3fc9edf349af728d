/** Finds faces with mesh, angle and, on request, a descriptor. */
import type { Config, FaceResult } from '@vladmandic/human';
import { DISABLED, openHuman } from './human-package.ts';
import { FACE_LIMITS } from './limits.ts';
import type { Raw } from './raw.ts';
import { resampled } from './resample.ts';
import { pixelTensor, type Tf } from './tfjs.ts';

/** A face as it was found; lengths in pixels of the picture. */
export type FoundFace = Pick<FaceResult, 'box' | 'mesh' | 'rotation' | 'embedding' | 'age'>;

/** A finder of faces in photos. */
export type FaceFinder = {
  /**
   * Finds the faces of a picture, largest first.
   * @param raw at most about 1280 px on its longest side: a larger one costs memory and yields no more
   * faces
   * @param describe whether the descriptor is computed, which takes most of the time
   */
  find(raw: Raw, describe: boolean): Promise<FoundFace[]>;
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

/**
 * Loads the package; its models are read with the first picture.
 * @param longEdgePx longest side of what the models see, in pixels: a larger picture is shown to them
 * smaller
 */
export function openFaceFinder(tf: Tf, longEdgePx = Number.POSITIVE_INFINITY): FaceFinder {
  const human = openHuman(FACE_MODELS);
  // A face photo is looked at twice.
  const views = new WeakMap<Raw, View>();
  const viewOf = (raw: Raw): View => {
    const view = views.get(raw) ?? reduced(raw, longEdgePx);
    views.set(raw, view);
    return view;
  };
  return {
    find: async (raw, describe) => {
      const { seen, scale } = viewOf(raw);
      const pixels = pixelTensor(tf, seen);
      try {
        const face = { description: { enabled: describe } };
        const result = await human.detect(pixels as never, { face } as Partial<Config>);
        if (result.error !== null && result.error !== undefined) throw new Error(result.error);
        return result.face
          .map((found) => enlarged(found, scale))
          .toSorted((a, b) => b.box[2] * b.box[3] - a.box[2] * a.box[3]);
      } finally {
        pixels.dispose();
      }
    },
    similarity: (one, other) => human.match.similarity([...one], [...other]),
  };
}

/** What the models see of a picture, and the factor that leads back to it. */
type View = { seen: Raw; scale: number };

function reduced(raw: Raw, longEdgePx: number): View {
  const scale = Math.max(raw.widthPx, raw.heightPx) / longEdgePx;
  if (scale <= 1) return { seen: raw, scale: 1 };
  const [widthPx, heightPx] = [
    Math.max(1, Math.round(raw.widthPx / scale)),
    Math.max(1, Math.round(raw.heightPx / scale)),
  ];
  const from = { values: raw.rgb, widthPx: raw.widthPx, heightPx: raw.heightPx, channels: 3 };
  return { seen: { rgb: resampled(from, widthPx, heightPx), widthPx, heightPx }, scale };
}

function enlarged({ box, mesh, rotation, embedding, age }: FaceResult, scale: number): FoundFace {
  return {
    box: [box[0] * scale, box[1] * scale, box[2] * scale, box[3] * scale],
    mesh: mesh.map(([x, y, z]) => [x * scale, y * scale, (z ?? 0) * scale]),
    rotation,
    ...(embedding === undefined ? {} : { embedding }),
    ...(age === undefined ? {} : { age }),
  };
}
