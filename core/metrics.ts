import type { Priority } from './chat/priority.ts';

/** The counters of the product. */
export type Metrics = {
  /** Counts an update that a surface has read. */
  update(surface: string, outcome: 'handled' | 'repeated' | 'failed' | 'flood'): void;
  /** Counts a generation that has ended. */
  generation(of: { operation: string; engine: string }, outcome: string): void;
  /** Records how long an engine took for a prediction, in seconds. */
  engineSeconds(engine: string, seconds: number): void;
  /**
   * Counts a generation that was compared with its owner's face profile: `no-face` where none could be told,
   * `unavailable` where the models did not answer.
   */
  likeness(engine: string, outcome: 'good' | 'fair' | 'off' | 'no-face' | 'unavailable'): void;
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

/** What came of a commit: `refused` by a guard of the schema, `unavailable` where the database was away. */
export type CommitOutcome = 'done' | 'refused' | 'unavailable' | 'failed';

/** What is asked of the file store. */
export type StoreVerb = 'put' | 'get' | 'delete';

/** The counters of the service and of what it stands on. */
export type ServiceMetrics = Metrics & {
  /** Records a commit to the database and how long it took. */
  commit(outcome: CommitOutcome, seconds: number): void;
  /** Records what the file store was asked, how long it took, and whether it failed. */
  store(verb: StoreVerb, seconds: number, isDone: boolean): void;
  /** Counts a line of the log that is a warning or an error, also one that is not written again. */
  trouble(level: 'warn' | 'error'): void;
};

/** Metrics that count nothing, for tests. */
export const silentMetrics: Metrics = {
  update: () => undefined,
  generation: () => undefined,
  engineSeconds: () => undefined,
  likeness: () => undefined,
  notice: () => undefined,
  webhook: () => undefined,
};

/** A value of a gauge, with the values of its labels. */
export type Sample = {
  name: string;
  labels?: Readonly<Record<string, string>>;
  value: number;
};

/**
 * Gauges that are read together when somebody asks for the metrics. No label may hold anything of a person,
 * nor anything that people can make more of.
 */
export type GaugeSource = {
  /** What each is, by its name, and the labels that it has. */
  gauges: Readonly<Record<string, { help: string; labels?: readonly string[] }>>;
  /** For how long what was read stays true enough, in milliseconds. */
  keptMs: number;
  /** Reads all of them; what is left out has no value. */
  read(): Promise<readonly Sample[]>;
};
