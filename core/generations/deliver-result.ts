import { accountOf } from '../../db/accounts.ts';
import { dayOf, freeLeft } from '../../db/allowances.ts';
import type { Statement } from '../../db/database.ts';
import { type GenerationRow, updateGeneration } from '../../db/generations.ts';
import { balanceOf } from '../../db/ledger.ts';
import { deleteResultRow, endResultAt, type ResultRow, resultsOf } from '../../db/results.ts';
import { draftTriedBy } from '../../db/template-drafts.ts';
import { readJoint } from '../../db/together.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Reply } from '../chat/reply.ts';
import { DeliveryError } from '../chat/surface.ts';
import { describerOf } from '../engines/describer.ts';
import { supportedOperations } from '../engines/router.ts';
import { afterSpending } from '../notices/low-balance.ts';
import { PICTURE_OPERATIONS } from '../operations/lists.ts';
import { deleteResult } from '../retention/delete-result.ts';
import { useStatements } from '../rewards/book-use.ts';
import { RetryLater } from '../tasks/tasks.ts';
import { t } from '../texts/text.ts';
import { show } from './deliver.ts';
import { endGeneration } from './end.ts';
import type { GenerationContext } from './generation-context.ts';
import { isJoint, settleOthersSoon } from './joint-pictures.ts';
import { shownLaterReply } from './messages.ts';
import { freeImagesFor } from './price.ts';
import { hasSound, resultReply } from './result-reply.ts';
import { changeState, JOINT_WITHDRAWN, NOT_SHOWN } from './states.ts';

const DELIVERY_TRIES = 6;
/** After that many tries it no longer counts as open, and is offered at longer distances, for so long. */
const OFFER_AGAIN_MS = 10 * 60_000;
const OFFERED_FOR_MS = 6 * 3_600_000;
/** After that it is offered at this distance, for as long as it is kept. */
const OFFER_LATE_MS = 3_600_000;

/**
 * Puts the result in the place of the progress. Doing it twice shows it once.
 * @throws {DeliveryError | RetryLater} to be called again later
 */
export async function deliverResult(
  context: GenerationContext,
  generation: GenerationRow,
  attempt: number,
): Promise<void> {
  const { ctx, lanes, progress } = context;
  const q = ctx.db.query;
  if (await isTakenBack(ctx, generation)) return endTakenBack(context, generation);
  const { reply, results, account, creditsLeft, keepNothing } = await readResult(
    context,
    generation,
  );
  let isLate = false;
  const became = await lanes.run(generation.id, () =>
    show(ctx, generation, reply).catch(async (cause) => {
      isLate = cause instanceof DeliveryError && attempt >= DELIVERY_TRIES;
      if (!isLate) throw cause;
      await show(ctx, generation, shownLaterReply(generation)).catch(() => undefined);
      return 'away' as const;
    }),
  );
  if (became === 'refused') return endNotShown(context, generation, results);
  const shown = became === 'shown';
  const now = ctx.now();
  const used = await useStatements(ctx, generation);
  await ctx.db.commit([
    changeState(q, generation.id, 'delivered', { endedAt: now, deliveredAt: shown ? now : null }),
    ...used,
    ...settleOthersSoon(q, generation, now),
    ...(generation.priceCredits > 0 && generation.potId === null && generation.refundedAt === null
      ? afterSpending(ctx, account, creditsLeft)
      : []),
    ...(keepNothing && shown ? letGo(ctx, generation, results) : []),
  ]);
  ctx.metrics.generation(generation, shown ? 'delivered' : 'waiting');
  const { trace, id } = generation;
  ctx.log.info({ trace, generation: id, shown }, 'generation delivered');
  void progress.showQueue().catch(() => undefined);
  if (isLate) throw new RetryLater(now + OFFER_AGAIN_MS);
}

/**
 * Shows a result again that its owner could not be reached with, for as long as it is kept. What cannot be
 * shown stays in the history.
 * @throws {DeliveryError | RetryLater} when it may work later
 */
