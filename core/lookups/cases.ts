import { appealOf, stepOf } from '../../db/account-steps.ts';
import { lastActAt } from '../../db/acts.ts';
import { generationOf } from '../../db/generations.ts';
import { claimOf } from '../../db/likeness-claims.ts';
import { resultOf, resultsOf } from '../../db/results.ts';
import { reviewOf } from '../../db/reviews.ts';
import { submissionById } from '../../db/submissions.ts';
import { uploadOf } from '../../db/uploads.ts';
import type { Right } from '../chat/operators.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { readRequest } from '../generations/generation-request.ts';
import { subjectsOf } from '../takedowns/claim.ts';
import { templatesLike } from '../takedowns/cover-fingerprints.ts';
import { findSubject, type Subject, subjectIn } from '../takedowns/subject.ts';
import { type Actor, nameOf, requireOperator } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import type { Prepared } from '../verbs/verb.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators' | 'rules'>;

/** What a case is about, each with the right to open it. A report's id is the code of its subject (`t.neon`). */
export const CASES = {
  review: 'cases',
  submission: 'cases',
  report: 'cases',
  claim: 'cases',
  appeal: 'people',
} as const satisfies Readonly<Record<string, Right>>;

/** A case that somebody decides about. */
export type Case = { kind: keyof typeof CASES; id: string };

/** A picture or video of a case, as media of a message name it. */
export type CaseMedium = {
  of: 'result' | 'upload' | 'cover';
  id: string;
  contentType: string;
  /** True for the cover of another template, which this one looks like. */
  isAlike?: true;
};

/** What stands in the record of acts where a case was opened. */
const OPENED = 'open-case';

/** What names a case in the record of acts. */
const subjectNamed = ({ kind, id }: Case): string => `${kind}:${id}`;

type Found = { accountId: string | null; media: CaseMedium[] };

/**
 * Opens a case: from now on, and for a while, who acts sees the photos and results that it is about. It
 * stands in the record of acts, as often as it is done.
 * @returns until when they are seen, in milliseconds
 * @throws {ProductError} `forbidden`; `not-found`
 */
export async function openCase(ctx: Needs, actor: Actor, of: Case): Promise<Prepared<number>> {
  requireOperator(ctx, actor, CASES[of.kind]);
  const found = await FIND[of.kind](ctx, of.id);
  if (!found) throw new ProductError({ code: 'not-found' });
  const now = ctx.now();
  const act = {
    verb: OPENED,
    subject: subjectNamed(of),
    accountId: found.accountId,
    details: { kind: of.kind, media: found.media.length },
  };
  return {
    statements: [recordAct(ctx.db.query, actor, act, now)],
    result: now + ctx.rules.console.caseOpenMs,
  };
}

/**
 * Reads which photos and results a case is about, for who has opened it a moment ago.
 * @returns `until` when they are seen, in milliseconds since the epoch
 * @throws {ProductError} `forbidden` to everybody else; `not-found`
 */
export async function caseMedia(
  ctx: Needs,
  actor: Actor,
  of: Case,
): Promise<{ media: CaseMedium[]; until: number }> {
  requireOperator(ctx, actor, CASES[of.kind]);
  const since = ctx.now() - ctx.rules.console.caseOpenMs;
  const opened = await lastActAt(ctx.db.query, {
    ...{ actor: nameOf(actor), verb: OPENED, since },
    subject: subjectNamed(of),
  });
  if (opened === null) throw new ProductError({ code: 'forbidden' });
  const found = await FIND[of.kind](ctx, of.id);
  if (!found) throw new ProductError({ code: 'not-found' });
  return { media: found.media, until: opened + ctx.rules.console.caseOpenMs };
}

const FIND: Readonly<Record<Case['kind'], (ctx: Needs, id: string) => Promise<Found | null>>> = {
  review: async (ctx, id) => {
    const review = await reviewOf(ctx.db.query, id);
    return review && ofGeneration(ctx, review.generationId, review.accountId);
  },
  submission: async (ctx, id) => {
    const q = ctx.db.query;
    const found = await submissionById(q, id);
    if (!found) return null;
    const { accountId, coverResultId, sampleGenerationId } = found.submission;
    const [cover, sample] = await Promise.all([
      coverResultId === null ? null : resultOf(q, coverResultId),
      sampleGenerationId === null ? [] : resultsOf(q, sampleGenerationId),
    ]);
    const shown = cover && !sample.some((one) => one.id === cover.id) ? [cover, ...sample] : sample;
    const alike = await coversLike(ctx, found.submission.templateId);
    return { accountId, media: [...shown.map(asResult), ...alike] };
  },
  report: async (ctx, code) => {
    const subject = subjectIn(code);
    return subject && ofSubject(ctx, subject);
  },
  claim: async (ctx, id) => {
    const claim = await claimOf(ctx.db.query, id);
    if (!claim) return null;
    const found = await Promise.all(subjectsOf(claim).map((subject) => ofSubject(ctx, subject)));
    return { accountId: claim.accountId, media: found.flatMap((one) => one?.media ?? []) };
  },
  // What a step was taken for: the review that it came of, where it came of one.
  appeal: async (ctx, id) => {
    const q = ctx.db.query;
    const appeal = await appealOf(q, id);
    const step = appeal && (await stepOf(q, appeal.stepId));
    if (!step) return null;
    const [, reviewId] = /^review:(.+)$/.exec(step.source ?? '') ?? [];
    const review = reviewId === undefined ? null : await reviewOf(q, reviewId);
    const { accountId } = step;
    return review ? ofGeneration(ctx, review.generationId, accountId) : { accountId, media: [] };
  },
};

/** What was made, and the photos that it was made from, as long as both are kept. */
async function ofGeneration({ db }: Needs, id: string, accountId: string): Promise<Found> {
  const q = db.query;
  const [generation, results] = await Promise.all([generationOf(q, id), resultsOf(q, id)]);
  const request = generation && readRequest(generation);
  const { uploadId = null, secondUploadId, extraUploadIds = [] } = request ?? {};
  const ids = [uploadId, secondUploadId, ...extraUploadIds].filter(
    (one) => typeof one === 'string',
  );
  const uploads = await Promise.all(ids.map((one) => uploadOf(q, one)));
  const photos = uploads.flatMap((row): CaseMedium[] =>
    row ? [{ of: 'upload', id: row.id, contentType: row.contentType }] : [],
  );
  return { accountId, media: [...results.map(asResult), ...photos] };
}

async function ofSubject(ctx: Needs, subject: Subject): Promise<Found | null> {
  const found = await findSubject(ctx, subject);
  if (!found) return null;
  const { ownerId: accountId, resultId } = found;
  if (subject.kind === 'template')
    return { accountId, media: [coverOf(subject.id), ...(await coversLike(ctx, subject.id))] };
  const result = resultId === null ? null : await resultOf(ctx.db.query, resultId);
  return { accountId, media: result ? [asResult(result)] : [] };
}

const coverOf = (id: string): CaseMedium => ({ of: 'cover', id, contentType: 'image/jpeg' });

/** Look-alikes that are shown beside a cover, at most. */
const MOST_ALIKE = 10;

/** The covers that look like that of a template. */
async function coversLike(ctx: Needs, templateId: string): Promise<CaseMedium[]> {
  const ids = await templatesLike(ctx, templateId);
  return ids.slice(0, MOST_ALIKE).map((id) => ({ ...coverOf(id), isAlike: true }));
}

const asResult = ({ id, contentType }: { id: string; contentType: string }): CaseMedium => ({
  of: 'result',
  id,
  contentType,
});
