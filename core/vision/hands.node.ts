/** Finds hands with their joints. */
import type { Config } from '@vladmandic/human';
import sharp from 'sharp';
import { openHuman } from './human-package.ts';
import { decodeRaw } from './raw.node.ts';
import type { Raw } from './raw.ts';
import type { Hand } from './subject.ts';
import { pixelTensor, type Tf } from './tfjs.ts';

const HAND_LIMITS = {
  handsLookedFor: 2,
  minScore: 0.35,
  joints: 21,
  /** A find with a lower score may be a finger of a hand that fills the photo. */
  sureScore: 0.8,
  /** The photo's share of the frame in which it is looked at again, with room around it. */
  roomyShare: 0.5,
} as const;

/** A finder of hands in photos. */
export type HandFinder = {
  /**
   * Finds the hands in an encoded picture, whose longest side is reduced to `maxEdgePx`. @throws when
   * the bytes are no picture
   */
  find(bytes: Uint8Array, maxEdgePx: number): Promise<Hand[]>;
};

const HAND_MODELS = {
  hand: {
    enabled: true,
    rotation: true,
    landmarks: true,
    maxDetected: HAND_LIMITS.handsLookedFor,
    minConfidence: HAND_LIMITS.minScore,
    iouThreshold: 0.2,
    skipFrames: 0,
    skipTime: 0,
    detector: { modelPath: 'handtrack.json' },
    skeleton: { modelPath: 'handlandmark-lite.json' },
  },
} as unknown as Partial<Config>;

/** Loads the package; its models are read with the first picture. */
export function openHandFinder(tf: Tf): HandFinder {
  const human = openHuman(HAND_MODELS);
  async function detect(raw: Raw): Promise<Hand[]> {
    const pixels = pixelTensor(tf, raw);
    try {
      const result = await human.detect(pixels as never);
      if (result.error !== null && result.error !== undefined) throw new Error(result.error);
      return result.hand
        .filter(({ keypoints }) => keypoints.length === HAND_LIMITS.joints)
        .map(({ keypoints, score }) => ({ joints: keypoints.map(([x, y]) => ({ x, y })), score }))
        .toSorted((a, b) => b.score - a.score);
    } finally {
      pixels.dispose();
    }
  }
  return {
    find: async (bytes, maxEdgePx) => {
      const raw = await decodeRaw(bytes, maxEdgePx);
      const close = await detect(raw);
      if ((close[0]?.score ?? 0) >= HAND_LIMITS.sureScore) return close;
      // The model has learned hands with room around them.
      const { frame, left, top, scale } = await withRoom(raw);
      const far = (await detect(frame)).map(({ joints, score }) => ({
        score,
        joints: joints.map(({ x, y }) => ({ x: (x - left) / scale, y: (y - top) / scale })),
      }));
      return (far[0]?.score ?? 0) > (close[0]?.score ?? 0) ? far : close;
    },
  };
}

/**
 * Draws the photo smaller, at the bottom centre of a frame of its former size, in the colour of its
 * corner.
 */
async function withRoom({ rgb, widthPx: width, heightPx: height }: Raw) {
  const scale = HAND_LIMITS.roomyShare;
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  const small = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .resize(w, h, { fit: 'fill' })
    .raw()
    .toBuffer();
  // An arm comes in from an edge: below it does not end in the air.
  const [left, top] = [Math.round((width - w) / 2), height - h];
  const [r = 0, g = 0, b = 0] = rgb;
  const data = await sharp({ create: { width, height, channels: 3, background: { r, g, b } } })
    .composite([{ input: small, raw: { width: w, height: h, channels: 3 }, left, top }])
    .removeAlpha()
    .raw()
    .toBuffer();
  const frame: Raw = {
    rgb: new Uint8ClampedArray(width * height * 3),
    widthPx: width,
    heightPx: height,
  };
  frame.rgb.set(data);
  return { frame, left, top, scale };
}
