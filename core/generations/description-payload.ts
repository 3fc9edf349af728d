import { z } from 'zod';
import { SURFACES } from '../chat/event.ts';
import { LOCALES } from '../texts/catalogue.ts';

const description = z.object({
  surface: z.enum(SURFACES),
  chatId: z.string(),
  accountId: z.string(),
  address: z.string(),
  /** What the log calls the update that asked for it. */
  trace: z.string(),
  of: z.enum(['upload', 'result']),
  pictureId: z.string(),
  /** Tells one press from the next. */
  asked: z.string(),
  engineId: z.string(),
  locale: z.enum(LOCALES),
  /** The day whose allowance counts it. */
  day: z.string(),
});

/** The payload of a `describe-picture` task: a photo or a result of an account. */
export type DescriptionPayload = z.infer<typeof description>;

/** Reads the payload of a `describe-picture` task. @throws {z.ZodError} for one that is none */
export const descriptionPayload = (json: string): DescriptionPayload =>
  description.parse(JSON.parse(json));
