import { z } from 'zod';
import { keepSentFile } from '../../db/sent-files.ts';
import type { Context } from '../context.ts';

const sentFile = z.object({ type: z.enum(['photo', 'video', 'document']), fileId: z.string() });

/** How Telegram names its copy of a file that was sent once. */
export type SentFile = z.infer<typeof sentFile>;

/**
 * Keeps how Telegram names its copy of a result, so that its owner can share it without a public address.
 * Nothing is kept of a result that is not to be kept.
 */
export async function noteSentFile(
  { db }: Pick<Context, 'db'>,
  resultId: string,
  file: SentFile,
): Promise<void> {
  await db.commit([keepSentFile(resultId, JSON.stringify(file))]);
}

/** Reads what {@link noteSentFile} has kept; null for what is no such name. */
export function readSentFile(json: string): SentFile | null {
  try {
    return sentFile.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
