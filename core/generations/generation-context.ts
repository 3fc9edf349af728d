import type { Context } from '../context.ts';
import type { KeyedQueue } from '../keyed-queue.ts';
import type { Progress } from './progress.ts';
import type { Runs } from './runs.ts';

/** What moving generations forward shares: one of each a process. */
export type GenerationContext = { ctx: Context; lanes: KeyedQueue; progress: Progress; runs: Runs };
