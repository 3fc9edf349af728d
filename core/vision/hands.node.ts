/** The hand models: hands with their joints. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config, Human } from '@vladmandic/human';
import { decodeRaw } from './raw.node.ts';
import type { Hand } from './subject.ts';
import { pixelTensor, type Tf } from './tfjs.node.ts';

const HAND_LIMITS = { handsLookedFor: 2, minScore: 0.35, joints: 21 } as const;

export type HandFinder = {
  /** @throws when the bytes are no picture */
  find(bytes: Uint8Array, maxEdgePx: number): Promise<Hand[]>;
};

const off = { enabled: false };

function handConfig(modelFolder: string): Partial<Config> {
  return {
    backend: 'wasm',
    modelBasePath: pathToFileURL(modelFolder).href,
    debug: false,
    async: false,
    warmup: 'none',
    cacheSensitivity: 0,
    cacheModels: true,
    validateModels: false,
    filter: { ...off },
    face: off,
    body: off,
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
    object: off,
    gesture: off,
    segmentation: off,
  } as unknown as Partial<Config>;
}

/** Loads the package; its models are read when the first picture comes. */
export function openHandFinder(tf: Tf): HandFinder {
  const require = createRequire(import.meta.url);
  // The package's exports map names files without "./", so only a path gets through.
  const folder = dirname(dirname(require.resolve('@vladmandic/human')));
  const library = require(join(folder, 'dist', 'human.node-wasm.js')) as {
    Human: new (config: Partial<Config>) => Human;
  };
  const human = new library.Human(handConfig(join(folder, 'models')));
  return {
    find: async (bytes, maxEdgePx) => {
      const pixels = pixelTensor(tf, await decodeRaw(bytes, maxEdgePx));
      try {
        const result = await human.detect(pixels as never);
        if (result.error !== null && result.error !== undefined) throw new Error(result.error);
        return result.hand
          .filter(({ keypoints }) => keypoints.length === HAND_LIMITS.joints)
          .map(({ keypoints, score }) => ({
            joints: keypoints.map(([x, y]) => ({ x, y })),
            score,
          }))
          .toSorted((a, b) => b.score - a.score);
      } finally {
        pixels.dispose();
      }
    },
  };
}
