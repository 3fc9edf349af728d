import { DatabaseUnavailable } from '../../db/database.ts';
import { type GenerationRow, generationOf } from '../../db/generations.ts';
import { EngineError } from '../engines/engine.ts';
import { RetryLater } from '../tasks/tasks.ts';
import { type Ending, endGeneration } from './end.ts';
import { tryFallbackEngine } from './fallback-engine.ts';
import type { GenerationContext } from './generation-context.ts';
import { PhotosGone } from './references.ts';
import { ScreenedOut } from './screen-output.ts';
import { hasMovedOn, isInMaking } from './states.ts';

const INTERNAL_TRIES = 3;
const RETRY_MS = 1_000;

/** What a try came to: `handed-on` where another task goes on with it. */
export type Made = 'settled' | 'handed-on';

/** What an engine made could not be stored; the cause says why. */
export class StorageFailure extends Error {}

/** One failure, one ending or another engine. Passing troubles of our own are thrown for another try. */
export async function endForCause(
  context: GenerationContext,
  generation: GenerationRow,
  attempt: number,
  cause: unknown,
): Promise<Made> {
  const { ctx, progress } = context;
  if (hasMovedOn(cause)) return 'settled';
  if (isStopping(cause) || cause instanceof DatabaseUnavailable)
    throw new RetryLater(ctx.now() + RETRY_MS, { cause });
  const fresh = await generationOf(ctx.db.query, generation.id);
  if (!isInMaking(fresh)) return 'settled';
  if (cause instanceof EngineError && (await tryFallbackEngine(ctx, fresh, cause)))
    return 'handed-on';
  const known = endingOf(cause);
  if (!known && attempt < INTERNAL_TRIES) throw cause;
  const ending = known ?? { state: 'failed', failure: 'internal', refund: true };
  ctx.log.warn(
    { trace: generation.trace, generation: generation.id, ...ending, err: cause },
    'generation ended badly',
  );
  await endGeneration(ctx, generation, ending);
  void progress.showQueue().catch(() => undefined);
  return 'settled';
}

/** True for what was interrupted because the process stops. */
const isStopping = (cause: unknown): boolean =>
  cause instanceof Error && (cause.message === 'stopping' || isStopping(cause.cause));

/** What an engine finds missing in a photo begins its message; the user is told how to take a better one. */
const IN_PHOTO =
  /^(no-face|several-faces|face-too-small|turned-apart|no-hand|hand-too-small|no-outline)\b/;

function failureOf({ failure, message }: EngineError): string {
  const [, why] = IN_PHOTO.exec(message) ?? [];
  return failure === 'invalid' && why ? `photo-${why}` : failure;
}

function endingOf(cause: unknown): Ending | null {
  if (cause instanceof PhotosGone) return { state: 'failed', failure: 'photos-gone', refund: true };
  if (cause instanceof StorageFailure) return { state: 'failed', failure: 'storage', refund: true };
  if (cause instanceof ScreenedOut)
    return { state: 'rejected', failure: `screened-${cause.category}`, refund: !cause.paid };
  if (cause instanceof EngineError)
    return {
      state: cause.failure === 'rejected' ? 'rejected' : 'failed',
      failure: failureOf(cause),
      refund: !(cause.failure === 'rejected' && cause.charged),
    };
  return null;
}
