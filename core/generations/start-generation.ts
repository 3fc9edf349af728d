import type { Statement } from '../../db/database.ts';
import { facesOf } from '../../db/faces.ts';
import { openSingles } from '../../db/generations.ts';
import { isJointResult } from '../../db/joint-lists.ts';
import { resultOf } from '../../db/results.ts';
import { insertScreening } from '../../db/reviews.ts';
import { isPhoto, uploadOf, uploadsIn } from '../../db/uploads.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { requireFaceConsent } from '../faces/face-consent.ts';
import { operationRow } from '../operations/lists.ts';
import { FACE_SLOTS } from '../operations/row.ts';
import { judgeSoon } from '../tasks/judge-soon.ts';
import { keyOfAccount } from '../verbs/account-key.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { takesFace } from './engine-need.ts';
import { chargeGuild } from './guild-use.ts';
import { requireMotion } from './motion.ts';
import { type NewGenerationInput, requestGeneration } from './request.ts';
import { type ScreenedRequest, screenRequest } from './screen-request.ts';
import { sealRequest } from './sealed-request.ts';

type Needs = Pick<
  Context,
  'db' | 'vault' | 'log' | 'operators' | 'rules' | 'engines' | 'moderation' | 'now' | 'clips'
>;

/**
 * Begins a picture of several people, for the batch that pays.
 * @throws {ProductError} `joint-changed`
 */
export type BeginJoint = (ctx: Needs, order: NewGenerationInput) => Promise<Statement[]>;

/**
 * Starts a generation: its price is spent and it is queued. Its words are screened before.
 *
 * Refused on commit with `balance-floor`, `test-credits`, `allowance-limit`, `spending-limit` or `account-held` where it
 * cannot be paid, with `guild-day-limit` where its server's day is used up, and with `generation-draft` where
 * the same draft was started before.
 * @param of `order` priced as the quote has it; `screened` by a caller that has had the words screened;
 *   `beginJoint` has an order of several people begun with all who agree to it: without it there is none
 * @returns the generation's id
 * @throws {ProductError} `screened` for words that are refused; `busy`; `photos-gone` and
 *   `no-face-consent` where what it is made from is missing; `pot-refused` where its server's pot does not
 *   pay for it; `joint-changed` where not everybody in it agrees to it any more, `joint-only` for what would
 *   be made from a picture of several people; `forbidden` to a stranger, `held`,
 *   `suspended`, `not-found`
 */
export async function startGeneration(
  ctx: Needs,
  actor: Actor,
  of: { order: NewGenerationInput; screened?: ScreenedRequest; beginJoint?: BeginJoint },
): Promise<Prepared<string>> {
  const { order } = of;
  const { accountId } = order;
  const account = await activeAccount(ctx, actor, accountId);
  if (account.closingAt !== null) throw new ProductError({ code: 'closing' });
  if (order.priceCredits > 0 && account.heldAt !== null) throw new ProductError({ code: 'held' });
  const { openGenerationsAnAccount: most, spendingADayCredits: dayLimitCredits } = ctx.rules;
  const open = await openSingles(ctx.db.query, accountId);
  if (open.length >= most) throw new ProductError({ code: 'busy', most });
  await requirePhotos(ctx, order);
  const joint = await othersOf(ctx, order, of.beginJoint);
  const charged = await chargeGuild(ctx, actor, order);
  const { decision, note } = of.screened ?? (await screenRequest(ctx, order));
  const noted = insertScreening(ctx.db.query, note);
  if (decision.verdict === 'refuse') {
    await ctx.db.commit([noted, judgeSoon(ctx.db.query, accountId, ctx.now())]);
    const category = decision.category ?? 'other';
    throw new ProductError({ code: 'screened', category, paid: false });
  }
  const { request, ...queued } = order;
  const stored = await sealRequest(ctx, keyOfAccount(account), order.id, request);
  return {
    statements: [
      ...requestGeneration(
        ctx.db.query,
        { ...queued, stored, dayLimitCredits, testMoneyPays: isMadeHere(ctx, order) },
        ctx.now(),
      ),
      ...charged,
      ...joint,
      noted,
    ],
    result: order.id,
    decidedBy: ['generation-draft'],
    refusedBy: { guard: 'joint-changed', as: { code: 'joint-changed' } },
  };
}

/** @throws {ProductError} `joint-changed` */
async function othersOf(
  ctx: Needs,
  order: NewGenerationInput,
  begin: BeginJoint | undefined,
): Promise<Statement[]> {
  if ((order.request.others?.length ?? 0) === 0) return [];
  if (!begin) throw new ProductError({ code: 'joint-changed' });
  return begin(ctx, order);
}

/** Tells whether nothing but the local engine may make an order, itself or by stepping in. */
function isMadeHere({ engines }: Needs, { engineId, request }: NewGenerationInput): boolean {
  const ids = [engineId, ...(request.fallbacks ?? [])];
  return ids.every((id) => engines.find((engine) => engine.id === id)?.company === null);
}

/** Lets only those through whose photos, earlier results and face profile are theirs and still kept. */
async function requirePhotos(ctx: Needs, order: NewGenerationInput): Promise<void> {
  const q = ctx.db.query;
  const { accountId, request } = order;
  const { uploadId, secondUploadId = null, petId = null } = request;
  const { resultId = null, maskId = null } = request;
  const wanted = [
    ...[uploadId, secondUploadId, petId].flatMap((id) =>
      id === null ? [] : [photoOf(q, id, false)],
    ),
    ...(maskId === null ? [] : [photoOf(q, maskId, true)]),
    ...(resultId === null ? [] : [resultOf(q, resultId)]),
  ];
  if (resultId !== null && (await isJointResult(q, resultId)))
    throw new ProductError({ code: 'joint-only' });
  const isUnpainted = operationRow(order.operation).mask === 'painted' && maskId === null;
  if (isUnpainted) throw new ProductError({ code: 'photos-gone' });
  for (const kept of await Promise.all(wanted))
    if (kept?.accountId !== accountId || kept.expiresAt <= ctx.now())
      throw new ProductError({ code: 'photos-gone' });
  await requireExtras(ctx, order);
  await requireMotion(ctx, order);
  if (!takesFace(order.operation, request)) return;
  await requireFaceConsent(ctx, accountId);
  const faces = await facesOf(q, accountId);
  if (faces.length < FACE_SLOTS.length) throw new ProductError({ code: 'photos-gone' });
}

/** Lets only those through of whose further photos each is theirs and still kept. */
async function requireExtras(
  ctx: Needs,
  { accountId, request }: NewGenerationInput,
): Promise<void> {
  const { extraUploadIds: ids = [] } = request;
  if (ids.length === 0) return;
  const rows = await uploadsIn(ctx.db.query, ids.join(' '));
  const kept = new Set(
    rows
      .filter((row) => row.accountId === accountId && isPhoto(row) && row.expiresAt > ctx.now())
      .map(({ id }) => id),
  );
  if (!ids.every((id) => kept.has(id))) throw new ProductError({ code: 'photos-gone' });
}

/** Reads an upload that is a photo, or that is a mask; null where it is the other. */
async function photoOf(q: Context['db']['query'], id: string, isMask: boolean) {
  const row = await uploadOf(q, id);
  return row && (isMask ? row.isMask : isPhoto(row)) ? row : null;
}
