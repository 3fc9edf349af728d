import { isRefusedBy } from '../../db/constraints.ts';
import { generationOf } from '../../db/generations.ts';
import { newId } from '../../db/ids.ts';
import { type ResultRow, resultOf, resultsOf } from '../../db/results.ts';
import { insertScreening } from '../../db/reviews.ts';
import { changeSubmission, type SubmittedVersion, submissionById } from '../../db/submissions.ts';
import type { Context } from '../context.ts';
import { discloseScreening } from '../generations/disclose.ts';
import { textsOf } from '../generations/request-words.ts';
import { stillOf } from '../generations/result-still.ts';
import { noteOf } from '../generations/screen-output.ts';
import { openRequest } from '../generations/sealed-request.ts';
import type { Fingerprint } from '../marking/fingerprint.ts';
import { type Decision, mostSevere, PASSED } from '../moderation/decision.ts';
import { tellOperators } from '../notices/tell.ts';
import { openStored, readStored } from '../storage/read-stored.ts';
import type { AccountKey } from '../storage/vault.ts';
import {
  fingerprintsOfCover,
  storeCoverFingerprints,
  takenDownOriginal,
} from '../takedowns/cover-fingerprints.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import type { Template } from '../templates/template.ts';
import type { Picture } from '../vision/picture.ts';
import { giveUpCover, isGone, type Settlement, settle, submittedTemplate } from './settle.ts';

type Needs = Pick<
  Context,
  | 'db'
  | 'now'
  | 'rules'
  | 'vault'
  | 'vision'
  | 'marking'
  | 'moderation'
  | 'engines'
  | 'operators'
  | 'log'
>;

/** The decision on a submission whose cover's picture is no longer kept. */
const COVER_GONE = 'cover_gone';

/**
 * Builds the handler of `screen-template` tasks, which are about a submission. The handler stores the cover,
 * screens words and pictures, and approves, refuses or holds the version for an operator. Repeating the task
 * is harmless.
 */
export function templateScreener(ctx: Needs): TaskHandler {
  return async ({ subject }) => {
    const q = ctx.db.query;
    const of = await submissionById(q, subject);
    if (of?.submission.state !== 'screening' || of.wrappedKey === null) return;
    if (isGone(of)) return withdrawGone(ctx, of);
    const key = { owner: of.submission.accountId, wrappedKey: of.wrappedKey };
    const cover = await storeCover(ctx, of, key);
    const prints = cover ? await fingerprintsOfCover(ctx, cover) : [];
    const screened = cover && (await screen(ctx, of, key, cover));
    const decision = screened && (await unlessCopied(ctx, of, screened, prints));
    const to: Settlement = decision
      ? settlementOf(ctx, decision)
      : { state: 'change-asked', category: COVER_GONE, decidedBy: 'service' };
    const note = decision && {
      ...noteOf(screened ?? PASSED),
      id: newId(ctx.now()),
      accountId: of.submission.accountId,
      subject: 'cover' as const,
      subjectId: subject,
      createdAt: ctx.now(),
    };
    try {
      await ctx.db.commit([
        ...settle(q, of, to, ctx.now()),
        ...(note ? [insertScreening(q, note)] : []),
        ...(to.state === 'approved' || to.state === 'held'
          ? storeCoverFingerprints(q, {
              templateId: of.submission.templateId,
              version: of.submission.version,
              fingerprints: prints,
              now: ctx.now(),
            })
          : []),
        ...(to.state === 'held' ? tellWaiting(ctx, subject) : []),
      ]);
    } catch (cause) {
      const isThere = (await submissionById(q, subject)) !== null;
      if (isThere && !isRefusedBy(cause, 'submission-decided')) throw cause;
    }
    await dropUnused(ctx, of);
  };
}

/** It may have been withdrawn or erased meanwhile, and its cover given up before it was stored. */
async function dropUnused(ctx: Needs, { submission, version }: SubmittedVersion): Promise<void> {
  if (submission.coverResultId === null || version.coverObject === null) return;
  const state = (await submissionById(ctx.db.query, submission.id))?.submission.state;
  if (state !== 'approved' && state !== 'held') await ctx.vault.delete(version.coverObject);
}

/** What was submitted while its template was being taken down waits for nobody. */
async function withdrawGone({ db, now }: Needs, of: SubmittedVersion): Promise<void> {
  const q = db.query;
  const withdrawn = { state: 'withdrawn', decidedAt: now() } as const;
  await db.commit([changeSubmission(q, of.submission.id, withdrawn), ...giveUpCover(q, of, now())]);
}

