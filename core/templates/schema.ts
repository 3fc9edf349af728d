/** The schema of a template file. */
import { z } from 'zod';
import { ASPECTS } from '../engines/engine.ts';
import { LOCALES } from '../texts/catalogue.ts';

/** Bounds of a template's parts; ids are part of button codes and links. */
const TEMPLATE_LIMITS = {
  idLength: 24,
  titleLength: 40,
  descriptionLength: 160,
  promptLength: 2000,
  licenceLength: 500,
  slots: 3,
  slotLength: 80,
  longEdgePx: 2048,
  durationSeconds: 12,
  priceCredits: 10_000,
} as const;

/** The word in a button's code that stands for all categories. */
export const EVERY_CATEGORY = 'all';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens only')
  // A number in a button's code is a place in a list, as buttons had it before they carried ids.
  .regex(/[a-z]/, 'at least one letter')
  .max(TEMPLATE_LIMITS.idLength);

const someLocale = (longest: number) =>
  z
    .strictObject(
      Object.fromEntries(
        LOCALES.map((l) => [l, z.string().trim().min(1).max(longest).optional()]),
      ) as Record<(typeof LOCALES)[number], z.ZodOptional<z.ZodString>>,
    )
    .refine((texts) => Object.keys(texts).length > 0, 'a text in at least one language');

const slot = z.strictObject({
  id: slug,
  label: someLocale(TEMPLATE_LIMITS.titleLength),
  default: someLocale(TEMPLATE_LIMITS.slotLength),
  maxLength: z.int().min(1).max(TEMPLATE_LIMITS.slotLength),
});

/** The schema of one template in the file. */
export const TEMPLATE_SCHEMA = z.strictObject({
  id: slug,
  kind: z.enum(['image', 'video']),
  title: someLocale(TEMPLATE_LIMITS.titleLength),
  description: someLocale(TEMPLATE_LIMITS.descriptionLength),
  category: slug
    .refine((word) => word !== EVERY_CATEGORY, 'stands for all')
    .nullable()
    .default(null),
  needs: z.enum(['profile', 'photo']),
  aspect: z.enum(ASPECTS),
  longEdgePx: z.int().min(256).max(TEMPLATE_LIMITS.longEdgePx),
  durationSeconds: z.number().min(0).max(TEMPLATE_LIMITS.durationSeconds),
  priceCredits: z.int().min(0).max(TEMPLATE_LIMITS.priceCredits).nullable(),
  slots: z.array(slot).max(TEMPLATE_LIMITS.slots),
  prompt: z.string().trim().min(1).max(TEMPLATE_LIMITS.promptLength),
  recipe: z
    .strictObject({
      look: z.string().min(1),
      params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    })
    .nullable()
    .default(null),
  engine: slug.nullable().default(null),
  licence: z.string().trim().min(1).max(TEMPLATE_LIMITS.licenceLength).nullable().default(null),
  asksLikeness: z.boolean().optional(),
  cover: z.string().regex(/^[a-z0-9-]+\.jpg$/, 'a file name like id.jpg'),
});
