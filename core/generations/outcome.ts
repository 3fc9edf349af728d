import { DatabaseUnavailable, type Statement } from '../../db/database.ts';
import {
  type GenerationRow,
  generationOf,
  updateGeneration,
  updatePrediction,
} from '../../db/generations.ts';
import { doomObject } from '../../db/results.ts';
import type { Context } from '../context.ts';
import { EngineError, ProviderUnreachable } from '../engines/engine.ts';
import { enqueue, RetryLater } from '../tasks/tasks.ts';
import { type Ending, endGeneration } from './end.ts';
import { tryFallbackEngine } from './fallback-engine.ts';
import type { GenerationContext } from './generation-context.ts';
import { hasEnded } from './has-ended.ts';
import { PhotosGone } from './references.ts';
import { type Screened, ScreenedOut } from './screen-output.ts';
import { resultKeys } from './store.ts';

const INTERNAL_TRIES = 3;
const RETRY_MS = 1_000;

/** What a try came to: `handed-on` where another task goes on with it. */
export type Made = 'settled' | 'handed-on';

class StorageFailure extends Error {}

/** Waits for outputs to be stored; only what is the provider's fault keeps its name. */
export async function storing(write: Promise<Statement[]>): Promise<Statement[]> {
  try {
    return await write;
  } catch (cause) {
    if (cause instanceof EngineError || cause instanceof ProviderUnreachable) throw cause;
    throw new StorageFailure('result could not be stored', { cause });
  }
}

/**
 * Rows and state in one batch: on its way to its owner, or held for a person. One that was cancelled
 * meanwhile leaves only files to be swept.
 */
export async function commitResults(
  ctx: Context,
  generation: GenerationRow,
  predictionId: string,
  rows: Statement[],
  screened: Screened,
): Promise<void> {
  const q = ctx.db.query;
  try {
    await ctx.db.commit([
      updateGeneration(q, generation.id, { state: screened.held ? 'held' : 'delivering' }),
      updatePrediction(q, predictionId, { status: 'succeeded', endedAt: ctx.now() }),
      ...rows,
      ...screened.statements,
      ...(screened.held
        ? [
            enqueue(
              q,
              { kind: 'show-queue', subject: generation.id, accountId: generation.accountId },
              ctx.now(),
            ),
          ]
        : []),
    ]);
  } catch (cause) {
    if (!hasEnded(cause)) throw cause;
    if ((await generationOf(q, generation.id))?.state === 'held') return;
    await ctx.db.commit(resultKeys(generation.id).map((key) => doomObject(q, key, ctx.now())));
  }
}

/** One failure, one ending or another engine. Passing troubles of our own are thrown for another try. */
export async function endForCause(
  the: GenerationContext,
  generation: GenerationRow,
  attempt: number,
  cause: unknown,
): Promise<Made> {
  const { ctx, progress } = the;
  if (hasEnded(cause)) return 'settled';
  if (isStopping(cause) || cause instanceof DatabaseUnavailable)
    throw new RetryLater(ctx.now() + RETRY_MS, { cause });
  const fresh = await generationOf(ctx.db.query, generation.id);
  if (fresh?.state !== 'queued' && fresh?.state !== 'running') return 'settled';
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
