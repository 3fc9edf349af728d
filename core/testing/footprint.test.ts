import { expect, it } from 'vitest';
import { footprint } from './footprint.node.ts';

/** Ours are 373 MB on Linux, of 656 MB once: docs/decisions/0015-production-dependencies.md. */
const LIMIT_MB = 385;
const NAMED = 15;

it('what a production install puts on the disk stays small', async () => {
  const packages = await footprint();
  const totalMb = packages.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  const largest = packages
    .slice(0, NAMED)
    .map(({ place, bytes }) => `${(bytes / 1e6).toFixed(1)} MB ${place}`);
  expect(packages.length).toBeGreaterThan(100);
  expect(totalMb, largest.join('\n')).toBeLessThan(LIMIT_MB);
});
