/** A worker, which is a thread or a process, with a queue of jobs in front of it. */
import { type Link, type LinkOptions, openLink } from './link.node.ts';
import {
  type JobFailure,
  type JobOrder,
  type JobReport,
  type Jobs,
  MOST_READ_BYTES,
} from './protocol.ts';
import { WorkerError } from './worker-error.ts';

/**
 * The options of a worker and its queue. `file` is the worker's module, which ends with
 * `serveJobs(...)`; TypeScript is fine.
 */
export type WorkerOptions = LinkOptions & {
  /** Jobs that may wait behind the running one. */
  queueLimit: number;
  /** Time without a job, in milliseconds, after which the worker ends and its memory is freed. */
  idleMs: number;
  /** Longest time of a job in milliseconds; then the job fails and its worker is replaced. */
  jobTimeoutMs: number;
  /** Time in milliseconds that a cancelled job may go on before its worker is replaced. */
  cancelGraceMs: number;
  /**
   * How often a job is retried after its worker crashed; 0 by default. A job that transferred buffers
   * is never retried. The system kills workers for their memory mostly through no fault of the job.
   */
  crashRetries?: number;
  /** Rebuilds an error that a job threw; by default a plain Error of the same name. */
  revive?: (failure: JobFailure) => Error;
};

type RunOptions = {
  /** Buffers that move to the thread; the caller cannot use them any more. */
  transfer?: readonly ArrayBuffer[];
  signal?: AbortSignal;
  /** Longest time of this job in milliseconds, where it is shorter than every job's. */
  timeoutMs?: number;
  /**
   * How long the job takes beside others, in any unit; 0 by default. Waiting jobs that are shorter go first, so
   * that nobody's small file waits behind somebody's large ones.
   */
  weight?: number;
  /** Called with 0..1. */
  onProgress?: (fraction: number) => void;
  /** Reads for the job from a file that only the host can open. */
  read?: (from: number, to: number) => Promise<Uint8Array>;
};

/** A queue of jobs that one worker does. */
export type WorkerPool<J extends Jobs> = {
  /**
   * Runs one job in the worker, which is started when there is none.
   * @throws {WorkerError} when the queue is full, the worker crashed or the pool was closed
   * @throws the signal's reason on abort, and whatever the job threw
   */
  run<Name extends keyof J & string>(
    name: Name,
    input: J[Name]['input'],
    options?: RunOptions,
  ): Promise<J[Name]['output']>;
  /** Whether a worker is alive. */
  readonly running: boolean;
  /** Jobs that run or wait. */
  readonly depth: number;
  /** Ends the worker; jobs that run or wait fail with `closed`. */
  close(): Promise<void>;
};

type Job = {
  order: JobOrder;
  options: RunOptions;
  resolve: (output: unknown) => void;
  reject: (reason: unknown) => void;
  stopListening: () => void;
  timer: NodeJS.Timeout | undefined;
  /** Workers that crashed under it. */
  crashes: number;
};

/** Opens the queue of one worker. The worker starts with the first job. */
export function openWorkerPool<J extends Jobs>(options: WorkerOptions): WorkerPool<J> {
  const host = new WorkerHost(options);
  return {
    run: (name, input, runOptions = {}) => host.run(name, input, runOptions) as Promise<never>,
    get running() {
      return host.running;
    },
    get depth() {
      return host.depth;
    },
    close: () => host.close(),
  };
}

const weightOf = ({ options }: Job): number => options.weight ?? 0;

