/** The classifier for unsafe pictures: NSFWJS's MobileNet v2 (mid). */
import type { KindShares } from './classifier.ts';
import type { Raw } from './raw.ts';
import { MODELS, type Tf } from './tfjs.ts';
import type { Tensor } from './vendor/tfjs.js';

const EDGE_PX = 224;

/** Classifies decoded pixels: the share of 1 of each kind. */
export type UnsafeClassifier = (raw: Raw) => Promise<KindShares>;

/** Loads the model. */
export async function openUnsafeClassifier(tf: Tf): Promise<UnsafeClassifier> {
  const model = await tf.loadGraphModel(`${MODELS}unsafe.json`);
  return async (raw) => {
    const output = tf.tidy(() => {
      const pixels = tf.tensor4d(stretched(raw), [1, EDGE_PX, EDGE_PX, 3], 'float32');
      return model.predict(pixels) as Tensor;
    });
    try {
      const [drawing = 0, hentai = 0, neutral = 0, porn = 0, sexy = 0] = await output.data();
      return { drawing, hentai, neutral, porn, sexy };
    } finally {
      output.dispose();
    }
  };
}

/**
 * Stretches a picture to what the model takes, 0..1: between the four pixels around each point, corner to
 * corner. tfjs would do the same with two large copies of the picture as numbers of four bytes.
 */
function stretched({ rgb, widthPx, heightPx }: Raw): Float32Array {
  const values = new Float32Array(EDGE_PX * EDGE_PX * 3);
  const columns = stops(widthPx);
  let to = 0;
  for (const [top, bottom, down] of stops(heightPx))
    for (const [left, right, along] of columns)
      for (let c = 0; c < 3; c++) {
        const at = (y: number, x: number) => rgb[(y * widthPx + x) * 3 + c] as number;
        const upper = at(top, left) * (1 - along) + at(top, right) * along;
        const lower = at(bottom, left) * (1 - along) + at(bottom, right) * along;
        values[to++] = (upper * (1 - down) + lower * down) / 255;
      }
  return values;
}

/** The pixels before and after each stop on a line, and how far it is between them. */
function stops(length: number): [before: number, after: number, share: number][] {
  return Array.from({ length: EDGE_PX }, (_, i) => {
    const at = (i * (length - 1)) / (EDGE_PX - 1);
    const before = Math.floor(at);
    return [before, Math.min(length - 1, before + 1), at - before];
  });
}