type Judged = Omit<Decision, 'category'> & { category: Decision['category'] | 'copy' };

/** What copies the cover of a template that was taken down passes no screening by itself. */
async function unlessCopied(
  ctx: Needs,
  { submission }: SubmittedVersion,
  screened: Decision,
  prints: readonly Fingerprint[],
): Promise<Judged> {
  if (screened.verdict !== 'pass') return screened;
  const original = await takenDownOriginal(ctx, prints, submission.templateId);
  return original === null ? screened : { ...screened, verdict: 'hold', category: 'copy' };
}

const tellWaiting = (ctx: Needs, submissionId: string) =>
  tellOperators(ctx, {
    kind: 'submission-waits',
    data: { submissionId },
    about: `submission-${submissionId}`,
  });

/** What is unsure waits for a person, where there is one. */
function settlementOf({ operators }: Needs, { verdict, category }: Judged): Settlement {
  if (verdict === 'pass') return { state: 'approved', decidedBy: 'service' };
  if (verdict === 'hold' && operators.length > 0) return { state: 'held', category };
  return { state: 'refused', category, decidedBy: 'service' };
}

/**
 * Stores the version's own copy of its cover: as large as covers are, marked as the result is, and sealed
 * under its author's key, so that it is gone with the account whatever becomes of the file.
 * @returns null where the result is no longer kept
 */
async function storeCover(
  ctx: Needs,
  { submission, version }: SubmittedVersion,
  key: AccountKey,
): Promise<Picture | null> {
  const { coverObject } = version;
  if (coverObject === null) return null;
  if (submission.coverResultId === null) {
    const kept = await readStored(ctx, key, coverObject);
    const isWebp = kept?.contentType === 'image/webp';
    return kept && { bytes: kept.bytes, contentType: isWebp ? 'image/webp' : 'image/jpeg' };
  }
  const result = await resultOf(ctx.db.query, submission.coverResultId);
  if (result?.accountId !== submission.accountId || result.expiresAt <= ctx.now()) return null;
  const cover = await smallCover(ctx, result, key);
  if (!cover) return null;
  await ctx.vault.put(key, coverObject, cover.bytes, cover.contentType);
  return cover;
}

/** Makes the picture of a cover from a result: smaller, a still where it is a video, marked as the result is. */
async function smallCover(ctx: Needs, result: ResultRow, key: AccountKey): Promise<Picture | null> {
  const { coverEdgePx } = ctx.rules.publishing;
  if (result.contentType.startsWith('video/')) {
    const video = await openStored(ctx, key, result.objectKey);
    return video && stillOf(ctx, result, video, coverEdgePx);
  }
  const original = await readStored(ctx, key, result.objectKey);
  if (!original) return null;
  const small = await ctx.vision.shrink(original.bytes, coverEdgePx);
  return ctx.marking.remark(original.bytes, small);
}

/** Screens everything that others would see, and what the sample was made into. */
async function screen(
  ctx: Needs,
  of: SubmittedVersion,
  key: AccountKey,
  cover: Picture,
): Promise<Decision> {
  const texts = textsOfTemplate(submittedTemplate(of), of);
  const { accountId } = of.submission;
  await discloseScreening(ctx, { accountId, generationId: null, texts });
  const decisions = [
    await ctx.moderation.words(texts),
    await ctx.moderation.picture(cover, { texts }),
  ];
  const { sampleGenerationId } = of.submission;
  const sample = sampleGenerationId && (await generationOf(ctx.db.query, sampleGenerationId));
  if (!sample || sample.accountId !== of.submission.accountId) return mostSevere(decisions);
  const madeBy = ctx.engines.find(({ id }) => id === sample.engine)?.company ?? null;
  const about = { texts: [...texts, ...textsOf(await openRequest(ctx, key, sample))], madeBy };
  const results = await resultsOf(ctx.db.query, sample.id);
  for (const result of results.slice(0, ctx.rules.publishing.samplePictures)) {
    const media = await openStored(ctx, key, result.objectKey);
    if (media) decisions.push(await ctx.moderation.picture(media, about));
  }
  return mostSevere(decisions);
}

/** Lists every text of a template that somebody reads. */
function textsOfTemplate(template: Template, { authorName }: SubmittedVersion): string[] {
  const { title, description, prompt, slots, licence, category } = template;
  return [
    ...Object.values(title),
    ...Object.values(description),
    prompt,
    ...slots.flatMap((slot) =>
      [slot.label, slot.default, ...(slot.answers ?? [])].flatMap((text) => Object.values(text)),
    ),
    ...[licence, category, authorName].flatMap((text) => text ?? []),
  ];
}
