import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { queueDepths } from '../db/tasks.ts';
import type { Context } from './context.ts';
import type { Metrics } from './metrics.ts';

const SECONDS = [0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 40, 80, 160, 320];

/** Metrics that can be exported in Prometheus' text format. */
export type OpenMetrics = Metrics & {
  /** Writes all current values in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
};

/**
 * Opens metrics with a registry of their own, so that two of them in one process do not mix.
 * @param ctx the database and clock that the task queue's depth is read with
 */
export function openMetrics(ctx: Pick<Context, 'db' | 'now'>): OpenMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const updates = new Counter({
    name: 'alme_updates_total',
    help: 'Updates read, by surface and outcome',
    labelNames: ['surface', 'outcome'],
    registers,
  });
  const generations = new Counter({
    name: 'alme_generations_total',
    help: 'Generations ended, by engine and outcome',
    labelNames: ['engine', 'outcome'],
    registers,
  });
  const engineSeconds = new Histogram({
    name: 'alme_engine_seconds',
    help: 'How long a prediction took, by engine',
    labelNames: ['engine'],
    buckets: SECONDS,
    registers,
  });
  const notices = new Counter({
    name: 'alme_notices_total',
    help: 'Notices and messages to many, by surface, priority and outcome',
    labelNames: ['surface', 'priority', 'outcome'],
    registers,
  });
  const webhooks = new Counter({
    name: 'alme_webhooks_total',
    help: 'Webhook calls, by source and result',
    labelNames: ['source', 'result'],
    registers,
  });
  const readQueue = openQueueGauges(ctx, registers);
  return {
    update: (surface, outcome) => updates.inc({ surface, outcome }),
    generation: (engine, outcome) => generations.inc({ engine, outcome }),
    engineSeconds: (engine, seconds) => engineSeconds.observe({ engine }, seconds),
    notice: (surface, priority, outcome) => notices.inc({ surface, priority, outcome }),
    webhook: (source, result) => webhooks.inc({ source, result }),
    text: async () => {
      await readQueue();
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

/**
 * Registers gauges for the task queue's depth and age. They are read when the metrics are exported.
 * @returns a function that reads the current values into the gauges
 */
function openQueueGauges(
  ctx: Pick<Context, 'db' | 'now'>,
  registers: Registry[],
): () => Promise<void> {
  const labelNames = ['lane', 'status'];
  const age = new Gauge({
    name: 'alme_tasks_oldest_seconds',
    help: 'How long the oldest of them has been due',
    labelNames,
    registers,
  });
  const waiting = new Gauge({
    name: 'alme_tasks_waiting',
    help: 'Tasks nobody works on, by lane and status: due, later or parked',
    labelNames,
    registers,
  });
  return async () => {
    // The other metrics matter most while the database is away: only these are left out then.
    const depths = await queueDepths(ctx.db.query, ctx.now()).catch(() => []);
    age.reset();
    waiting.reset();
    for (const { lane, status, depth, oldestMs } of depths) {
      waiting.set({ lane, status }, depth);
      age.set({ lane, status }, oldestMs / 1000);
    }
  };
}
