/** Modules that a Worker's bundle holds beside code, and the one that its runtime brings. */

declare module '*.wasm' {
  const module: WebAssembly.Module;
  export default module;
}

declare module '*.ttf' {
  const bytes: ArrayBuffer;
  export default bytes;
}

declare module 'cloudflare:workers' {
  /** Keeps the invocation that calls it alive until a promise is settled. */
  export function waitUntil(promise: Promise<unknown>): void;

  import type { CloudflareWorkersModule } from '@cloudflare/workers-types';

  export const WorkerEntrypoint: typeof CloudflareWorkersModule.WorkerEntrypoint;
}
