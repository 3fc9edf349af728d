import { addFavourite, removeFavourite } from '../../db/favourites.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { GALLERY_RULES } from '../rules/gallery-rules.ts';
import { templateById } from '../templates/catalogue.ts';
import { type Actor, requireOwner } from '../verbs/actor.ts';
import type { Prepared } from '../verbs/verb.ts';

/**
 * Marks a template as a favourite of an account, or takes that back. Doing it again changes nothing.
 * @throws {ProductError} `forbidden` for somebody else's account, `not-found` for a template that this
 * account does not see
 */
export async function setFavourite(
  ctx: Pick<Context, 'db' | 'now' | 'engines' | 'operators'>,
  actor: Actor,
  of: { accountId: string; templateId: string; isFavourite: boolean },
): Promise<Prepared> {
  requireOwner(ctx, actor, of.accountId);
  const { db, now } = ctx;
  if (!of.isFavourite) return { statements: [removeFavourite(db.query, of)], result: undefined };
  const template = await templateById(ctx, of.templateId, null, of);
  if (!template) throw new ProductError({ code: 'not-found' });
  const statements = addFavourite(db.query, { ...of, now: now(), most: GALLERY_RULES.favourites });
  return { statements, result: undefined };
}
