import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8's nursery small from here on. Reading the sources leaves so much garbage behind that the
 * nursery grows to its full size and the heap stays three times as large as what it holds; to be
 * called before the product is imported.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--max-semi-space-size=4');
  setFlagsFromString('--semi-space-growth-factor=1');
}
