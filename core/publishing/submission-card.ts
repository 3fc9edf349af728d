import type { Id } from '../../db/database.ts';
import { type ResultRow, resultsOf } from '../../db/results.ts';
import { type ScreeningRow, screeningsOf } from '../../db/reviews.ts';
import { heldSubmissions, type SubmittedVersion, submissionById } from '../../db/submissions.ts';
import type { Context } from '../context.ts';
import { readScores } from '../moderation/decision.ts';
import type { Template } from '../templates/template.ts';
import { type Actor, requireOperator } from '../verbs/actor.ts';
import { readListing, type TemplateListing } from './content.ts';
import { submittedTemplate } from './settle.ts';

type Needs = Pick<Context, 'db' | 'operators'>;

/** A submission as who decides sees it. */
export type SubmissionCard = SubmittedVersion & {
  read: Template;
  listing: TemplateListing;
  sample: ResultRow[];
  /** What every judge said, as one line. */
  scores: string;
};

/** Most submissions of the operators' list. */
const MOST_WAITING = 10;

/**
 * Reads a submission with what it is about; null where there is none.
 * @param sampleId a subselect that finds its sample
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function submissionCard(
  ctx: Needs,
  actor: Actor,
  id: string,
  sampleId: Id,
): Promise<SubmissionCard | null> {
  requireOperator(ctx, actor, 'cases');
  const q = ctx.db.query;
  const [of, sample, notes] = await Promise.all([
    submissionById(q, id),
    resultsOf(q, sampleId),
    screeningsOf(q, id),
  ]);
  if (!of) return null;
  const listing = readListing(of.submission.listing);
  return { ...of, read: submittedTemplate(of), listing, sample, scores: scoresIn(notes) };
}

function scoresIn([note]: ScreeningRow[]): string {
  const seen = Object.entries(note ? readScores(note.scores) : {});
  return seen.map(([what, score]) => `${what} ${score}`).join(', ') || '–';
}

/** Reads the submissions that wait, oldest first. @throws {ProductError} `forbidden` to who does not run the service */
export async function waitingSubmissions(
  ctx: Needs,
  actor: Actor,
): Promise<{ id: string; title: string }[]> {
  requireOperator(ctx, actor, 'cases');
  return heldSubmissions(ctx.db.query, MOST_WAITING);
}
