/** What is counted. The process exports it in Prometheus' text format. */
export type Metrics = {
  /** An update or message a surface has read. */
  update(surface: string, outcome: 'handled' | 'repeated' | 'failed'): void;
  generation(engine: string, outcome: string): void;
  engineSeconds(engine: string, seconds: number): void;
  webhook(
    source: string,
    result: 'accepted' | 'repeated' | 'forged' | 'malformed' | 'failed',
  ): void;
};

/** Counts nothing: for tests. */
export const silentMetrics: Metrics = {
  update: () => undefined,
  generation: () => undefined,
  engineSeconds: () => undefined,
  webhook: () => undefined,
};
