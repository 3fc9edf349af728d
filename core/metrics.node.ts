import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { GaugeSource, Sample, ServiceMetrics } from './metrics.ts';

const SECONDS = [0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 40, 80, 160, 320];
/** Of what answers within milliseconds where all is well. */
const SHORT_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What a metric is: a row of the documentation. */
export type Described = { name: string; type: string; labels: readonly string[]; help: string };

/** Metrics that can be exported in Prometheus' text format. */
export type OpenMetrics = ServiceMetrics & {
  /** Adds gauges that are read when the metrics are exported. */
  add(source: GaugeSource): void;
  /** Lists the metrics of this service by name, without those of Node and the process. */
  described(): Described[];
  /** Writes all current values in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
};

/**
 * Opens metrics with a registry of their own, so that two of them in one process do not mix.
 * @param now the clock, in milliseconds since the epoch
 */
export function openMetrics(now: () => number): OpenMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const own: Described[] = [];
  const described = (type: string, name: string, help: string, labels: readonly string[]) => {
    own.push({ name, type, labels, help });
    return { name, help, labelNames: [...labels], registers };
  };
  const counter = (name: string, help: string, labels: string[]) =>
    new Counter(described('counter', name, help, labels));
  const histogram = (name: string, help: string, labels: string[], buckets: number[]) =>
    new Histogram({ ...described('histogram', name, help, labels), buckets });
  const gauge = (name: string, help: string, labels: readonly string[]) =>
    new Gauge(described('gauge', name, help, labels));

  const updates = counter('alme_updates_total', 'Updates read, by surface and outcome', [
    'surface',
    'outcome',
  ]);
  const generations = counter(
    'alme_generations_total',
    'Generations ended, by operation, engine and outcome',
    ['operation', 'engine', 'outcome'],
  );
  const engineSeconds = histogram(
    'alme_engine_seconds',
    'How long a prediction took, by engine',
    ['engine'],
    SECONDS,
  );
  const likeness = counter(
    'alme_likeness_total',
    'Generations compared with the face profile, by engine and outcome: good, fair, off, no-face or unavailable',
    ['engine', 'outcome'],
  );
  const notices = counter(
    'alme_notices_total',
    'Notices and messages to many, by surface, priority and outcome',
    ['surface', 'priority', 'outcome'],
  );
  const webhooks = counter('alme_webhooks_total', 'Webhook calls, by source and result', [
    'source',
    'result',
  ]);
  const heard = gauge(
    'alme_webhook_accepted_timestamp_seconds',
    'When a webhook call of a source was last accepted by this process, in seconds since the epoch',
    ['source'],
  );
  const commits = histogram(
    'alme_commit_seconds',
    'How long a commit to the database took, by outcome: done, refused by a guard, unavailable or failed',
    ['outcome'],
    SHORT_SECONDS,
  );
  const store = histogram(
    'alme_store_seconds',
    'How long the file store took, by verb: put, get or delete',
    ['verb'],
    SHORT_SECONDS,
  );
  const storeErrors = counter(
    'alme_store_errors_total',
    'What the file store did not do, by verb',
    ['verb'],
  );
  const troubles = counter(
    'alme_log_troubles_total',
    'Warnings and errors of the log, by level, those among them that it does not repeat',
    ['level'],
  );
  const readers: (() => Promise<void>)[] = [];
  return {
    update: (surface, outcome) => updates.inc({ surface, outcome }),
    generation: ({ operation, engine }, outcome) => generations.inc({ operation, engine, outcome }),
    engineSeconds: (engine, seconds) => engineSeconds.observe({ engine }, seconds),
    likeness: (engine, outcome) => likeness.inc({ engine, outcome }),
    notice: (surface, priority, outcome) => notices.inc({ surface, priority, outcome }),
    webhook: (source, result) => {
      webhooks.inc({ source, result });
      if (result === 'accepted') heard.set({ source }, now() / 1000);
    },
    commit: (outcome, seconds) => commits.observe({ outcome }, seconds),
    store: (verb, seconds, isDone) => {
      store.observe({ verb }, seconds);
      if (!isDone) storeErrors.inc({ verb });
    },
    trouble: (level) => troubles.inc({ level }),
    add: (source) => void readers.push(gaugeReader(source, gauge, now)),
    described: () => own,
    text: async () => {
      await Promise.all(readers.map((read) => read()));
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

/**
 * Registers the gauges of a source.
 * @returns a function that reads their values, unless they were read a moment ago; it never rejects
 */
function gaugeReader(
  source: GaugeSource,
  open: (name: string, help: string, labels: readonly string[]) => Gauge,
  now: () => number,
): () => Promise<void> {
  const gauges = new Map(
    Object.entries(source.gauges).map(([name, { help, labels = [] }]) => [
      name,
      open(name, help, labels),
    ]),
  );
  const show = (samples: readonly Sample[]): void => {
    for (const [name, gauge] of gauges) {
      gauge.reset();
      // A gauge without labels would say 0 where nobody knows.
      if (!source.gauges[name]?.labels) gauge.remove();
    }
    for (const { name, labels = {}, value } of samples) gauges.get(name)?.set(labels, value);
  };
  show([]);
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | null = null;
  return () => {
    const ageMs = now() - readAt;
    if (reading === null && (ageMs >= source.keptMs || ageMs < 0))
      reading = source
        .read()
        .then(
          (samples) => {
            readAt = now();
            show(samples);
          },
          // The other metrics matter most while the database is away: only these are left out then.
          () => {
            readAt = Number.NEGATIVE_INFINITY;
            show([]);
          },
        )
        .finally(() => {
          reading = null;
        });
    return reading ?? Promise.resolve();
  };
}
