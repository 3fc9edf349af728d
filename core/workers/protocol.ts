/** What a worker and its host say to each other. */

/** The most that a worker asks its host to read at once, in bytes. */
export const MOST_READ_BYTES = 256 * 1024;

/** The jobs a worker does: for each name what goes in and what comes out, both structured-cloneable. */
export type Jobs = Record<string, { input: unknown; output: unknown }>;

/** Host to worker. */
export type HostMessage =
  | JobOrder
  | { kind: 'cancel'; id: number }
  /** What a job wanted to read; null where it could not be read. */
  | { kind: 'bytes'; id: number; reading: number; bytes: Uint8Array | null };

/**
 * A job to do. `cancelled` is one 32-bit flag that is set to 1 on abort, so that a thread sees it even
 * while it computes; null in a process of its own.
 */
export type JobOrder = {
  kind: 'run';
  id: number;
  name: string;
  input: unknown;
  cancelled: SharedArrayBuffer | null;
};

/** Worker to host. */
export type JobReport =
  | { id: number; kind: 'progress'; fraction: number }
  | { id: number; kind: 'read'; reading: number; from: number; to: number }
  | { id: number; kind: 'done'; output: unknown }
  | { id: number; kind: 'failed'; error: JobFailure };

/** An error on its way out of a worker; `fields` are its own properties that are plain values. */
export type JobFailure = {
  name: string;
  message: string;
  stack: string | undefined;
  fields: Record<string, unknown>;
};

/** What a job is given beside its input. */
export type JobContext = {
  /** True once nobody waits for the result any more; long loops look at it. */
  cancelled: () => boolean;
  /** Tells the host how far the job is, 0..1. */
  progress: (fraction: number) => void;
  /** Reads from the file that the host has opened for this job. @throws where it cannot be read */
  read: (from: number, to: number) => Promise<Uint8Array>;
};

/** A job's result with the buffers that move instead of being copied. */
export type JobResult<Output> = { output: Output; transfer: ArrayBuffer[] };

export type JobHandlers<J extends Jobs> = {
  [Name in keyof J]: (
    input: J[Name]['input'],
    context: JobContext,
  ) => Promise<JobResult<J[Name]['output']>> | JobResult<J[Name]['output']>;
};
