/** The classifier for unsafe pictures: NSFWJS's MobileNet v2 (mid), read from its package. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import type { io, Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import type { Classification } from './classifier.ts';
import type { Raw } from './raw.node.ts';
import { pixelTensor, type Tf } from './tfjs.node.ts';

const EDGE_PX = 224;
const SHARDS = 2;

/** Classifies decoded pixels: the share of 1 of each kind. */
export type UnsafeClassifier = (raw: Raw) => Promise<Omit<Classification, 'youngestYears'>>;

type ModelFile = io.ModelArtifacts & {
  weightsManifest: { weights: io.WeightsManifestEntry[] }[];
};

/** Loads the model directly, since the package's own `load` imports all of tfjs and takes seconds. */
export async function openUnsafeClassifier(tf: Tf): Promise<UnsafeClassifier> {
  const model = await loadGraphModel({ load: async () => readModel() });
  return async (raw) => {
    const output = tf.tidy(() => {
      const pixels = tf.div(pixelTensor(tf, raw), 255) as Tensor4D;
      return model.predict(tf.image.resizeBilinear(pixels, [EDGE_PX, EDGE_PX], true)) as Tensor;
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
 * Reads the model from the package's CommonJS modules: the topology as an object, the weights in
 * base64.
 */
function readModel(): io.ModelArtifacts {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(dirname(require.resolve('nsfwjs'))), 'models', 'mobilenet_v2_mid');
  const model = require(join(folder, 'model.min.js')) as ModelFile;
  const shards = Array.from({ length: SHARDS }, (_, i) => {
    const shard = require(join(folder, `group1-shard${i + 1}of${SHARDS}.min.js`)) as string;
    return Buffer.from(shard, 'base64');
  });
  const { modelTopology, format, weightsManifest } = model;
  return {
    modelTopology,
    weightSpecs: weightsManifest.flatMap((group) => group.weights),
    weightData: new Uint8Array(Buffer.concat(shards)).buffer,
    ...(format === undefined ? {} : { format }),
  };
}