class WorkerHost {
  readonly #options: WorkerOptions;
  #worker: Link | null = null;
  #current: Job | null = null;
  #waiting: Job[] = [];
  #nextId = 1;
  #idleTimer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: WorkerOptions) {
    this.#options = options;
  }

  get running(): boolean {
    return this.#worker !== null;
  }

  get depth(): number {
    return this.#waiting.length + (this.#current === null ? 0 : 1);
  }

  run(name: string, input: unknown, options: RunOptions): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#closed) throw new WorkerError('closed', `the worker for ${name} is closed`);
      options.signal?.throwIfAborted();
      if (this.#waiting.length >= this.#options.queueLimit) {
        throw new WorkerError('queue-full', `too many jobs wait for a worker (${name})`);
      }
      const order: JobOrder = {
        kind: 'run',
        id: this.#nextId++,
        name,
        input,
        cancelled: new SharedArrayBuffer(4),
      };
      const onAbort = () => this.#cancel(job);
      const stopListening = () => options.signal?.removeEventListener('abort', onAbort);
      const timer = undefined;
      const job: Job = { order, options, resolve, reject, stopListening, timer, crashes: 0 };
      options.signal?.addEventListener('abort', onAbort, { once: true });
      const before = this.#waiting.findIndex((one) => weightOf(one) > weightOf(job));
      this.#waiting.splice(before < 0 ? this.#waiting.length : before, 0, job);
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#idleTimer);
    const gone = new WorkerError('closed', 'the worker was closed');
    for (const job of this.#waiting.splice(0)) this.#settle(job, () => job.reject(gone));
    await this.#replace(gone);
  }

  #next(): void {
    if (this.#current !== null) return;
    const job = this.#waiting.shift();
    if (job === undefined) {
      this.#rest();
      return;
    }
    clearTimeout(this.#idleTimer);
    this.#current = job;
    job.timer = setTimeout(
      () => void this.#replace(new WorkerError('timed-out', `${job.order.name} took too long`)),
      Math.min(job.options.timeoutMs ?? Infinity, this.#options.jobTimeoutMs),
    );
    try {
      this.#worker ??= this.#start();
      this.#worker.hold(true);
      this.#worker.post(job.order, job.options.transfer ?? []);
    } catch (error) {
      this.#finish(job, () => job.reject(error));
    }
  }

  #rest(): void {
    if (this.#worker === null || this.#closed) return;
    this.#worker.hold(false);
    this.#idleTimer = setTimeout(() => {
      if (this.#current === null) void this.#replace(null);
    }, this.#options.idleMs).unref();
  }

  #start(): Link {
    const worker = openLink(this.#options, {
      onReport: (report) => this.#hear(report),
      onGone: (cause) => this.#crashed(worker, cause),
    });
    return worker;
  }

  #crashed(worker: Link, cause: unknown): void {
    if (worker !== this.#worker) return;
    const job = this.#current;
    if (job !== null && this.#mayRunAgain(job)) {
      clearTimeout(job.timer);
      job.crashes += 1;
      this.#current = null;
      this.#waiting.unshift(job);
    }
    const name = job?.order.name ?? 'no job';
    void this.#replace(new WorkerError('crashed', `the worker crashed during ${name}`, { cause }));
  }

  #mayRunAgain({ crashes, options }: Job): boolean {
    const whole = options.transfer === undefined && options.signal?.aborted !== true;
    return whole && !this.#closed && crashes < (this.#options.crashRetries ?? 0);
  }

  /** Ends the thread, fails the running job with `reason`, and goes on with the queue in a new worker. */
  async #replace(reason: WorkerError | null): Promise<void> {
    const worker = this.#worker;
    const job = this.#current;
    this.#worker = null;
    const ended = worker?.end();
    if (job !== null) this.#finish(job, () => job.reject(reason));
    else if (!this.#closed) this.#next();
    await ended;
  }

  #hear(report: JobReport): void {
    const job = this.#current;
    if (job === null || job.order.id !== report.id) return;
    if (report.kind === 'progress') job.options.onProgress?.(report.fraction);
    else if (report.kind === 'read') void this.#readFor(job, report);
    else if (report.kind === 'done') this.#finish(job, () => job.resolve(report.output));
    else {
      const revive = this.#options.revive ?? revivePlain;
      this.#finish(job, () => job.reject(revive(report.error)));
    }
  }

  async #readFor(job: Job, { reading, from, to }: Extract<JobReport, { kind: 'read' }>) {
    const isAllowed = to - from <= MOST_READ_BYTES;
    const bytes = isAllowed ? await job.options.read?.(from, to).catch(() => null) : null;
    if (this.#current !== job) return;
    this.#worker?.post({ kind: 'bytes', id: job.order.id, reading, bytes: bytes ?? null }, []);
  }

  #cancel(job: Job): void {
    const { id, cancelled } = job.order;
    if (cancelled !== null) Atomics.store(new Int32Array(cancelled), 0, 1);
    const place = this.#waiting.indexOf(job);
    if (place >= 0) this.#waiting.splice(place, 1);
    else if (job === this.#current) {
      this.#worker?.post({ kind: 'cancel', id }, []);
      clearTimeout(job.timer);
      const overdue = new WorkerError('timed-out', `${job.order.name} did not stop`);
      job.timer = setTimeout(() => void this.#replace(overdue), this.#options.cancelGraceMs);
    }
    // The caller is answered at once; the thread's place is free when the job has really ended.
    job.stopListening();
    job.reject(job.options.signal?.reason);
  }

  #settle(job: Job, answer: () => void): void {
    clearTimeout(job.timer);
    job.stopListening();
    answer();
  }

  #finish(job: Job, answer: () => void): void {
    this.#settle(job, answer);
    if (this.#current === job) this.#current = null;
    if (!this.#closed) this.#next();
  }
}

function revivePlain(failure: JobFailure): Error {
  const error = new Error(failure.message);
  error.name = failure.name;
  if (failure.stack !== undefined) error.stack = failure.stack;
  return Object.assign(error, failure.fields);
}
