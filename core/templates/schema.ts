/** What a template file may hold. */
import { z } from 'zod';
import { ASPECTS } from '../engines/engine.ts';
import { LOCALES } from '../texts/catalogue.ts';

/** Bounds of a template's parts; ids are part of button codes and links. */
const TEMPLATE_LIMITS = {
  idLength: 24,
  titleLength: 40,
  descriptionLength: 160,
  promptLength: 2000,
  slots: 3,
  slotLength: 80,
  longEdgePx: 2048,
  durationSeconds: 12,
  priceCredits: 10_000,
} as const;

/** Parts of the gallery; their titles are texts `category.ID`. */
export const CATEGORIES = ['portrait', 'poster', 'art', 'fun', 'season', 'video'] as const;

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens only')
  .max(TEMPLATE_LIMITS.idLength);

const everyLocale = (longest: number) =>
  z.strictObject(
    Object.fromEntries(LOCALES.map((l) => [l, z.string().trim().min(1).max(longest)])) as Record<
      (typeof LOCALES)[number],
      z.ZodString
    >,
  );

const slot = z.strictObject({
  id: slug,
  label: everyLocale(TEMPLATE_LIMITS.titleLength),
  default: everyLocale(TEMPLATE_LIMITS.slotLength),
  maxLength: z.int().min(1).max(TEMPLATE_LIMITS.slotLength),
});

/** One template as it stands in the file. */
export const TEMPLATE_SCHEMA = z.strictObject({
  id: slug,
  kind: z.enum(['image', 'video']),
  title: everyLocale(TEMPLATE_LIMITS.titleLength),
  description: everyLocale(TEMPLATE_LIMITS.descriptionLength),
  category: z.enum(CATEGORIES),
  needs: z.enum(['profile', 'photo']),
  aspect: z.enum(ASPECTS),
  longEdgePx: z.int().min(256).max(TEMPLATE_LIMITS.longEdgePx),
  durationSeconds: z.number().min(0).max(TEMPLATE_LIMITS.durationSeconds),
  priceCredits: z.int().min(0).max(TEMPLATE_LIMITS.priceCredits).nullable(),
  slots: z.array(slot).max(TEMPLATE_LIMITS.slots),
  prompt: z.string().trim().min(1).max(TEMPLATE_LIMITS.promptLength),
  recipe: z.strictObject({
    look: z.string().min(1),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
  engine: slug.optional(),
  cover: z.string().regex(/^[a-z0-9-]+\.jpg$/, 'a file name like id.jpg'),
});
