import { isDatabaseAway } from '../../db/failures.ts';
import { type GenerationRow, generationOf } from '../../db/generations.ts';
import { EngineError } from '../engines/engine-error.ts';
import { ProductError } from '../errors.ts';
import { isUnavailable } from '../storage/errors.ts';
import { judgeSoon } from '../tasks/judge-soon.ts';
import { RetryLater } from '../tasks/tasks.ts';
import { BudgetSpent } from './budget.ts';
import { costsNothing } from './costs-nothing.ts';
import { type Ending, endGeneration } from './end.ts';
import { tryFallbackEngine } from './fallback-engine.ts';
import type { GenerationContext } from './generation-context.ts';
import { isStopping } from './runs.ts';
import { deliverFirst, isSecondTry } from './second-try.ts';
import { type Settled, sweepOutputs } from './settle-outputs.ts';
import { hasMovedOn, isInMaking } from './states.ts';

const INTERNAL_TRIES = 3;
const RETRY_MS = 1_000;
/** A file store that is away is waited for so long, counted from the first start. */
const STORE_PATIENCE_MS = 30 * 60_000;
const LONGEST_PAUSE_MS = 60_000;
const PAUSE_SHARE = 0.2;

/** The failures after which nothing is delivered that was made of a face. */
const FACES_GONE: ReadonlySet<string> = new Set(['no-face-consent', 'photos-gone']);

/** The outcome of an attempt: `handed-on` where another task continues the generation. */
export type Made = Settled;

/**
 * Ends a generation after a failure, or hands it to another engine. Temporary failures of our own
 * are thrown so that the task is retried.
 */
export async function endForCause(
  context: GenerationContext,
  generation: GenerationRow,
  attempt: number,
  cause: unknown,
): Promise<Made> {
  const { ctx, progress } = context;
  if (hasMovedOn(cause)) return settledMeanwhile(ctx, generation.id);
  if (isStopping(cause) || isDatabaseAway(cause))
    throw new RetryLater(ctx.now() + RETRY_MS, { cause });
  if (isUnavailable(cause)) waitForStore(ctx, generation, cause);
  const fresh = await generationOf(ctx.db.query, generation.id);
  if (!isInMaking(fresh)) return settledMeanwhile(ctx, generation.id);
  const isSecond = isSecondTry(fresh);
  // Another run of what was made first was quicker, and another engine has it now.
  if (isSecond && !isSecondTry(generation)) return 'handed-on';
  if (!isSecond && cause instanceof EngineError && (await tryFallbackEngine(ctx, fresh, cause)))
    return 'handed-on';
  const known = endingOf(cause);
  if (!known && attempt < INTERNAL_TRIES) throw cause;
  const ending = known ?? { state: 'failed', failure: 'internal', refund: true };
  ctx.log.warn(
    { trace: generation.trace, generation: generation.id, ...ending, err: cause },
    'generation ended badly',
  );
  const isScreened = ending.failure?.startsWith('screened-') ?? false;
  const judged = isScreened ? [judgeSoon(ctx.db.query, generation.accountId, ctx.now())] : [];
  const returned = costsNothing(ctx.db.query, generation.id, cause);
  const also = [...judged, ...returned];
  const failure = ending.failure ?? ending.state;
  if (isSecond && !FACES_GONE.has(failure) && (await deliverFirst(ctx, fresh, { failure }, also)))
    return 'settled';
  await endGeneration(ctx, generation, ending, also);
  void progress.showQueue().catch(() => undefined);
  return 'settled';
}

/** Leaves a generation as it ended meanwhile, without the files that this run may have stored. */
async function settledMeanwhile(ctx: GenerationContext['ctx'], id: string): Promise<Made> {
  await sweepOutputs(ctx, id);
  return 'settled';
}

/**
 * Waits for a file store that is away, each time longer.
 * @throws {RetryLater} unless it has been waited for long enough
 */
function waitForStore(
  { now }: Pick<GenerationContext['ctx'], 'now'>,
  { startedAt, createdAt }: GenerationRow,
  cause: unknown,
): void {
  const waitedMs = now() - (startedAt ?? createdAt);
  if (waitedMs > STORE_PATIENCE_MS) return;
  const pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(RETRY_MS, waitedMs * PAUSE_SHARE));
  throw new RetryLater(now() + pauseMs, { cause });
}

/** The end that a failure is known to come to; null for one of our own, which may pass. */
function endingOf(cause: unknown): Ending | null {
  if (cause instanceof BudgetSpent) return { state: 'failed', failure: 'budget', refund: true };
  if (cause instanceof EngineError) return endingOfEngine(cause);
  if (isUnavailable(cause)) return { state: 'failed', failure: 'storage', refund: true };
  if (!(cause instanceof ProductError)) return null;
  const { refusal } = cause;
  switch (refusal.code) {
    case 'no-face-consent':
    case 'photos-gone':
    case 'joint-changed':
      return { state: 'failed', failure: refusal.code, refund: true };
    case 'not-stored':
      return { state: 'failed', failure: 'storage', refund: true };
    case 'screened':
      return {
        state: 'rejected',
        failure: `screened-${refusal.category}`,
        refund: !refusal.paid,
      };
    default:
      return null;
  }
}

/** What an engine finds missing in a photo the user is told, and how to take a better one. */
function endingOfEngine({ failure, inPhoto, charged }: EngineError): Ending {
  const isRejected = failure === 'rejected';
  return {
    state: isRejected ? 'rejected' : 'failed',
    failure: failure === 'invalid' && inPhoto ? `photo-${inPhoto}` : failure,
    refund: !(isRejected && charged),
  };
}
