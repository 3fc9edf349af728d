/** tfjs on WebAssembly, with models read from files. Only worker processes and threads import this. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { graphModel, routeModels, type Tf } from './tfjs.ts';
import * as tf from './vendor/tfjs.js';

const path = (place: string): string => fileURLToPath(new URL(place, import.meta.url));

/** Initialises the wasm backend, once a thread: tfjs keeps its backend and load routers globally. */
export async function openTfjs(): Promise<Tf> {
  tf.setWasmPaths(path('./vendor/'));
  tf.setThreadsCount(1);
  routeModels(tf, (name) => readFile(join(path('./models/'), name)));
  await tf.setBackend('wasm');
  await tf.ready();
  return tf;
}

/**
 * Builds the loader of a graph model on disk, for `loadGraphModel`.
 * @param file the path of the model's .json; its weight files lie beside it
 */
export const fileModel = (file: string): tf.io.IOHandler =>
  graphModel(basename(file), (name) => readFile(join(dirname(file), name)));
