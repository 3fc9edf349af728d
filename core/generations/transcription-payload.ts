import { z } from 'zod';
import { SURFACES } from '../chat/event.ts';
import { LOCALES } from '../texts/catalogue.ts';

const transcription = z.object({
  surface: z.enum(SURFACES),
  chatId: z.string(),
  accountId: z.string(),
  address: z.string(),
  /** What the log calls the update that asked for it. */
  trace: z.string(),
  /** The recording's id in its chat. */
  recordingId: z.string(),
  /** What its surface fetches it by. */
  ref: z.string(),
  /** Tells one try from the next. */
  asked: z.string(),
  /** Who may write it down: engines of companies that the person was told of. */
  engineIds: z.array(z.string()),
  locale: z.enum(LOCALES),
  /** The day whose allowance counts it. */
  day: z.string(),
});

/** The payload of a `hear-voice` task: a recording that somebody sent. */
export type TranscriptionPayload = z.infer<typeof transcription>;

/** Reads the payload of a `hear-voice` task. @throws {z.ZodError} for one that is none */
export const transcriptionPayload = (json: string): TranscriptionPayload =>
  transcription.parse(JSON.parse(json));
