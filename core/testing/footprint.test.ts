import { expect, it } from 'vitest';
import { footprint } from './footprint.node.ts';

/** 0.6 of what it was once; 392 MB on Linux: docs/decisions/0015-production-dependencies.md. */
const LIMIT_MB = 0.6 * 656;
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
