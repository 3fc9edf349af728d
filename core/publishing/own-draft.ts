import { type DraftRow, draftById } from '../../db/template-drafts.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import type { AccountKey } from '../storage/vault.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { TemplateContent } from './content.ts';
import { openContent } from './sealed-content.ts';

/**
 * Reads a draft for its author.
 * @throws {ProductError} `not-found`; `forbidden` to a stranger, `suspended`
 */
export async function ownDraft(
  ctx: Pick<Context, 'db' | 'operators'>,
  actor: Actor,
  draftId: string,
): Promise<DraftRow> {
  const row = await draftById(ctx.db.query, draftId);
  if (!row) throw new ProductError({ code: 'not-found' });
  await activeAccount(ctx, actor, row.accountId);
  return row;
}

/**
 * Reads a draft that can be changed.
 * @throws {ProductError} `template-refused` while it waits for a decision, and as {@link ownDraft} does
 */
export async function openDraft(
  ctx: Pick<Context, 'db' | 'operators'>,
  actor: Actor,
  draftId: string,
): Promise<DraftRow> {
  const row = await ownDraft(ctx, actor, draftId);
  if (row.submissionState === 'screening' || row.submissionState === 'held')
    throw new ProductError({ code: 'template-refused', because: 'locked' });
  return row;
}

/** Returns the key of a draft's author; null where the account is gone. */
export const draftKey = ({
  accountId,
  wrappedKey,
}: Pick<DraftRow, 'accountId' | 'wrappedKey'>): AccountKey | null =>
  wrappedKey === null ? null : { owner: accountId, wrappedKey };

/** Reads what its author has written of a draft. */
export const openDraftContent = (
  ctx: Pick<Context, 'vault' | 'log'>,
  row: DraftRow,
): Promise<TemplateContent> => openContent(ctx, draftKey(row), row);
