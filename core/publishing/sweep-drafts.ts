import { staleDrafts } from '../../db/template-drafts.ts';
import type { Context } from '../context.ts';
import { droppedDraft } from './drop-draft.ts';

const MOST_DRAFTS = 200;

/** Discards the drafts that nobody has touched for as long as drafts are kept. */
export async function sweepTemplateDrafts({
  db,
  now,
  rules,
}: Pick<Context, 'db' | 'now' | 'rules'>): Promise<void> {
  const before = now() - rules.publishing.draftsKeptMs;
  for (const draft of await staleDrafts(db.query, before, MOST_DRAFTS))
    await db.commit(droppedDraft(db.query, draft, now()));
}
