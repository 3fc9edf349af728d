import { type TemplateFate, templateFate } from '../../db/templates.ts';
import type { Context } from '../context.ts';
import { titleIn } from '../rewards/titles.ts';
import { templatePage } from '../templates/catalogue.ts';
import type { Template } from '../templates/template.ts';
import type { Locale } from '../texts/catalogue.ts';

/** Templates that are shown in the place of one. */
const MOST_SIMILAR = 3;

/** Why a template cannot be used any more, as far as others may know, and what is like it. */
export type GoneTemplate = {
  /** `official` for one that the service itself has taken out. */
  why: 'official' | 'removed' | 'hidden' | 'taken' | 'author' | 'other';
  /** In the reader's language, where the template has it. */
  title: string;
  similar: Template[];
};

/**
 * Finds out why a template that was offered cannot be used.
 * @returns null for one that others could never find
 */
export async function goneTemplate(
  ctx: Pick<Context, 'db' | 'engines'>,
  id: string,
  locale: Locale,
): Promise<GoneTemplate | null> {
  const fate = await templateFate(ctx.db.query, id);
  if (!fate) return null;
  const { category } = fate;
  const of = category === null ? {} : { category };
  const { templates } = await templatePage(ctx, of, { page: 0, size: MOST_SIMILAR + 1 });
  const similar = templates.filter((one) => one.id !== id).slice(0, MOST_SIMILAR);
  return { why: whyOf(fate), title: titleIn(fate.title, locale), similar };
}

function whyOf({ state, hasAuthor, authorStatus }: TemplateFate): GoneTemplate['why'] {
  if (state === 'taken-down') return 'taken';
  if (hasAuthor && (authorStatus === null || authorStatus === 'suspended')) return 'author';
  if (state === 'removed') return hasAuthor ? 'removed' : 'official';
  return state === 'hidden' ? 'hidden' : 'other';
}
