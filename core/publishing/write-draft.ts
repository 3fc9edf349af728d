import { resultOf } from '../../db/results.ts';
import { patchDraft } from '../../db/template-drafts.ts';
import type { Context } from '../context.ts';
import { ProductError, type Refusal } from '../errors.ts';
import type { PublishingRules } from '../rules/publishing-rules.ts';
import type { Actor } from '../verbs/actor.ts';
import type { Prepared } from '../verbs/verb.ts';
import { readContent, type TemplateContent } from './content.ts';
import { draftKey, openDraft } from './own-draft.ts';
import { sealParts } from './sealed-content.ts';

/** What of a draft its author may change. */
export type DraftChanges = Partial<Omit<TemplateContent, 'aspect' | 'longEdgePx' | 'recipe'>>;

/**
 * Changes parts of a draft.
 * @throws {ProductError} `template-refused` for what is too long or out of bounds, or while the draft waits
 *   for a decision; `not-found` also for a cover that is not the author's or no longer kept; `forbidden` to a
 *   stranger, `suspended`
 */
export async function writeDraft(
  ctx: Pick<Context, 'db' | 'vault' | 'rules' | 'operators' | 'now'>,
  actor: Actor,
  { draftId, changes }: { draftId: string; changes: DraftChanges },
): Promise<Prepared> {
  const row = await openDraft(ctx, actor, draftId);
  const problem = changesProblem(ctx.rules.publishing, readContent(row.content).kind, changes);
  if (problem) throw new ProductError(problem);
  const { coverResultId } = changes;
  if (coverResultId) {
    const cover = await resultOf(ctx.db.query, coverResultId);
    const isKept = cover?.accountId === row.accountId && cover.expiresAt > ctx.now();
    if (!isKept) throw new ProductError({ code: 'not-found' });
  }
  const now = ctx.now();
  const key = draftKey(row);
  if (!key) throw new ProductError({ code: 'not-found' });
  const patch = { changes: JSON.stringify(await sealParts(ctx, key, draftId, changes)), now };
  return { statements: [patchDraft(ctx.db.query, draftId, patch)], result: undefined };
}

/** Says why changes of a draft cannot be stored; null where they can. */
export function changesProblem(
  rules: PublishingRules,
  kind: TemplateContent['kind'],
  changes: DraftChanges,
): Extract<Refusal, { code: 'template-refused' }> | null {
  const bounds = [
    [changes.title, rules.titleCharacters],
    [changes.description, rules.descriptionCharacters],
    [changes.words, rules.wordsCharacters],
    [changes.licence, rules.licenceCharacters],
  ] as const;
  for (const [text, most] of bounds)
    if ([...(text ?? '')].length > most) return { code: 'template-refused', because: 'long', most };
  const { priceCredits: price } = changes;
  return price == null || isPrice(rules, kind, price)
    ? null
    : { code: 'template-refused', because: 'price' };
}

/** Tells whether an author may ask for a price, in credits. */
export function isPrice(
  { price }: Pick<PublishingRules, 'price'>,
  kind: TemplateContent['kind'],
  credits: number,
): boolean {
  const { least, most } = price[kind];
  return Number.isInteger(credits) && credits >= least && credits <= most;
}
