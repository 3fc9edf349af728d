import { type ServiceAnswer, VISION_SERVICE_LIMITS } from '../../core/vision/vision-service.ts';
import { BusyError, openTurns } from './turns.ts';

/** An error for a picture that is damaged, or beyond the limits of the service. */
export class UnreadableError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnreadableError';
  }
}

/**
 * Answers one call of a service after the other, with its expected failures as values.
 * @throws what a job throws otherwise
 */
export type Answer = <T>(
  job: () => Promise<T>,
  ctx: { waitUntil(work: Promise<unknown>): void },
) => Promise<ServiceAnswer<T>>;

/** Opens the queue of an isolate, in which one picture at a time is worked on. */
export function openAnswers(): Answer {
  const { waiting, waitSeconds } = VISION_SERVICE_LIMITS;
  const patience = () => new Promise<void>((resolve) => setTimeout(resolve, waitSeconds * 1000));
  const turns = openTurns({ waiting, patience });
  return async (job, ctx) => {
    const work = turns.run(job);
    // What has begun ends even where nobody waits for it any more: others wait behind it.
    ctx.waitUntil(work.catch(() => undefined));
    try {
      return { ok: true, value: await work };
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) throw error;
      return { ok: false, reason, detail: String(error) };
    }
  };
}

function reasonOf(error: unknown): 'busy' | 'unreadable' | null {
  if (error instanceof BusyError) return 'busy';
  return error instanceof UnreadableError ? 'unreadable' : null;
}
