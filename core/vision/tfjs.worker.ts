/** tfjs on WebAssembly in a Worker, which compiles no program: its module comes with the bundle. */
import { type ReadModelFile, routeModels, type Tf } from './tfjs.ts';
import * as tf from './vendor/tfjs.js';
import program from './vendor/tfjs-backend-wasm-simd.wasm';

/** What tfjs calls, by names: `[here, in the program, arguments that are numbers]`. */
const CALLS = [
  ['init', 'init', 0],
  ['initWithThreadsCount', 'init_with_threads_count', 1],
  ['getThreadsCount', 'get_threads_count', 0],
  ['registerTensor', 'register_tensor', 3],
  ['disposeData', 'dispose_data', 1],
  ['dispose', 'dispose', 0],
] as const;

/** tfjs, and what gives back the files of models once they are loaded. */
export type OpenTfjs = { tf: Tf; release(): void };

/** Initialises the wasm backend, once an isolate: tfjs keeps its backend and load routers globally. */
export async function openTfjs(read: ReadModelFile): Promise<OpenTfjs> {
  const backend = await openBackend();
  // The backend that tfjs itself has registered would fetch and compile its program.
  tf.removeBackend('wasm');
  tf.registerBackend('wasm', () => new tf.BackendWasm(backend));
  const release = routeModels(tf, read);
  await tf.setBackend('wasm');
  await tf.ready();
  return { tf, release };
}

/** Does what `init()` of @tensorflow/tfjs-backend-wasm 4.22 does, with a program that is compiled already. */
async function openBackend(): Promise<tf.WasmProgram> {
  const backend = await tf.wasmModule({
    instantiateWasm: (
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ) => {
      const instance = new WebAssembly.Instance(program, imports);
      done(instance, program);
      return instance.exports;
    },
  });
  const calls = CALLS.map(([name, symbol, count]) => [
    name,
    backend.cwrap(symbol, 'number', Array<'number'>(count).fill('number')),
  ]);
  backend.tfjs = Object.fromEntries(calls) as tf.WasmProgram['tfjs'];
  return backend;
}