export async function offerAgain(
  context: GenerationContext,
  generation: GenerationRow,
  attempt: number,
): Promise<void> {
  const { ctx, lanes } = context;
  const { reply, results, account, keepNothing } = await readResult(context, generation);
  // The sweep may not have come by yet.
  const isOver = results.every(({ expiresAt }) => expiresAt <= ctx.now());
  if (isOver || !account) return;
  const became = await lanes.run(generation.id, async () => {
    const shown = await show(ctx, generation, reply).catch((cause) => {
      if (!(cause instanceof DeliveryError) || attempt < DELIVERY_TRIES) throw cause;
      const isFresh = ctx.now() < (generation.endedAt ?? 0) + OFFERED_FOR_MS;
      throw new RetryLater(ctx.now() + (isFresh ? OFFER_AGAIN_MS : OFFER_LATE_MS), { cause });
    });
    // It has ended, so what its chat does not take is told in words, and stays in the history.
    return shown === 'refused' ? show(ctx, generation, inWordsOnly(reply)) : shown;
  });
  if (became !== 'shown') return;
  await ctx.db.commit([
    updateGeneration(ctx.db.query, generation.id, { deliveredAt: ctx.now() }),
    ...(keepNothing ? letGo(ctx, generation, results) : []),
  ]);
}

/** Tells whether one of several people has taken the consent back since it was made. */
async function isTakenBack(
  { db }: Pick<GenerationContext['ctx'], 'db'>,
  generation: GenerationRow,
): Promise<boolean> {
  if (!isJoint(generation)) return false;
  const read = await readJoint(db.query, generation.draftId);
  return read?.joint.state !== 'started';
}

/** Ends a generation that one of its people does not want shown: the price comes back. */
async function endTakenBack(
  { ctx, progress }: GenerationContext,
  generation: GenerationRow,
): Promise<void> {
  const results = await resultsOf(ctx.db.query, generation.id);
  const ending = { state: 'failed', failure: JOINT_WITHDRAWN, refund: true } as const;
  const rows = results.map((result) => deleteResultRow(ctx.db.query, result.id));
  await endGeneration(ctx, generation, ending, rows);
  void progress.showQueue().catch(() => undefined);
}

/**
 * Ends a generation whose result its chat takes in no form, not even as a link: the price comes back, the
 * files are deleted, and its message says so.
 */
async function endNotShown(
  { ctx, progress }: GenerationContext,
  generation: GenerationRow,
  results: readonly ResultRow[],
): Promise<void> {
  const { trace, id } = generation;
  ctx.log.error({ trace, generation: id }, 'a result is taken in no form: the price is given back');
  const ending = { state: 'failed', failure: NOT_SHOWN, refund: true } as const;
  const rows = results.map((result) => deleteResultRow(ctx.db.query, result.id));
  await endGeneration(ctx, generation, ending, rows);
  void progress.showQueue().catch(() => undefined);
}

/** The message of a result without the result. */
const inWordsOnly = ({ media: _, ...said }: Reply): Reply => ({
  ...said,
  text: [...said.text, t('media.not-taken')],
});

/** The message that a result is shown by, and whom it concerns. */
async function readResult({ ctx }: GenerationContext, generation: GenerationRow) {
  const q = ctx.db.query;
  const [results, account, creditsLeft, triedDraft] = await Promise.all([
    resultsOf(q, generation.id),
    accountOf(q, generation.accountId),
    balanceOf(q, generation.accountId),
    draftTriedBy(q, generation.id),
  ]);
  const day = dayOf(ctx.now());
  const freeToday = await freeLeft(q, {
    accountId: generation.accountId,
    day,
    limit: freeImagesFor(ctx.rules, account, ctx.now()),
  });
  const keepNothing = account?.keepNothing ?? false;
  const engine = ctx.engines.find(({ id }) => id === generation.engine);
  const madeBy = engine?.name ?? null;
  const can = supportedOperations(ctx.engines, PICTURE_OPERATIONS);
  const isTryOut = triedDraft !== null;
  const describes = ctx.rules.descriptionsADay > 0 && describerOf(ctx.engines) !== null;
  const standing = {
    creditsLeft,
    freeToday,
    keepNothing,
    madeBy,
    can,
    isTryOut,
    describes,
    hasSound: hasSound(generation, engine),
  };
  const made = resultReply(generation, results, standing);
  // The message of its shoot stays as it is.
  const reply: Reply = generation.shootId === null ? made : { ...made, mode: 'send' };
  return { reply, results, account, creditsLeft, keepNothing };
}

/** Deletes what nobody wants kept: at once, or once it could be seen where the chat has no copy. */
function letGo(
  { db, surfaces, rules, now }: GenerationContext['ctx'],
  generation: GenerationRow,
  results: readonly ResultRow[],
): Statement[] {
  const at = now();
  const surface = surfaces.get(generation.surface as SurfaceName);
  return results.flatMap((result) =>
    // The others in a picture get it after who made it.
    surface?.showsFromStore || isJoint(generation)
      ? [endResultAt(db.query, result.id, at + rules.handOverMs, at)]
      : deleteResult(db.query, result, at),
  );
}
