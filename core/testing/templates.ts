import type { Context } from '../context.ts';
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
