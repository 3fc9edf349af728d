import { staleDrafts } from '../../db/template-drafts.ts';
import type { Context } from '../context.ts';
import { droppedDraft } from './drop-draft.ts';

const MOST_DRAFTS = 200;

/**
 * Discards the drafts that nobody has touched for as long as drafts are kept.
 * @returns how many, at most as many as one run may
 */
export async function sweepTemplateDrafts({
  db,
  now,
  rules,
}: Pick<Context, 'db' | 'now' | 'rules'>): Promise<number> {
  const before = now() - rules.publishing.draftsKeptMs;
  const stale = await staleDrafts(db.query, before, MOST_DRAFTS);
  if (stale.length > 0)
    await db.commit(stale.flatMap((draft) => droppedDraft(db.query, draft, now())));
  return stale.length;
}
