import type { AnalyticsEngineDataset } from '@cloudflare/workers-types';
import type { ServiceMetrics } from '../../core/metrics.ts';

/** Commits and calls of the file store that take less are counted by the platform well enough. */
const SLOW_SECONDS = 0.25;

/**
 * Opens counters that write a point each to Analytics Engine: an isolate's own counters would be forgotten
 * with it. The first text of a point names the counter, the others are its labels, the number is the value.
 * @param dataset absent for counters that count nothing
 */
export function openWorkerMetrics(dataset: AnalyticsEngineDataset | undefined): ServiceMetrics {
  const point = (name: string, labels: readonly string[], value = 1): void =>
    dataset?.writeDataPoint({ indexes: [name], blobs: [name, ...labels], doubles: [value] });
  return {
    update: (surface, outcome) => point('updates', [surface, outcome]),
    generation: ({ operation, engine }, outcome) =>
      point('generations', [operation, engine, outcome]),
    engineSeconds: (engine, seconds) => point('engine_seconds', [engine], seconds),
    likeness: (engine, outcome) => point('likeness', [engine, outcome]),
    notice: (surface, priority, outcome) => point('notices', [surface, priority, outcome]),
    webhook: (source, result) => point('webhooks', [source, result]),
    commit: (outcome, seconds) => {
      if (outcome !== 'done' || seconds >= SLOW_SECONDS)
        point('commit_seconds', [outcome], seconds);
    },
    store: (verb, seconds, isDone) => {
      if (!isDone || seconds >= SLOW_SECONDS)
        point('store_seconds', [verb, isDone ? 'done' : 'failed'], seconds);
    },
    trouble: (level) => point('log_troubles', [level]),
  };
}
