/** tfjs on WebAssembly, with models read from package files. Only the vision worker imports this. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import type { Raw } from './raw.node.ts';

type ModelFile = {
  modelTopology: object;
  format?: string;
  signature?: object;
  weightsManifest: { paths: string[]; weights: tf.io.WeightsManifestEntry[] }[];
};

/** The module of tfjs with its WebAssembly backend. */
export type Tf = typeof tf;

/** Initialises the wasm backend, once a thread: tfjs keeps its backend and load routers globally. */
export async function openTfjs(): Promise<Tf> {
  const require = createRequire(import.meta.url);
  setWasmPaths(dirname(require.resolve('@tensorflow/tfjs-backend-wasm')) + sep);
  setThreadsCount(1);
  tf.io.registerLoadRouter((url) =>
    typeof url === 'string' && url.startsWith('file://')
      ? fileModel(fileURLToPath(url))
      : (null as unknown as tf.io.IOHandler),
  );
  await tf.setBackend('wasm');
  await tf.ready();
  return tf;
}

/**
 * Builds the loader of a graph model on disk, for `loadGraphModel`.
 * @param path the model's .json; its weight files lie beside it
 */
export function fileModel(path: string): tf.io.IOHandler {
  return {
    load: async () => {
      const model = JSON.parse(await readFile(path, 'utf8')) as ModelFile;
      const paths = model.weightsManifest.flatMap((group) => group.paths);
      const parts = await Promise.all(paths.map((name) => readFile(join(dirname(path), name))));
      const bytes = new Uint8Array(Buffer.concat(parts));
      return {
        modelTopology: model.modelTopology,
        weightSpecs: model.weightsManifest.flatMap((group) => group.weights),
        weightData: bytes.buffer,
        ...(model.format === undefined ? {} : { format: model.format }),
        ...(model.signature === undefined ? {} : { signature: model.signature }),
      };
    },
  };
}

/** Builds a [1, height, width, 3] tensor of 0..255 from a picture; the caller disposes it. */
export function pixelTensor(tf: Tf, raw: Raw): tf.Tensor4D {
  const bytes = new Uint8Array(raw.rgb.buffer, raw.rgb.byteOffset, raw.rgb.byteLength);
  return tf.tensor4d(bytes, [1, raw.heightPx, raw.widthPx, 3], 'int32');
}
