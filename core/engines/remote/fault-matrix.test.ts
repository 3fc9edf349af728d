import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { faultMatrix, README } from '../testing/fault-matrix.node.ts';

test('the README has the matrix that the tests play', async () => {
  // Where it differs: node core/engines/testing/fault-matrix.node.ts
  expect(await readFile(README, 'utf8')).toContain(faultMatrix());
});
