import { z } from 'zod';
import { SURFACES } from '../chat/event.ts';
import { OPERATIONS } from '../operations/lists.ts';

const improveWords = z.object({
  surface: z.enum(SURFACES),
  chatId: z.string(),
  accountId: z.string(),
  address: z.string(),
  /** What the log calls the update that asked for it; empty in tasks of earlier versions. */
  trace: z.string().default(''),
  draftId: z.string(),
  /** Tells one press from the next. */
  asked: z.string(),
  engineId: z.string(),
  operation: z.enum(OPERATIONS),
  /** The day whose allowance counts it. */
  day: z.string(),
});

/** The payload of an `improve-words` task: the words of a draft in a chat. */
export type ImproveWordsPayload = z.infer<typeof improveWords>;

/** Reads the payload of an `improve-words` task. @throws {z.ZodError} for one that is none */
export const improveWordsPayload = (json: string): ImproveWordsPayload =>
  improveWords.parse(JSON.parse(json));
