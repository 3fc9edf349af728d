import type { Id } from '../../db/database.ts';
import { looksOf, openShootOf, type ShootRow, shootOf } from '../../db/shoots.ts';
import { templatesNamed } from '../../db/templates.ts';
import type { Context } from '../context.ts';
import { type CatalogueSource, canBeMade } from '../templates/makeable.ts';
import { readTemplate } from '../templates/stored.ts';
import type { Template } from '../templates/template.ts';
import { type Actor, owns, requireOwner } from '../verbs/actor.ts';
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
