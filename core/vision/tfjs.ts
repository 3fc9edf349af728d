/** What tfjs is the same for in every runtime; `tfjs.node.ts` and `tfjs.worker.ts` open it. */
import type { Raw } from './raw.ts';
import type * as tfjs from './vendor/tfjs.js';

/** The module of tfjs with its WebAssembly backend. */
export type Tf = typeof tfjs;

/** Reads a file of a model by its name. @throws where there is none */
export type ReadModelFile = (name: string) => Promise<Uint8Array>;

/** What stands before the name of a model that tfjs is to load. */
export const MODELS = 'models://';

type ModelFile = {
  modelTopology: object;
  format?: string;
  signature?: object;
  weightsManifest: { paths: string[]; weights: tfjs.io.WeightsManifestEntry[] }[];
};

/**
 * Lets tfjs load models by {@link MODELS} and the name of their .json. tfjs keeps its routers globally: once a
 * thread or isolate.
 * @returns gives back the files of the models that were loaded: tfjs keeps them beside the tensors that it
 * has made of them
 */
export function routeModels(tf: Tf, read: ReadModelFile): () => void {
  const loaded: tfjs.io.ModelArtifacts[] = [];
  const load = async (name: string) => {
    const artifacts = await artifactsOf(name, read);
    loaded.push(artifacts);
    return artifacts;
  };
  tf.io.registerLoadRouter((url) =>
    typeof url === 'string' && url.startsWith(MODELS)
      ? { load: () => load(url.slice(MODELS.length)) }
      : (null as unknown as tfjs.io.IOHandler),
  );
  return () => {
    for (const artifacts of loaded.splice(0)) delete artifacts.weightData;
  };
}

/**
 * Builds the loader of a graph model, for `loadGraphModel`.
 * @param name the model's .json; the names of its weight files stand in it
 */
export const graphModel = (name: string, read: ReadModelFile): tfjs.io.IOHandler => ({
  load: () => artifactsOf(name, read),
});

async function artifactsOf(name: string, read: ReadModelFile): Promise<tfjs.io.ModelArtifacts> {
  const model = JSON.parse(new TextDecoder().decode(await read(name))) as ModelFile;
  const paths = model.weightsManifest.flatMap((group) => group.paths);
  return {
    modelTopology: model.modelTopology,
    weightSpecs: model.weightsManifest.flatMap((group) => group.weights),
    weightData: joined(await Promise.all(paths.map(read))),
    ...(model.format === undefined ? {} : { format: model.format }),
    ...(model.signature === undefined ? {} : { signature: model.signature }),
  };
}

function joined(parts: readonly Uint8Array[]): ArrayBuffer {
  const [only] = parts;
  const isWhole = parts.length === 1 && only?.byteLength === only?.buffer.byteLength;
  if (isWhole) return only?.buffer as ArrayBuffer;
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes.buffer;
}

/** Builds a [1, height, width, 3] tensor of 0..255 from a picture; the caller disposes it. */
export function pixelTensor(tf: Tf, raw: Raw): tfjs.Tensor4D {
  const bytes = new Uint8Array(raw.rgb.buffer, raw.rgb.byteOffset, raw.rgb.byteLength);
  return tf.tensor4d(bytes, [1, raw.heightPx, raw.widthPx, 3], 'int32');
}
