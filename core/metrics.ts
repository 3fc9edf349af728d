import type { Priority } from './chat/priority.ts';

/** The counters of the service. The process exports them in Prometheus' text format. */
export type Metrics = {
  /** Counts an update that a surface has read. */
  update(surface: string, outcome: 'handled' | 'repeated' | 'failed' | 'flood'): void;
  /** Counts a generation that has ended. */
  generation(engine: string, outcome: string): void;
  /** Records how long an engine took for a prediction, in seconds. */
  engineSeconds(engine: string, seconds: number): void;
  /** Counts a notice to a person, by what became of it. */
  notice(
    surface: string,
    priority: Priority,
    outcome: 'told' | 'unreachable' | 'refused' | 'unsure',
  ): void;
  /** Counts a webhook call. */
  webhook(
    source: string,
    result: 'accepted' | 'repeated' | 'forged' | 'malformed' | 'failed',
  ): void;
};

/** Metrics that count nothing, for tests. */
export const silentMetrics: Metrics = {
  update: () => undefined,
  generation: () => undefined,
  engineSeconds: () => undefined,
  notice: () => undefined,
  webhook: () => undefined,
};
