import { z } from 'zod';
import type { StoredTemplate, TemplateVersionRow } from '../../db/templates.ts';
import { ASPECTS } from '../engines/engine.ts';
import { contentHash } from '../storage/content-hash.ts';
import { LOCALES } from '../texts/catalogue.ts';
import type { LocalText, Template, TemplateDefinition } from './template.ts';

const text = z.partialRecord(z.enum(LOCALES), z.string());
const slots = z.array(
  z.object({
    id: z.string(),
    label: text,
    default: text,
    maxLength: z.number().optional(),
    answers: z.array(text).optional(),
  }),
);
const recipe = z.object({
  look: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
const aspect = z.enum(ASPECTS);

/**
 * Parses a template from its rows.
 * @throws {z.ZodError} when the stored content has not the form of a template
 */
export function readTemplate(row: StoredTemplate): Template {
  const { authorAccountId, authorHandle, authorName, asksLikeness, ...stored } = row;
  return {
    ...stored,
    ...(!asksLikeness && { asksLikeness }),
    author:
      authorAccountId === null
        ? null
        : {
            accountId: authorAccountId,
            handle: authorHandle,
            name: authorName,
          },
    title: text.parse(JSON.parse(stored.title)),
    description: text.parse(JSON.parse(stored.description)),
    slots: slots.parse(JSON.parse(stored.slots)),
    aspect: aspect.parse(stored.aspect),
    recipe: stored.recipe === null ? null : recipe.parse(JSON.parse(stored.recipe)),
  };
}

/** Parses a title by language. @throws {z.ZodError} when it is none */
export const readTitle = (json: string): LocalText => text.parse(JSON.parse(json));

/**
 * Builds the content of a template as a version stores it, with the digest by which equal contents are
 * recognised.
 * @param coverObject the object key of the cover; null where the cover is a file
 */
export async function storedContent(
  template: TemplateDefinition,
  coverObject: string | null = null,
): Promise<Omit<TemplateVersionRow, 'templateId' | 'version' | 'createdAt'>> {
  const content = {
    kind: template.kind,
    title: JSON.stringify(template.title),
    description: JSON.stringify(template.description),
    slots: JSON.stringify(template.slots),
    prompt: template.prompt,
    recipe: template.recipe && JSON.stringify(template.recipe),
    needs: template.needs,
    aspect: template.aspect,
    longEdgePx: template.longEdgePx,
    durationSeconds: template.durationSeconds,
    engine: template.engine,
    licence: template.licence,
    asksLikeness: template.asksLikeness ?? true,
  };
  const { asksLikeness, ...said } = content;
  // What was the rule before it could be said, and a cover that is a file, are no part of the digests of
  // earlier versions.
  const digested = {
    ...said,
    ...(coverObject !== null && { coverObject }),
    ...(!asksLikeness && { asksLikeness }),
  };
  const digest = await contentHash(new TextEncoder().encode(JSON.stringify(digested)));
  return { ...content, coverObject, digest };
}
