/** tfjs on WebAssembly, with models read from package files. Only the vision worker imports this. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';

type ModelFile = {
  modelTopology: object;
  format?: string;
  signature?: object;
  weightsManifest: { paths: string[]; weights: tf.io.WeightsManifestEntry[] }[];
};

/** Makes the wasm backend ready; call once a thread, before the first tensor. */
export async function openTfjs(): Promise<typeof tf> {
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
 * A graph model on disk, for `loadGraphModel`.
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
