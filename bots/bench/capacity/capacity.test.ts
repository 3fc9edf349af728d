import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Measured } from './acts.ts';
import type { Month } from './cost.ts';
import { readMeasured } from './measured.node.ts';

const MAIN = fileURLToPath(new URL('main.node.ts', import.meta.url));
const LIMIT_MS = 280_000;
const MOST_BYTES = 10_000_000;
/** Counts differ a little from run to run, by what comes at the same moment. */
const ABOUT = 2;

test('a run counts what is kept for the page, and says what 10 million people cost', async () => {
  const wanted = ['--users', '10_000_000', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, [MAIN, ...wanted], {
    timeout: LIMIT_MS,
    maxBuffer: MOST_BYTES,
  });
  const { measured, months }: { measured: Measured; months: Month[] } = JSON.parse(stdout);
  const kept = await readMeasured();
  for (const act of ['join', 'press', 'profile', 'picture', 'minute', 'ended'] as const)
    for (const unit of ['databaseTrips', 'databaseWrites', 'rowsWritten'] as const) {
      // Where it differs by more: npm run capacity -- --write && npm run docs
      const ratio = measured.acts[act].counts[unit] / kept.acts[act].counts[unit];
      expect(ratio, `${act} ${unit}`).toBeGreaterThan(1 / ABOUT);
      expect(ratio, `${act} ${unit}`).toBeLessThan(ABOUT);
    }
  for (const act of ['picture', 'photoPicture'] as const)
    for (const unit of ['r2ClassA', 'images', 'aiRuns'] as const)
      expect(measured.acts[act].counts[unit], `${act} ${unit}`).toBe(kept.acts[act].counts[unit]);
  expect(months.map(({ users }) => users)).toEqual([1_000, 100_000, 10_000_000]);
  expect(months.at(-1)?.totalDollars).toBeGreaterThan(100_000);
});

test('what is no number of people, or no option, is said so', async () => {
  const run = (...given: string[]) =>
    promisify(execFile)(process.execPath, [MAIN, ...given], { timeout: LIMIT_MS });
  await expect(run('--users', 'many')).rejects.toThrow('--users takes a number above 0');
  await expect(run('--user', '3')).rejects.toThrow('--user');
});
