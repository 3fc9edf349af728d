/** What a worker thread and its host say to each other. */

/** The jobs a worker does: for each name what goes in and what comes out, both structured-cloneable. */
export type Jobs = Record<string, { input: unknown; output: unknown }>;

/** Host to worker. `cancelled` is one 32-bit flag that is set to 1 on abort, even while the thread computes. */
export type JobOrder = {
  id: number;
  name: string;
  input: unknown;
  cancelled: SharedArrayBuffer;
};

/** Worker to host. `error.fields` are the error's own properties that could be cloned. */
export type JobReport =
  | { id: number; kind: 'progress'; fraction: number }
  | { id: number; kind: 'done'; output: unknown }
  | { id: number; kind: 'failed'; error: JobFailure };

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
};

/** A job's result with the buffers that move instead of being copied. */
export type JobResult<Output> = { output: Output; transfer: ArrayBuffer[] };

export type JobHandlers<J extends Jobs> = {
  [Name in keyof J]: (
    input: J[Name]['input'],
    context: JobContext,
  ) => Promise<JobResult<J[Name]['output']>> | JobResult<J[Name]['output']>;
};
