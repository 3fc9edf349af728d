import type { Id } from '../../db/database.ts';
import {
  type CreatorRow,
  countFavourites,
  creatorBy,
  favouritesOf,
  templateFigures as figures,
  type TemplateFigures,
  templatesBy,
} from '../../db/favourites.ts';
import type { Context } from '../context.ts';
import { type CatalogueSource, canBeMade, listed } from '../templates/makeable.ts';
import { readTemplate } from '../templates/stored.ts';
import type { Template } from '../templates/template.ts';
import { type Actor, owns } from '../verbs/actor.ts';

type Page = { page: number; size: number };

/** Reads what is told of a template beside its content, to an account or to nobody. */
export const templateFigures = (
  { db }: Pick<Context, 'db'>,
  actor: Actor,
  id: Id,
): Promise<TemplateFigures | null> =>
  figures(db.query, id, actor.is === 'person' ? actor.accountId : '');

/** A page of somebody's favourites. */
export type FavouritesPage = { templates: Template[]; page: number; count: number };

/** Reads a page of one's own favourites that are still there; a page too far is the last. */
export async function favouritesPage(
  source: CatalogueSource,
  actor: Actor,
  { accountId, page, size }: Page & { accountId: string },
): Promise<FavouritesPage> {
  if (!owns(actor, accountId)) return { templates: [], page: 0, count: 0 };
  const q = source.db.query;
  return listed(source, async ({ met }) => {
    const count = await countFavourites(q, accountId, met);
    const at = Math.min(page, Math.max(0, Math.ceil(count / size) - 1));
    const part = { accountId, makeable: met, limit: size, offset: at * size };
    const rows = await favouritesOf(q, part);
    return { templates: rows.map(readTemplate), page: at, count };
  });
}

/** A creator as others see them, with a page of their templates. */
export type CreatorPage = { creator: CreatorRow; templates: Template[]; page: number };

/**
 * Reads the page of a creator with their listed templates, the newest first; a page too far is the last.
 * @returns null where nobody of that name has a template that others can find
 */
export async function creatorPage(
  source: CatalogueSource,
  handle: string,
  { page, size }: Page,
): Promise<CreatorPage | null> {
  const q = source.db.query;
  const read = (at: number) => templatesBy(q, { handle, limit: size, offset: at * size });
  const [creator, wanted] = await Promise.all([creatorBy(q, handle), read(page)]);
  if (!creator) return null;
  const last = Math.max(0, Math.ceil(creator.templates / size) - 1);
  const rows = page > last ? await read(last) : wanted;
  const templates = rows.map(readTemplate).filter((one) => canBeMade(source.engines, one));
  return { creator, templates, page: Math.min(page, last) };
}
