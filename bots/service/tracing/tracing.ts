/** What a span says beside its name: of the service alone, nothing of a person, and no words. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** Says something about the span that runs. */
export type Note = (attributes: Attributes) => void;

/**
 * The traces of the process. A trace has the name that the log gives an update (`trace`), from which its ids
 * are made: whoever knows the name goes on with the trace, also in another process and after a restart.
 */
export type Tracing = {
  /** Runs work as the first span of a trace. */
  begin<T>(trace: string, name: string, attributes: Attributes, work: () => Promise<T>): Promise<T>;
  /** Runs work as a span of a trace. */
  resume<T>(
    trace: string,
    name: string,
    attributes: Attributes,
    work: (note: Note) => Promise<T>,
  ): Promise<T>;
  /** Runs work as a part of the span that runs; without one it runs as it is. */
  part<T>(name: string, attributes: Attributes, work: (note: Note) => Promise<T>): Promise<T>;
  /** Runs work that the span which runs has only set off, as no part of it. */
  apart(work: () => void): void;
  /** Sends what is left, for a few seconds at most. */
  close(): Promise<void>;
};
