import { SEGMENT_EDGE_PX } from './locate.ts';
import type { Box } from './person.ts';
import type { Raw } from './raw.ts';
import { MODELS, pixelTensor, type Tf } from './tfjs.ts';
import type { Tensor, Tensor4D } from './vendor/tfjs.js';

/**
 * Computes the probability that each cell of a `SEGMENT_EDGE_PX` square, stretched over `part` of the
 * picture, shows a person: 0..1.
 * @param part in pixels of the picture, within it
 */
export type Segmenter = (raw: Raw, part: Box) => Promise<Float32Array>;

/** Loads MediaPipe's selfie segmentation. */
export async function openSegmenter(tf: Tf): Promise<Segmenter> {
  const model = await tf.loadGraphModel(`${MODELS}selfie.json`);
  return async (raw, part) => {
    const output = tf.tidy(() => {
      const pixels = pixelTensor(tf, raw);
      const cut = tf.slice(pixels, [0, part.y, part.x, 0], [1, part.height, part.width, 3]);
      const small = tf.image.resizeBilinear(cut as Tensor4D, [SEGMENT_EDGE_PX, SEGMENT_EDGE_PX]);
      return model.predict(tf.div(small, 255)) as Tensor;
    });
    try {
      return (await output.data()) as Float32Array;
    } finally {
      output.dispose();
    }
  };
}
