import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Keeps V8's young generation small. Loading the sources creates so much garbage that the young
 * generation would grow to its full size, and the heap to three times its content. The caller
 * runs this before importing the product.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--max-semi-space-size=16');
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * Lets the young generation grow with the work, once the product runs. Where many updates are under
 * way at once, a small one is collected so often that a quarter of the processor time goes there.
 */
export function letHeapGrow(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}

/**
 * Collects the garbage of the startup and code that runs only once. V8 would keep both, because an
 * idle service triggers no collection. Takes about 60 ms, once.
 */
export function letGoOfStart(): void {
  setFlagsFromString('--expose-gc');
  const collect: NodeJS.GCFunction = runInNewContext('gc');
  collect({ type: 'major', flavor: 'last-resort' });
}
