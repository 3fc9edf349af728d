import type { Context } from '../context.ts';
import { openKeyedQueue } from '../keyed-queue.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { advance } from './advance.ts';
import { cancel, cancelAtProvider } from './cancel.ts';
import { follow } from './follow.ts';
import { providerForgetter } from './forget-at-provider.ts';
import type { GenerationContext } from './generation-context.ts';
import { openHeldOutputs } from './held-outputs.ts';
import { createProgress } from './progress.ts';
import { createRuns } from './runs.ts';

/** The task handlers of generations. */
export type Generations = {
  handlers: Record<
    | 'advance-generation'
    | 'cancel-generation'
    | 'follow-prediction'
    | 'cancel-prediction'
    | 'forget-at-provider'
    | 'show-queue',
    TaskHandler
  >;
  /** Interrupts what is being made here, for a clean stop: it goes on at the next start. */
  interrupt(): void;
};

/**
 * Builds the task handlers of generations, with the parts that they share in a process.
 * @param held what outputs may hold in memory
 */
export function createGenerations(ctx: Context, held = openHeldOutputs()): Generations {
  const lanes = openKeyedQueue();
  const runs = createRuns();
  const progress = createProgress(ctx, lanes);
  const context: GenerationContext = { ctx, lanes, runs, progress, held };
  return {
    handlers: {
      'advance-generation': ({ subject, attempt }) => advance(context, subject, attempt),
      'cancel-generation': ({ subject }) => cancel(context, subject),
      'follow-prediction': (task) => follow(context, task),
      'cancel-prediction': (task) => cancelAtProvider(ctx, task),
      'forget-at-provider': providerForgetter(ctx),
      'show-queue': ({ subject }) => context.progress.showStatus(subject),
    },
    interrupt: () => runs.abortAll(),
  };
}
