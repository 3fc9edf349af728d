import type { TaskKind } from '../tasks/kinds.ts';
import type { TaskHandler } from '../tasks/tasks.ts';

const done: TaskHandler = async () => undefined;

/** For tests and measurements: every task is done by nobody but those that are named. */
export function handlersBut(
  known: Partial<Record<TaskKind, TaskHandler>>,
): Record<TaskKind, TaskHandler> {
  return new Proxy(known, {
    get: (named, kind) => named[kind as TaskKind] ?? done,
  }) as Record<TaskKind, TaskHandler>;
}
