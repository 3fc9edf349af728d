import { insertVersion } from '../../db/author-templates.ts';
import { creatorOf } from '../../db/creators.ts';
import { newId } from '../../db/ids.ts';
import { resultOf } from '../../db/results.ts';
import { insertRightsStatement, insertSubmission, submittedSince } from '../../db/submissions.ts';
import { anyTemplate } from '../../db/templates.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { enqueue } from '../tasks/tasks.ts';
import { storedContent } from '../templates/stored.ts';
import type { Actor } from '../verbs/actor.ts';
import { publishingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { listingOf } from './content.ts';
import { definitionOf, problemsOf } from './definition.ts';
import { openDraft, openDraftContent } from './own-draft.ts';
import { templateIdOf } from './queries.ts';
import { templateRow } from './try-out.ts';

type Needs = Pick<Context, 'db' | 'vault' | 'log' | 'rules' | 'engines' | 'operators' | 'now'>;

const DAY_MS = 86_400_000;

/**
 * Submits a draft as a new version, with its author's statement of rights. What is offered stays as it is
 * until the version is approved.
 * @returns the submission's id
 * @throws {ProductError} `template-refused` where something is missing, it waits already, or the account has
 *   submitted as much as it may on a day; `creator-refused` for who has no public name; `forbidden`,
 *   `limited`, `suspended`, `not-found`
 */
export async function submitTemplate(
  ctx: Needs,
  actor: Actor,
  of: { draftId: string },
): Promise<Prepared<string>> {
  const q = ctx.db.query;
  const now = ctx.now();
  const { publishing } = ctx.rules;
  const row = await openDraft(ctx, actor, of.draftId);
  const { accountId } = row;
  await publishingAccount(ctx, actor, accountId);
  const written = await openDraftContent(ctx, row);
  const templateId = templateIdOf({ ...row, content: written });
  const [creator, submitted, offered] = await Promise.all([
    creatorOf(q, accountId),
    submittedSince(q, accountId, now - DAY_MS),
    anyTemplate(q, templateId, null),
  ]);
  if (!creator)
    throw new ProductError({
      code: 'creator-refused',
      because: 'name',
      most: publishing.creatorNameCharacters,
    });
  const most = publishing.submissionsADay;
  if (submitted >= most)
    throw new ProductError({ code: 'template-refused', because: 'submissions', most });
  const { coverResultId } = written;
  const keptCover = row.templateState === 'draft' ? null : (offered?.coverObject ?? null);
  const cover = coverResultId === null ? null : await resultOf(q, coverResultId);
  const hasCover =
    coverResultId === null
      ? keptCover !== null
      : cover?.accountId === accountId && cover.expiresAt > now;
  const has = { cover: hasCover, engines: ctx.engines, rules: publishing };
  const definition = definitionOf(written, templateId, publishing);
  if (!definition || problemsOf(written, has).length > 0)
    throw new ProductError({ code: 'template-refused', because: 'unfinished' });
  const submissionId = newId(now);
  const version = row.lastVersion + 1;
  const coverObject = coverResultId === null ? keptCover : coverKey(templateId, submissionId);
  const content = await storedContent(definition, coverObject);
  return {
    statements: [
      insertVersion(q, {
        ...content,
        // What was refused once may be submitted again as it is.
        digest: `${content.digest}-${version}`,
        templateId,
        version,
        createdAt: now,
      }),
      ...templateRow(q, row, definition, version, now),
      insertSubmission(q, {
        id: submissionId,
        templateId,
        version,
        accountId,
        state: 'screening',
        listing: JSON.stringify(listingOf(written)),
        coverResultId,
        sampleGenerationId: cover?.generationId ?? null,
        createdAt: now,
      }),
      insertRightsStatement(q, {
        id: newId(now),
        accountId,
        templateId,
        version,
        statementVersion: publishing.rightsVersion,
        createdAt: now,
      }),
      enqueue(q, { kind: 'screen-template', subject: submissionId, accountId }, now),
    ],
    result: submissionId,
    decidedBy: ['submission-open', 'template-version', 'template-id'],
  };
}

const coverKey = (templateId: string, submissionId: string): string =>
  `covers/${templateId}/${submissionId}`;
