import { fileURLToPath } from 'node:url';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import type { Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import type { Box } from './person.ts';
import type { Raw } from './raw.node.ts';
import { fileModel, pixelTensor, type Tf } from './tfjs.node.ts';

/** Side of the model's square input and output, in pixels. */
export const SEGMENT_EDGE_PX = 256;

/**
 * Computes the probability that each cell of a `SEGMENT_EDGE_PX` square, stretched over `part` of the
 * picture, shows a person: 0..1.
 * @param part in pixels of the picture, within it
 */
export type Segmenter = (raw: Raw, part: Box) => Promise<Float32Array>;

/** Loads MediaPipe's selfie segmentation from `models/`. */
export async function openSegmenter(tf: Tf): Promise<Segmenter> {
  const model = await loadGraphModel(
    fileModel(fileURLToPath(new URL('./models/selfie.json', import.meta.url))),
  );
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
