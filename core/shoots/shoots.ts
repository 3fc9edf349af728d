import { openKeyedQueue } from '../keyed-queue.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { advanceShoot } from './advance-shoot.ts';
import type { ShootContext, ShootNeeds } from './shoot-context.ts';

/** Builds the handler of the tasks of shoots, with the parts that they share in a process. */
export function shootHandlers(ctx: ShootNeeds): Record<'advance-shoot', TaskHandler> {
  const context: ShootContext = { ctx, lanes: openKeyedQueue(), shown: new Map() };
  return {
    'advance-shoot': ({ subject, attempt }) => advanceShoot(context, subject, attempt),
  };
}
