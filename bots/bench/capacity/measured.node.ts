import { readFile } from 'node:fs/promises';
import type { Measured } from './acts.ts';

/** Where the counts are kept that `docs/sizing.md` is written from. */
export const MEASURED = new URL('measured.json', import.meta.url);

/** The sizes that are always computed: people who use the service in a month. */
export const SIZES: readonly number[] = [1_000, 100_000, 10_000_000];

/** Reads the counts that were kept by `npm run capacity -- --write`. */
export const readMeasured = async (): Promise<Measured> =>
  JSON.parse(await readFile(MEASURED, 'utf8')) as Measured;
