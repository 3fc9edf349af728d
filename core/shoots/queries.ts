import type { Id } from '../../db/database.ts';
import { type ShootLine, shootLines } from '../../db/shoot-lines.ts';
import { looksOf, openShootOf, type ShootRow, shootOf } from '../../db/shoots.ts';
import { templatesNamed } from '../../db/templates.ts';
import type { Context } from '../context.ts';
import { PAGE_LINES, type Page, pageOf } from '../lookups/page.ts';
import { type CatalogueSource, canBeMade } from '../templates/makeable.ts';
import { readTemplate } from '../templates/stored.ts';
import type { Template } from '../templates/template.ts';
import { type Actor, owns, requireOperator, requireOwner } from '../verbs/actor.ts';
import type { Shooting } from './messages.ts';
import { themes } from './themes.ts';

/** Reads the official templates of all themes that are offered and can be made here. Anybody may ask. */
export async function shootTemplates({ db, engines }: CatalogueSource): Promise<Template[]> {
  const ids = [...new Set(themes().flatMap(({ looks }) => looks))];
  const rows = await templatesNamed(db.query, ids);
  return rows
    .map(readTemplate)
    .filter((template) => template.author === null && canBeMade(engines, template));
}

/** Reads a shoot with its looks; null where it is not the actor's. */
export async function shooting(
  { db }: Pick<Context, 'db'>,
  actor: Actor,
  id: Id,
): Promise<Shooting | null> {
  const [shoot, looks] = await Promise.all([shootOf(db.query, id), looksOf(db.query, id)]);
  return shoot && owns(actor, shoot.accountId) ? { shoot, looks } : null;
}

/** Reads the shoot that an account has under way; null without one. @throws {ProductError} `forbidden` */
export async function openShoot(
  ctx: Pick<Context, 'db' | 'operators'>,
  actor: Actor,
  accountId: string,
): Promise<ShootRow | null> {
  requireOwner(ctx, actor, accountId);
  return openShootOf(ctx.db.query, accountId);
}

/**
 * Reads a page of an account's shoots, newest first.
 * @param of `before` the key of the page before, null for the first page
 * @throws {ProductError} `forbidden`
 */
export async function shootList(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  of: { accountId: string; before: string | null },
): Promise<Page<ShootLine>> {
  requireOwner(ctx, actor, of.accountId);
  const rows = await shootLines(ctx.db.query, { ...of, now: ctx.now(), most: PAGE_LINES + 1 });
  return pageOf(rows, ({ id }) => id);
}

/**
 * Reads any shoot with its looks, for who looks people up; null where there is none.
 * @throws {ProductError} `forbidden`
 */
export async function shootLookedUp(
  { db, operators }: Pick<Context, 'db' | 'operators'>,
  actor: Actor,
  id: string,
): Promise<Shooting | null> {
  requireOperator({ operators }, actor, 'people');
  const [shoot, looks] = await Promise.all([shootOf(db.query, id), looksOf(db.query, id)]);
  return shoot ? { shoot, looks } : null;
}
