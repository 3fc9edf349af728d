import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { queueDepths } from '../db/tasks.ts';
import type { Context } from './context.ts';
import type { Metrics } from './metrics.ts';

const SECONDS = [0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 40, 80, 160, 320];

export type OpenMetrics = Metrics & {
  /** Everything that was counted, in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
};

/** Counts in a registry of its own, so that two of them in one process do not mix. */
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
  const webhooks = new Counter({
    name: 'alme_webhooks_total',
    help: 'Webhook calls, by source and result',
    labelNames: ['source', 'result'],
    registers,
  });
  observeQueue(ctx, registers);
  return {
    update: (surface, outcome) => updates.inc({ surface, outcome }),
    generation: (engine, outcome) => generations.inc({ engine, outcome }),
    engineSeconds: (engine, seconds) => engineSeconds.observe({ engine }, seconds),
    webhook: (source, result) => webhooks.inc({ source, result }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** Depth and age are read when somebody asks, not kept. */
function observeQueue(ctx: Pick<Context, 'db' | 'now'>, registers: Registry[]): void {
  const labelNames = ['lane', 'status'];
  const age = new Gauge({
    name: 'alme_tasks_oldest_seconds',
    help: 'How long the oldest waiting task has been due',
    labelNames,
    registers,
  });
  new Gauge({
    name: 'alme_tasks_waiting',
    help: 'Tasks that wait, by lane and status',
    labelNames,
    registers,
    async collect() {
      this.reset();
      age.reset();
      for (const { lane, status, depth, oldestMs } of await queueDepths(ctx.db.query, ctx.now())) {
        this.set({ lane, status }, depth);
        age.set({ lane, status }, oldestMs / 1000);
      }
    },
  });
}
