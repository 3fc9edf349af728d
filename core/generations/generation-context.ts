import type { Context } from '../context.ts';
import type { Lanes } from '../keyed-queue.ts';
import type { Progress } from './progress.ts';
import type { Runs } from './runs.ts';

/** What moving generations forward shares: one of each a process. */
export type Advancing = { ctx: Context; lanes: Lanes; progress: Progress; runs: Runs };
