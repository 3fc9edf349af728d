/** The messages between a worker and its host. */

/** The most bytes that a worker asks its host to read at once. */
export const MOST_READ_BYTES = 256 * 1024;

/** The jobs of a worker by name, each with its input and output, both structured-cloneable. */
export type Jobs = Record<string, { input: unknown; output: unknown }>;

/** A message from the host to the worker. */
export type HostMessage =
  | JobOrder
  | { kind: 'cancel'; id: number }
  /** The bytes that a job asked to read; null where they could not be read. */
  | { kind: 'bytes'; id: number; reading: number; bytes: Uint8Array | null };

/**
 * A job to run. `cancelled` is a 32-bit flag that is set to 1 on abort, so that a thread sees the abort
 * even while it computes; null in a process of its own.
 */
export type JobOrder = {
  kind: 'run';
  id: number;
  name: string;
  input: unknown;
  cancelled: SharedArrayBuffer | null;
};

/** A message from the worker to the host. */
export type JobReport =
  | { id: number; kind: 'progress'; fraction: number }
  | { id: number; kind: 'read'; reading: number; from: number; to: number }
  | { id: number; kind: 'done'; output: unknown }
  | { id: number; kind: 'failed'; error: JobFailure };

/** A serialised error of a job; `fields` are the error's own properties that are plain values. */
export type JobFailure = {
  name: string;
  message: string;
  stack: string | undefined;
  fields: Record<string, unknown>;
};

/** The functions that a job gets beside its input. */
export type JobContext = {
  /** Tells whether the job was cancelled; long loops ask for it. */
  cancelled: () => boolean;
  /** Reports the progress of the job to the host, 0..1. */
  progress: (fraction: number) => void;
  /**
   * Reads the bytes from `from` up to, not including, `to` of the file that the host has opened for
   * this job. @throws when the file cannot be read
   */
  read: (from: number, to: number) => Promise<Uint8Array>;
};

/** The output of a job, with the buffers in it that are moved instead of copied. */
export type JobResult<Output> = { output: Output; transfer: ArrayBuffer[] };

/** The functions that do a worker's jobs, by the job's name. */
export type JobHandlers<J extends Jobs> = {
  [Name in keyof J]: (
    input: J[Name]['input'],
    context: JobContext,
  ) => Promise<JobResult<J[Name]['output']>> | JobResult<J[Name]['output']>;
};
