import { z } from 'zod';
import { deletions } from '../../../db/schema/schema.ts';

/** The form of backups that this version writes and reads. */
const FORMAT = 1;

const manifest = z.object({
  format: z.literal(FORMAT),
  /** Names the backup; what is sealed with `BACKUP_KEY` is bound to it. */
  id: z.string().min(1),
  madeAt: z.iso.datetime(),
  sealed: z.boolean(),
  database: z.object({ bytes: z.int().min(0), sha256: z.string() }),
  objects: z.object({ count: z.int().min(0), bytes: z.int().min(0), sha256: z.string() }),
});

/** What a backup says of itself. */
export type Manifest = z.infer<typeof manifest>;

/** Writes what a backup says of itself. */
export const writeManifest = (of: Omit<Manifest, 'format'>): string =>
  `${JSON.stringify({ format: FORMAT, ...of }, null, 2)}\n`;

/** Reads what a backup says of itself; null for what no version has written. */
export function readManifest(text: string): Manifest | null {
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

const object = z.object({ key: z.string(), bytes: z.int().min(0), sha256: z.string() });

/** An object in a backup, as its list names it: `sha256` is of what lies in the backup, in hexadecimal. */
export type ListedObject = z.infer<typeof object>;

/** Reads a line of the list of objects. @throws {ZodError | SyntaxError} for what no version has written */
export const readListed = (line: string): ListedObject => object.parse(JSON.parse(line));

const deletion = z.object({
  kind: z.enum(deletions.kind.enumValues),
  subject: z.string(),
  at: z.number(),
});

/** Reads a line of the list of deletions. @throws {ZodError | SyntaxError} for what no version has written */
export const readDeletion = (line: string) => deletion.parse(JSON.parse(line));
