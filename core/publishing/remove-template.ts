import { authoredTemplate, removeAuthorTemplates } from '../../db/author-templates.ts';
import type { Database, Statement } from '../../db/database.ts';
import { withdrawSubmissions } from '../../db/submissions.ts';
import { deleteDraftOf } from '../../db/template-drafts.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import type { Actor } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';

/**
 * Removes a template: nobody new can use it, its cover is deleted, and results that were made stay. A
 * suspended author may do that too.
 * @throws {ProductError} `not-found`; `done-before` for one that is gone already; `forbidden` to a stranger
 */
export async function removeTemplate(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  { templateId }: { templateId: string },
): Promise<Prepared> {
  const q = ctx.db.query;
  const row = await authoredTemplate(q, templateId);
  if (!row) throw new ProductError({ code: 'not-found' });
  await standingAccount(ctx, actor, row.authorAccountId ?? '');
  if (row.state === 'removed') throw new ProductError({ code: 'done-before' });
  return { statements: removedTemplate(q, templateId, ctx.now()), result: undefined };
}

/** Builds the statements that remove a template, with what waits of it. */
function removedTemplate(q: Database['query'], templateId: string, now: number): Statement[] {
  return [
    withdrawSubmissions(q, { templateId }, now),
    deleteDraftOf(q, templateId),
    ...removeAuthorTemplates({ templateId }, now),
    deleteSoon(q, now),
  ];
}

/** Builds the statements that remove everything that an account has published, for when it is closed. */
export const removedWith = (q: Database['query'], accountId: string, now: number): Statement[] => [
  withdrawSubmissions(q, { accountId }, now),
  ...removeAuthorTemplates({ accountId }, now),
];
