import { discardTemplate } from '../../db/author-templates.ts';
import type { Database, Statement } from '../../db/database.ts';
import { type DraftRow, deleteDraft } from '../../db/template-drafts.ts';
import type { Context } from '../context.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import type { Actor } from '../verbs/actor.ts';
import type { Prepared } from '../verbs/verb.ts';
import { openDraft } from './own-draft.ts';

/**
 * Discards a draft. A template that was never offered goes with it; one that is offered stays as it is.
 * @throws {ProductError} `template-refused` while it waits for a decision; `not-found`; `forbidden` to a
 *   stranger, `suspended`
 */
export async function dropDraft(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  { draftId }: { draftId: string },
): Promise<Prepared> {
  const row = await openDraft(ctx, actor, draftId);
  return { statements: droppedDraft(ctx.db.query, row, ctx.now()), result: undefined };
}

/** Builds the statements that discard a draft, with its template where that was never offered. */
export function droppedDraft(
  q: Database['query'],
  { id, templateId }: Pick<DraftRow, 'id' | 'templateId'>,
  now: number,
): Statement[] {
  return [
    deleteDraft(q, id),
    ...(templateId === null ? [] : [...discardTemplate(templateId, now), deleteSoon(q, now)]),
  ];
}
