import type { Context } from '../context.ts';
import type { KeyedQueue } from '../keyed-queue.ts';
import type { HeldOutputs } from './held-outputs.ts';
import type { Progress } from './progress.ts';
import type { Runs } from './runs.ts';

/** The parts that all steps of generations share, one of each in a process. */
export type GenerationContext = {
  ctx: Context;
  lanes: KeyedQueue;
  progress: Progress;
  runs: Runs;
  held: HeldOutputs;
};
