import { type OpenTfjs, openTfjs } from '../../core/vision/tfjs.worker.ts';
import type { BackendWasm, WasmProgram } from '../../core/vision/vendor/tfjs.js';
import type { Holdings } from '../../core/vision/vision-service.ts';
import { openModelFiles } from './model-files.ts';

/** The files of this isolate's models. */
export const files = openModelFiles();

let opened: Promise<OpenTfjs> | null = null;

/** Opens tfjs, once an isolate; it reads models out of {@link files}, which its `release` drops. */
export function tensors(): Promise<OpenTfjs> {
  opened ??= opening();
  return opened;
}

async function opening(): Promise<OpenTfjs> {
  const { tf, release } = await openTfjs(files.read);
  return {
    tf,
    release: () => {
      release();
      files.drop();
    },
  };
}

/** Tells what the isolate holds. */
export async function holdings(): Promise<Holdings> {
  const { tf } = await tensors();
  const { wasm } = tf.backend() as BackendWasm;
  return {
    tensors: tf.memory().numTensors,
    programBytes: (wasm as WasmProgram).HEAPU8.byteLength,
  };
}
