import { z } from 'zod';
import type { TextKey } from '../texts/catalogue.ts';
import { CATALOGUES } from '../texts/catalogue.ts';
import type { Text, TextValue } from '../texts/text.ts';
import { FORM_NAMES } from './form.ts';
import type { Button, Media, Reply } from './reply.ts';

const textKey = z.custom<TextKey>(
  (value) => typeof value === 'string' && Object.hasOwn(CATALOGUES.en, value),
);

const value: z.ZodType<TextValue> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.object({ at: z.number(), form: z.enum(['date', 'relative']) }),
    text,
  ]),
);

const text: z.ZodType<Text> = z.object({
  key: textKey,
  values: z.record(z.string(), value).optional(),
});

const button: z.ZodType<Button> = z.intersection(
  z.object({ label: text, style: z.enum(['primary', 'success', 'danger']).optional() }),
  z.union([
    z.object({ action: z.string() }),
    z.object({ url: z.string() }),
    z.object({ inline: z.string() }),
    z.object({ copy: z.string() }),
    z.object({ sku: z.string() }),
    z.object({ app: z.literal(true) }),
  ]),
);

const media: z.ZodType<Media> = z.object({
  kind: z.enum(['image', 'video', 'file']),
  source: z.object({
    of: z.enum([
      'result',
      'upload',
      'cover',
      'person',
      'face',
      'statement',
      'rewards',
      'export',
      'sticker',
      'still',
      'forming',
    ]),
    id: z.string(),
  }),
  alt: text,
  asFile: z.boolean().optional(),
  transparent: z.boolean().optional(),
});

const choice = z.object({
  placeholder: text,
  options: z.array(z.object({ label: text, description: text.optional(), action: z.string() })),
});

/** Levels that a stored reply may be nested: a text in a text in a text, and some. */
const MOST_LEVELS = 40;

/** Tells whether a value is nested no deeper than any reply; what is deeper would exhaust the stack. */
function isShallow(value: unknown): boolean {
  let level = [value];
  for (let levels = 0; level.length > 0; levels += 1) {
    if (levels > MOST_LEVELS) return false;
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return true;
}

/**
 * The schema of a stored reply. A reply whose text key is not in the catalogue any more does not match.
 */
export const replyShape: z.ZodType<Reply> = z
  .unknown()
  .refine(isShallow)
  .pipe(
    z.object({
      mode: z.enum(['send', 'replace', 'notice']),
      text: z.array(text),
      ahead: z.literal(true).optional(),
      media: z.array(media).optional(),
      choice: choice.optional(),
      buttons: z.array(z.array(button)).optional(),
      progress: z.number().nullable().optional(),
      form: z.object({ name: z.enum(FORM_NAMES), label: text }).optional(),
      awaits: z.enum(['text', 'photo']).optional(),
      demoPeople: z.boolean().optional(),
    }),
  );
