/** The reason why a job failed through no fault of its own. */
export type WorkerProblem = 'queue-full' | 'crashed' | 'timed-out' | 'closed';

/** An error that tells that the worker, not the job, failed. */
export class WorkerError extends Error {
  readonly problem: WorkerProblem;
  constructor(problem: WorkerProblem, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'WorkerError';
    this.problem = problem;
  }
}
