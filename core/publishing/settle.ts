import { type Offered, offerVersion } from '../../db/author-templates.ts';
import type { Database, Statement } from '../../db/database.ts';
import { doomObject } from '../../db/results.ts';
import {
  changeSubmission,
  type SubmissionChange,
  type SubmittedVersion,
} from '../../db/submissions.ts';
import { deleteDraftOf } from '../../db/template-drafts.ts';
import type { Fact } from '../notices/kinds.ts';
import { tell } from '../notices/tell.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import { storedNeed } from '../templates/engine-need.ts';
import { searchTexts } from '../templates/search-words.ts';
import { readTemplate } from '../templates/stored.ts';
import { localText, type Template } from '../templates/template.ts';
import { readListing } from './content.ts';

type Query = Database['query'];

/** A version that was submitted, read. */
export function submittedTemplate({ submission, version, ...of }: SubmittedVersion): Template {
  const { category, priceCredits } = readListing(submission.listing);
  return readTemplate({
    ...version,
    id: submission.templateId,
    category,
    priceCredits,
    cover: '',
    authorAccountId: submission.accountId,
    authorHandle: of.authorHandle,
    authorName: of.authorName,
  });
}

/** Tells whether the template of a submission was removed or taken down: nothing of it is decided any more. */
export const isGone = ({ template: { state } }: SubmittedVersion): boolean =>
  state === 'removed' || state === 'taken-down';

/** How a submission ends, or that it waits for an operator. */
export type Settlement = SubmissionChange & {
  state: 'approved' | 'refused' | 'change-asked' | 'held';
};

/**
 * Builds the statements that settle a submission, and tells its author.
 * @param now milliseconds since the epoch
 * @param sealed the words of `to` as they are stored; absent where it has none
 * @throws (in the commit) `submission-decided` when it was decided before
 */
export function settle(
  q: Query,
  of: SubmittedVersion,
  to: Settlement,
  now: number,
  sealed?: string,
): Statement[] {
  const { submission } = of;
  const template = submittedTemplate(of);
  return [
    changeSubmission(q, submission.id, {
      ...to,
      ...(sealed !== undefined && { words: sealed }),
      ...(to.state !== 'held' && { decidedAt: now }),
    }),
    ...(to.state === 'approved' ? approve(q, of, template, now) : []),
    ...(to.state === 'refused' || to.state === 'change-asked' ? giveUpCover(q, of, now) : []),
    tell(q, {
      ...factOf(of, template, to),
      accountId: submission.accountId,
      about: `submission-${submission.id}-${to.state}`,
      now,
    }),
  ];
}

function approve(q: Query, of: SubmittedVersion, template: Template, now: number): Statement[] {
  const { submission, version } = of;
  const { category, language, priceCredits, visibility } = readListing(submission.listing);
  const offered: Offered = {
    kind: template.kind,
    needs: template.needs,
    engineNeed: storedNeed(template),
    visibility,
    language,
    category,
    priceCredits,
    version: submission.version,
    search: JSON.stringify(searchTexts(template)),
  };
  return [
    ...replacedCover(q, submission.templateId, version.coverObject, now),
    offerVersion(q, submission.templateId, offered, now),
    deleteDraftOf(q, submission.templateId),
  ];
}

/** The cover that was shown until now goes, where another takes its place. */
function replacedCover(
  q: Query,
  templateId: string,
  coverObject: string | null,
  now: number,
): Statement[] {
  const sql = `insert or ignore into doomed_objects (object_key, created_at)
    select v.cover_object, ? from templates t
    join template_versions v on v.template_id = t.id and v.version = t.version
    where t.id = ? and v.cover_object is not null and v.cover_object is not ?`;
  return [{ toSQL: () => ({ sql, params: [now, templateId, coverObject] }) }, deleteSoon(q, now)];
}

/** Gives up the cover of a version that is not offered, unless it is the one that is shown. */
export function giveUpCover(q: Query, of: SubmittedVersion, now: number): Statement[] {
  const { submission, version } = of;
  if (submission.coverResultId === null || version.coverObject === null) return [];
  return [doomObject(q, version.coverObject, now), deleteSoon(q, now)];
}

function factOf(
  { submission, template: { publishedAt } }: SubmittedVersion,
  template: Template,
  to: Settlement,
): Fact {
  const { language } = readListing(submission.listing);
  const data = { templateId: template.id, title: localText(template.title, language) };
  const { category = null, words = null } = to;
  switch (to.state) {
    case 'approved':
      return { kind: 'template-approved', data: { ...data, isChange: publishedAt !== null } };
    case 'held':
      return { kind: 'template-held', data };
    case 'refused':
      return { kind: 'template-refused', data: { ...data, category: category ?? 'other', words } };
    case 'change-asked':
      return { kind: 'template-change-asked', data: { ...data, category, words } };
  }
}
