import { authoredTemplate, changeListing as listing } from '../../db/author-templates.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount, publishingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import type { Visibility } from './content.ts';
import { isPrice } from './write-draft.ts';

/** What an author changes of an offered template without a new version. */
export type ListingChanges = { visibility: Visibility } | { priceCredits: number | null };

/**
 * Changes who a template is offered to, or its price, at once.
 * @throws {ProductError} `template-refused` for a price out of bounds; `not-found` for what is not offered;
 *   `forbidden` to a stranger, `limited`, `suspended`
 */
export async function changeListing(
  ctx: Pick<Context, 'db' | 'rules' | 'operators' | 'now'>,
  actor: Actor,
  { templateId, changes }: { templateId: string; changes: ListingChanges },
): Promise<Prepared> {
  const q = ctx.db.query;
  const row = await authoredTemplate(q, templateId);
  if (!row || (row.state !== 'offered' && row.state !== 'hidden'))
    throw new ProductError({ code: 'not-found' });
  const takesBack = 'visibility' in changes && changes.visibility === 'private';
  await (takesBack ? activeAccount : publishingAccount)(ctx, actor, row.authorAccountId ?? '');
  const price = 'priceCredits' in changes ? changes.priceCredits : null;
  if (price !== null && !isPrice(ctx.rules.publishing, row.kind, price))
    throw new ProductError({ code: 'template-refused', because: 'price' });
  return { statements: listing(q, templateId, changes, ctx.now()), result: undefined };
}
