import { fileURLToPath } from 'node:url';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import type { Tensor } from '@tensorflow/tfjs-core';
import type { Raw } from './raw.node.ts';
import { fileModel, pixelTensor, type Tf } from './tfjs.node.ts';

/** Side of the model's square input and output in pixels. */
export const SEGMENT_EDGE_PX = 256;

/** How likely each cell of a `SEGMENT_EDGE_PX` square, stretched over the picture, shows a person: 0..1. */
export type Segmenter = (raw: Raw) => Promise<Float32Array>;

/** Loads MediaPipe's selfie segmentation from `models/`. */
export async function openSegmenter(tf: Tf): Promise<Segmenter> {
  const model = await loadGraphModel(
    fileModel(fileURLToPath(new URL('./models/selfie.json', import.meta.url))),
  );
  return async (raw) => {
    const output = tf.tidy(() => {
      const pixels = pixelTensor(tf, raw);
      const small = tf.image.resizeBilinear(pixels, [SEGMENT_EDGE_PX, SEGMENT_EDGE_PX]);
      return model.predict(tf.div(small, 255)) as Tensor;
    });
    try {
      return (await output.data()) as Float32Array;
    } finally {
      output.dispose();
    }
  };
}
