import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Keeps V8's nursery small from here on. Reading the sources leaves so much garbage behind that the
 * nursery grows to its full size and the heap stays three times as large as what it holds; to be
 * called before the product is imported.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--max-semi-space-size=4');
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * Gives back what starting has left behind: garbage, and code that runs only once. V8 would keep it, since
 * a service at rest gives it no reason to collect. Takes about 60 ms, once.
 */
export function letGoOfStart(): void {
  setFlagsFromString('--expose-gc');
  const collect: NodeJS.GCFunction = runInNewContext('gc');
  collect({ type: 'major', flavor: 'last-resort' });
}
