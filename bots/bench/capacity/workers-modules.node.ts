/**
 * Lets this process import Workers: WebAssembly comes as their bundle holds it, compiled and not yet
 * instantiated, and what a Worker offers by service bindings is built by hand.
 */
import { registerHooks } from 'node:module';

const OWN = 'cloudflare:workers';
const ENTRYPOINT = `export class WorkerEntrypoint {
  constructor(ctx, env) { this.ctx = ctx; this.env = env; }
}
export const waitUntil = () => undefined;`;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === OWN ? { url: OWN, shortCircuit: true } : next(specifier, context),
  load(url, context, next) {
    if (url === OWN) return { format: 'module', source: ENTRYPOINT, shortCircuit: true };
    if (!url.endsWith('.wasm')) return next(url, context);
    const source = `import { readFileSync } from 'node:fs';
export default new WebAssembly.Module(readFileSync(new URL(${JSON.stringify(url)})));`;
    return { format: 'module', source, shortCircuit: true };
  },
});
