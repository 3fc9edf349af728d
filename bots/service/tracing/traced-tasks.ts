import { predictionIn } from '../../../core/generations/hand-over.ts';
import type { TaskKind } from '../../../core/tasks/kinds.ts';
import type { Task, TaskHandler } from '../../../core/tasks/tasks.ts';
import type { Database } from '../../../db/database.ts';
import { generationStateOf, type TraceKey, traceAt } from '../../../db/traces.ts';
import type { Tracing } from './tracing.ts';

type Query = Database['query'];
/** Ids in the payload of an event that are looked up. */
const MOST_IDS = 10;
/** An id of this service in the subject of a notice, whose last one is what it is about. */
const ID = /[0-9A-HJKMNP-TV-Z]{26}/g;

/** Wraps the handlers of tasks so that each task of an update runs as a span of its trace. */
export function traceTasks(
  handlers: Record<TaskKind, TaskHandler>,
  tracing: Tracing,
  q: Query,
): Record<TaskKind, TaskHandler> {
  const traced = Object.entries(handlers).map(([kind, handler]) => [
    kind,
    async (task: Task) => {
      // A trace is never a reason for a task to fail.
      const trace = await traceOfTask(q, task).catch(() => null);
      if (trace === null) return handler(task);
      const attributes = { 'alme.task': kind, 'alme.attempt': task.attempt };
      return tracing.resume(trace, `task ${kind}`, attributes, async (note) => {
        try {
          await handler(task);
        } finally {
          const state = await stateAfter(q, task).catch(() => null);
          if (state !== null) note({ 'alme.generation.state': state });
        }
      });
    },
  ]);
  return Object.fromEntries(traced);
}

/** Finds the trace of a task: in its payload, or by what it is about. */
async function traceOfTask(q: Query, task: Task): Promise<string | null> {
  const payload = readPayload(task.payload);
  if (typeof payload.trace === 'string' && payload.trace !== '') return payload.trace;
  const key = keyOf(task, payload);
  return key === null ? null : traceAt(q, key);
}

function keyOf({ kind, subject }: Task, payload: Record<string, unknown>): TraceKey | null {
  switch (kind) {
    case 'advance-generation':
    case 'cancel-generation':
    case 'show-queue':
      return { of: 'generation', id: subject };
    case 'follow-prediction':
    case 'cancel-prediction':
      return { of: 'prediction', ...predictionIn(subject) };
    case 'open-checkout':
    case 'poll-checkout':
      return { of: 'checkout', id: subject };
    case 'refund-payment':
      return { of: 'refund', id: subject };
    case 'notify': {
      const id = subject.match(ID)?.at(-1);
      return id === undefined ? null : { of: 'anything', id };
    }
    case 'payment-event': {
      const ids = textsIn(payload).slice(0, MOST_IDS);
      return { of: 'provider', provider: String(payload.provider), ids };
    }
    default:
      return null;
  }
}

/** Reads how a generation stands after a task about it. */
async function stateAfter(q: Query, { kind, subject }: Task): Promise<string | null> {
  return kind === 'advance-generation' || kind === 'cancel-generation'
    ? generationStateOf(q, subject)
    : null;
}

function readPayload(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

/** Every text in a payload, to a depth that payloads have. */
function textsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  return Object.values(value).flatMap((one) => textsIn(one, depth + 1));
}
