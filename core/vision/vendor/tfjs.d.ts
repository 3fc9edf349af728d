import type {
  BackendWasmModule,
  WasmFactoryConfig,
} from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.js';

export * from '@tensorflow/tfjs-backend-wasm';
export * from '@tensorflow/tfjs-converter';
export * from '@tensorflow/tfjs-core';

/** The program of the backend, as Emscripten wraps it. */
export type WasmProgram = BackendWasmModule & {
  HEAPU8: Uint8Array;
  cwrap(name: string, returns: 'number', takes: 'number'[]): (...values: number[]) => number;
};

export const wasmModule: (settings: WasmFactoryConfig) => Promise<WasmProgram>;
