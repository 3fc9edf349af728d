/** Runs around each file of tests: many files share a process, and none may notice another. */
import { deepStrictEqual } from 'node:assert/strict';
import { configureGlobal } from 'fast-check';
import { afterAll, vi } from 'vitest';
import { beginSequence } from '../../db/ids.ts';

/** What libraries set for good when they are loaded. */
const OF_LIBRARIES: readonly string[] = ['VIPSHOME', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH'];

/** What a file could replace for those after it. */
const surroundings = () => ({
  environment: Object.entries(process.env).filter(([name]) => !OF_LIBRARIES.includes(name)),
  folder: process.cwd(),
  fetch: globalThis.fetch,
  now: Date.now,
  timers: [setTimeout, setInterval, setImmediate],
});

/** The seed of every property, so that a run of the suite is the same as the one before. */
const SEED = 20_261_201;
configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? SEED) });
// Clocks of tests differ, and the ids of one process only grow.
beginSequence();
const before = surroundings();
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  deepStrictEqual(surroundings(), before, 'a file of tests leaves the process as it was');
});
