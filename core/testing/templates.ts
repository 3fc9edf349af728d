import { creators, templates, templateVersions } from '../../db/schema/schema.ts';
import type { TemplateRow } from '../../db/templates.ts';
import type { Context } from '../context.ts';
import { storedNeed } from '../templates/engine-need.ts';
import { authorWords, searchTexts } from '../templates/search-words.ts';
import { storedContent } from '../templates/stored.ts';
import { syncOfficial } from '../templates/sync.ts';
import type { TemplateDefinition } from '../templates/template.ts';

/** A template that says nothing in particular; parts can be replaced. */
export const testTemplate = (
  of: Partial<TemplateDefinition> & Pick<TemplateDefinition, 'id'>,
): TemplateDefinition => ({
  kind: 'image',
  title: { en: `Title ${of.id}`, de: `Titel ${of.id}` },
  description: { en: `About ${of.id}` },
  category: 'poster',
  slots: [],
  needs: 'profile',
  aspect: '3:4',
  longEdgePx: 1024,
  durationSeconds: 0,
  priceCredits: null,
  prompt: 'a portrait',
  recipe: { look: 'plain', params: {} },
  engine: null,
  cover: `${of.id}.jpg`,
  licence: null,
  ...of,
});

/** Makes these the official templates, with covers that are all fit to be shown. */
export const offerTemplates = (
  ctx: Pick<Context, 'db' | 'now'>,
  templates: readonly TemplateDefinition[],
): Promise<void> =>
  syncOfficial(ctx, templates, {
    readCover: async (name) => new TextEncoder().encode(name),
    passed: { has: () => true },
  });

/** Offers a template of an author, whose public name is the author's id with a capital letter. */
export async function offerAuthored(
  { db, now }: Pick<Context, 'db' | 'now'>,
  template: TemplateDefinition,
  of: { author: string } & Partial<Pick<TemplateRow, 'visibility' | 'state' | 'language'>>,
): Promise<void> {
  const { author, ...more } = of;
  const name = author.charAt(0).toUpperCase() + author.slice(1);
  const handle = author.toLowerCase().slice(0, 24);
  const face = {
    handle,
    name,
    search: JSON.stringify(authorWords({ handle, name })),
  };
  const at = { createdAt: now(), updatedAt: now() };
  await db.commit([
    db.query
      .insert(creators)
      .values({ accountId: author, ...face, ...at })
      .onConflictDoNothing(),
    db.query.insert(templateVersions).values({
      ...(await storedContent(template)),
      templateId: template.id,
      version: 1,
      createdAt: now(),
    }),
    db.query.insert(templates).values({
      ...template,
      authorAccountId: author,
      visibility: 'public',
      state: 'offered',
      publishedAt: now(),
      position: 0,
      version: 1,
      engineNeed: storedNeed(template),
      search: JSON.stringify(searchTexts(template)),
      ...more,
      ...at,
    }),
  ]);
}
