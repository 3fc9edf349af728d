/**
 * The super-resolution network: residual dense blocks, twice the size. Weights:
 * @upscalerjs/esrgan-slim (MIT). Architecture: Zhang et al., "Residual Dense Network for Image
 * Super-Resolution" (CVPR 2018).
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { fileModel } from '../../../vision/tfjs.node.ts';
import type { Tf } from '../../../vision/tfjs.ts';
import type { Tensor4D } from '../../../vision/vendor/tfjs.js';

/** Scale factor of the network, in each direction. */
export const NETWORK_SCALE = 2;

/** Radius in pixels of the surroundings that influence an output pixel. */
export const NETWORK_REACH_PX = 12;

/** The loaded super-resolution network. */
export type Network = {
  /**
   * Doubles the size of pixels.
   * @param pixels `[1, h, w, 3]`, 0..255
   * @returns `[1, 2h, 2w, 3]`, about 0..255; the caller disposes it
   */
  enlarge(pixels: Tensor4D): Tensor4D;
};

const node = z.tuple([z.string()]).rest(z.unknown());
const layerSchema = z.object({
  class_name: z.enum(['InputLayer', 'Conv2D', 'Activation', 'Concatenate', 'Add', 'UpSampling2D']),
  name: z.string(),
  inbound_nodes: z.array(z.array(node)),
});
const modelSchema = z.object({
  modelTopology: z.object({
    model_config: z.object({ config: z.object({ layers: z.array(layerSchema) }) }),
  }),
});
type Layer = z.infer<typeof layerSchema>;

/**
 * Loads the network from `models/`.
 * @throws {Error} when the files are not as expected
 */
export async function openNetwork(tf: Tf): Promise<Network> {
  const path = fileURLToPath(new URL(`./models/x${NETWORK_SCALE}.json`, import.meta.url));
  const { modelTopology } = modelSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  const { layers } = modelTopology.model_config.config;
  const weights = await readWeights(tf, path);
  return { enlarge: (pixels) => tf.tidy(() => run(tf, layers, weights, pixels)) };
}

async function readWeights(tf: Tf, path: string): Promise<ReturnType<Tf['io']['decodeWeights']>> {
  const { weightData, weightSpecs } = (await fileModel(path).load?.()) ?? {};
  if (!(weightData instanceof ArrayBuffer) || weightSpecs === undefined)
    throw new Error('the upscaling model has no weights');
  return tf.io.decodeWeights(weightData, weightSpecs);
}

function run(
  tf: Tf,
  layers: readonly Layer[],
  weights: Record<string, unknown>,
  pixels: Tensor4D,
): Tensor4D {
  const made = new Map<string, Tensor4D>();
  let last = pixels;
  for (const [index, layer] of layers.entries()) {
    const inputs = (layer.inbound_nodes[0] ?? []).map(([name]) => made.get(name) ?? pixels);
    last = step(tf, layer, inputs, weights, pixels);
    made.set(layer.name, last);
    release(layers, index, made);
  }
  return last;
}

/** Disposes tensors that no later layer reads, which reduces the memory of a tile to a fifth. */
function release(layers: readonly Layer[], index: number, made: Map<string, Tensor4D>): void {
  const later = layers.slice(index + 1).flatMap((layer) => layer.inbound_nodes[0] ?? []);
  const needed = new Set(later.map(([name]) => name));
  for (const [name, tensor] of made) {
    if (needed.has(name) || name === layers[index]?.name) continue;
    if (name !== layers[0]?.name) tensor.dispose();
    made.delete(name);
  }
}

function step(
  tf: Tf,
  { class_name, name }: Layer,
  inputs: Tensor4D[],
  weights: Record<string, unknown>,
  pixels: Tensor4D,
): Tensor4D {
  const [first = pixels, second = pixels] = inputs;
  switch (class_name) {
    case 'InputLayer':
      return pixels;
    case 'Conv2D': {
      const kernel = weights[`${name}/kernel`] as Tensor4D;
      return tf.add(tf.conv2d(first, kernel, 1, 'same'), weights[`${name}/bias`] as Tensor4D);
    }
    case 'Activation':
      return tf.relu(first);
    case 'Concatenate':
      return tf.concat(inputs, 3);
    case 'Add':
      return tf.add(first, second);
    case 'UpSampling2D': {
      const [, height, width] = first.shape;
      return tf.image.resizeNearestNeighbor(first, [height * 2, width * 2]);
    }
  }
}
