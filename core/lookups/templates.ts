import { type TemplateLine, templatesBefore } from '../../db/template-desk.ts';
import type { TemplateRow } from '../../db/templates.ts';
import type { Context } from '../context.ts';
import { readTitle } from '../templates/stored.ts';
import type { LocalText } from '../templates/template.ts';
import { type Actor, requireOperator } from '../verbs/actor.ts';
import { PAGE_LINES, type Page, pageOf } from './page.ts';

/** A template in a list, with its title by language; null for what is not public. */
export type ListedTemplate = Omit<TemplateLine, 'title'> & { title: LocalText | null };

/**
 * Reads a page of the official templates, or of those that people made.
 * @param of `state`: null for every state
 * @throws {ProductError} `forbidden`: official ones are for who runs the service, the others for who decides
 *   cases
 */
export async function templatesPage(
  ctx: Pick<Context, 'db' | 'operators'>,
  actor: Actor,
  of: { isOfficial: boolean; state: TemplateRow['state'] | null; before: string | null },
): Promise<Page<ListedTemplate>> {
  requireOperator(ctx, actor, of.isOfficial ? 'service' : 'cases');
  const rows = await templatesBefore(ctx.db.query, { ...of, most: PAGE_LINES + 1 });
  const told = rows.map((row) => ({
    ...row,
    title: row.title === null ? null : readTitle(row.title),
  }));
  return pageOf(told, ({ id }) => id);
}
