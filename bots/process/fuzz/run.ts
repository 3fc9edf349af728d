import fc from 'fast-check';
import type { Target } from './targets.ts';

/** Inputs that one seed makes; a run of more goes on with the next seed. */
export const BATCH = 1_000;

/** What a reader did wrong: the seed that makes the input again, the input and why. */
export type Broken = { target: string; seed: number; input: string; cause: string };

/** What a run of one reader came to; `slowestMs` is the most work that one input made, in milliseconds of a processor. */
export type Ran = { inputs: number; slowestMs: number; broken: Broken | null };

/**
 * Feeds a reader, batch by batch: batch n is made by the seed `seed + n`, so that a run is gone on with from
 * any seed.
 * @param runs inputs in all
 */
export async function run(
  target: Target,
  { seed, runs }: { seed: number; runs: number },
): Promise<Ran> {
  let slowestMs = 0;
  const property = fc.asyncProperty(target.input, async (input) => {
    const from = process.cpuUsage();
    await target.read(input as never);
    slowestMs = Math.max(slowestMs, process.cpuUsage(from).user / 1_000);
  });
  for (let done = 0; done < runs; done += BATCH) {
    const batch = seed + done / BATCH;
    const numRuns = Math.min(BATCH, runs - done);
    const { failed, counterexample, errorInstance } = await fc.check(property, {
      seed: batch,
      numRuns,
    });
    if (!failed) continue;
    const cause = errorInstance instanceof Error ? (errorInstance.stack ?? '') : '';
    const broken = { target: target.name, seed: batch, input: shown(counterexample), cause };
    return { inputs: done + numRuns, slowestMs, broken };
  }
  return { inputs: runs, slowestMs, broken: null };
}

const MOST_SHOWN = 2_000;
/** Writes an input; of what is nested too deep to be written, that alone. */
const shown = (input: unknown): string => {
  try {
    return fc.stringify(input).slice(0, MOST_SHOWN);
  } catch {
    return 'nested deeper than can be shown';
  }
};
