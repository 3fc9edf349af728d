import { newId } from '../../db/ids.ts';
import {
  addUpload,
  countUploads,
  dropUploads,
  dueUploads,
  expireUpload,
  readUploads,
  type StoredUpload,
} from '../../db/playground.ts';
import type { Context } from '../context.ts';
import { readStored } from '../storage/read-stored.ts';

/** A file nobody has taken goes after this. */
const UPLOAD_KEPT_MS = 3_600_000;
/** Once taken, it stays only for a retry after a crash. */
const UPLOAD_TAKEN_MS = 10 * 60_000;
/** Files of one chat: waiting in its composer, and kept at any time. */
const FILES_WAITING = 10;
const FILES_KEPT = 40;
const SWEPT_AT_ONCE = 50;

/** A file that the playground keeps. */
export type KeptFile = Pick<
  StoredUpload,
  'id' | 'chatId' | 'eventId' | 'name' | 'contentType' | 'byteLength'
>;

/** Files on their way from a browser into the product. */
export type Files = {
  /**
   * Keeps a file until it is sent and taken, sealed under a key of its own.
   * @returns its id, null when the chat holds too many already
   */
  keep(
    chatId: string,
    file: { bytes: Uint8Array; contentType: string; name: string | null },
  ): Promise<string | null>;
  /** What is known of files; those that have gone are left out. */
  look(ids: readonly string[]): Promise<KeptFile[]>;
  /** Reads a file; null when it has gone. */
  read(id: string): Promise<{ file: KeptFile; bytes: Uint8Array } | null>;
  /** Reads a file for the product; it is soon gone after that. */
  take(id: string): Promise<Uint8Array | null>;
  /** Deletes what is due, the file before its row; safe to run twice and at the same time. */
  sweep(): Promise<void>;
};

/** Opens the files over the database and the vault. */
export function openFiles(ctx: Pick<Context, 'db' | 'vault' | 'now' | 'log'>): Files {
  const { db, vault, now } = ctx;
  const read: Files['read'] = async (id) => {
    const [file] = await readUploads(db.query, [id], now());
    const opened = file && (await readStored(ctx, file.wrappedKey, file.objectKey));
    return opened ? { file, bytes: opened.bytes } : null;
  };
  const sweep = async () => {
    const due = await dueUploads(db.query, now(), SWEPT_AT_ONCE);
    if (due.length === 0) return;
    for (const upload of due) await vault.delete(upload.objectKey);
    const gone = due.map((upload) => upload.id);
    await db.commit([dropUploads(db.query, gone)]);
  };
  return {
    read,
    sweep,
    look: (ids) => readUploads(db.query, ids, now()),
    take: async (id) => {
      const found = await read(id);
      if (!found) return null;
      await db.commit([expireUpload(db.query, id, now() + UPLOAD_TAKEN_MS)]);
      return found.bytes;
    },
    keep: async (chatId, file) => {
      // Best effort: the regular sweep reports what it cannot delete.
      await sweep().catch(() => undefined);
      const { kept, waiting } = await countUploads(db.query, chatId, now());
      return kept >= FILES_KEPT || waiting >= FILES_WAITING ? null : keepFile(ctx, chatId, file);
    },
  };
}

async function keepFile(
  { db, vault, now }: Pick<Context, 'db' | 'vault' | 'now'>,
  chatId: string,
  { bytes, contentType, name }: Parameters<Files['keep']>[1],
): Promise<string> {
  const id = newId(now());
  const objectKey = `playground/${id}`;
  const wrappedKey = await vault.newWrappedKey();
  const [byteLength, createdAt] = [bytes.byteLength, now()];
  const expiresAt = createdAt + UPLOAD_KEPT_MS;
  const row = { id, chatId, objectKey, wrappedKey, name, contentType, byteLength };
  // The row first: a crash in between leaves a row without a file, which the sweep takes away.
  await db.commit([addUpload(db.query, { ...row, createdAt, expiresAt })]);
  await vault.put(wrappedKey, objectKey, bytes, contentType);
  return id;
}
