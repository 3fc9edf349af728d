import { z } from 'zod';
import { INPUTS, VISIBILITIES } from '../chat/template-parts.ts';
import { ASPECTS } from '../engines/engine.ts';
import { LOCALES, type Locale } from '../texts/catalogue.ts';

/** Who a template is offered to. */
export type Visibility = (typeof VISIBILITIES)[number];

const recipe = z.object({
  look: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

const content = z.object({
  title: z.string().default(''),
  description: z.string().default(''),
  /** As its author writes them, with slots in braces (see `readWords`). */
  words: z.string().default(''),
  kind: z.enum(['image', 'video']).default('image'),
  needs: z.enum(INPUTS).default('profile'),
  aspect: z.enum(ASPECTS).default('3:4'),
  longEdgePx: z.number().default(1024),
  /** 0 for pictures. */
  durationSeconds: z.number().default(0),
  /** The look of the local engine; null where only engines that work from words can make it. */
  recipe: recipe.nullable().default(null),
  category: z.string().nullable().default(null),
  /** The language that title, description and slots are written in. */
  language: z.enum(LOCALES).default('en'),
  licence: z.string().nullable().default(null),
  /** Whether its pictures have to look like their owners. */
  asksLikeness: z.boolean().default(true),
  /** Null where the price list decides. */
  priceCredits: z.number().nullable().default(null),
  visibility: z.enum(VISIBILITIES).default('public'),
  /** The result whose picture, or still of a video, becomes the cover. */
  coverResultId: z.string().nullable().default(null),
});

/** What its author has written of a template so far. */
export type TemplateContent = z.infer<typeof content>;

/** Reads the stored content of a draft. @throws {z.ZodError | SyntaxError} for what no build has written */
export const readContent = (stored: string): TemplateContent => content.parse(JSON.parse(stored));

/** Makes the content of a draft from scratch. */
export const blankContent = (language: Locale): TemplateContent => content.parse({ language });

const listing = content.pick({
  category: true,
  language: true,
  priceCredits: true,
  visibility: true,
});

/** How a version is to be listed once it is approved: what is no part of the version itself. */
export type TemplateListing = z.infer<typeof listing>;

/** Reads the stored listing of a submission. @throws {z.ZodError | SyntaxError} */
export const readListing = (stored: string): TemplateListing => listing.parse(JSON.parse(stored));

/** Takes the listing out of a content. */
export const listingOf = (of: TemplateListing): TemplateListing => ({
  category: of.category,
  language: of.language,
  priceCredits: of.priceCredits,
  visibility: of.visibility,
});
