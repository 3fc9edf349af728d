import { newId } from '../../db/ids.ts';
import {
  countUploads,
  dropUploads,
  dueUploads,
  expireUpload,
  readUploads,
  receiveUpload,
  reserveUpload,
  type StoredUpload,
} from '../../db/playground.ts';
import type { Context } from '../context.ts';
import { readStored } from '../storage/read-stored.ts';
import { readableText, sealText } from '../storage/sealed-text.ts';

/** A file nobody has sent goes after this. */
const UPLOAD_KEPT_MS = 15 * 60_000;
/** Once taken, it stays only for a retry after a crash. */
const UPLOAD_TAKEN_MS = 10 * 60_000;
/** A place whose file has not come by then is free again; no request for it lasts as long. */
const PLACE_KEPT_MS = 6 * 60_000;
/** Files of one chat, waiting in its composer and kept at any time, and bytes of all chats. */
const BOUNDS = { waiting: 10, kept: 40, bytes: 2 * 1024 ** 3 };
const SWEPT_AT_ONCE = 50;

/** A file that the playground keeps. */
export type KeptFile = Pick<
  StoredUpload,
  'id' | 'chatId' | 'eventId' | 'name' | 'contentType' | 'byteLength'
>;

/** A place for a file that is on its way. Without `store` it is free again by itself. */
export type ReservedPlace = {
  /**
   * Seals and stores the file.
   * @returns its id, null when the place had expired meanwhile
   * @throws what the stream throws, and the storage: nothing is kept then
   */
  store(file: ReadableStream<Uint8Array>): Promise<string | null>;
  /** Frees the place at once. Never rejects. */
  release(): Promise<void>;
};

/** Files on their way from a browser into the product. */
export type Files = {
  /**
   * Reserves a place for a file, in one step with counting those that are there.
   * @param file `byteLength` is the most that it may become
   * @returns `too-many` when the chat holds too many already, `full` when all chats do
   */
  reserve(
    chatId: string,
    file: { byteLength: number; contentType: string; name: string | null },
  ): Promise<ReservedPlace | 'too-many' | 'full'>;
  /** What is known of files; those that have gone or are not here yet are left out. */
  look(ids: readonly string[]): Promise<KeptFile[]>;
  /** Reads a file; null when it has gone. */
  read(id: string): Promise<{ file: KeptFile; bytes: Uint8Array } | null>;
  /** Reads a file for the product; it is soon gone after that. */
  take(id: string): Promise<Uint8Array | null>;
  /** Deletes a file at once; one that has gone is deleted. */
  discard(id: string): Promise<void>;
  /** Deletes what is due, the file before its row; safe to run twice and at the same time. */
  sweep(): Promise<void>;
};

type Needs = Pick<Context, 'db' | 'vault' | 'now' | 'log'>;

/** Opens the files over the database and the vault. */
export function openFiles(ctx: Needs): Files {
  const { db, vault, now } = ctx;
  const read: Files['read'] = async (id) => {
    const [file] = await readUploads(db.query, [id], now());
    const opened = file && (await readStored(ctx, keyOf(file), file.objectKey));
    return opened ? { file: await named(ctx, file), bytes: opened.bytes } : null;
  };
  const sweep = async () => {
    const due = await dueUploads(db.query, now(), SWEPT_AT_ONCE);
    if (due.length === 0) return;
    await vault.deleteAll(due.map((upload) => upload.objectKey));
    const gone = due.map((upload) => upload.id);
    await db.commit([dropUploads(db.query, gone)]);
  };
  return {
    read,
    sweep,
    look: async (ids) =>
      Promise.all((await readUploads(db.query, ids, now())).map((file) => named(ctx, file))),
    take: async (id) => {
      const found = await read(id);
      if (!found) return null;
      await db.commit([expireUpload(db.query, id, now() + UPLOAD_TAKEN_MS)]);
      return found.bytes;
    },
    discard: async (id) => {
      const [file] = await readUploads(db.query, [id], now());
      if (!file) return;
      await vault.delete(file.objectKey);
      await db.commit([expireUpload(db.query, id, 0)]);
    },
    reserve: async (chatId, file) => {
      // Best effort: the regular sweep reports what it cannot delete.
      await sweep().catch(() => undefined);
      const createdAt = now();
      const id = newId(createdAt);
      const key = await vault.newKey(id);
      const name = file.name && (await sealText(ctx, key, nameOf(id), file.name));
      const row = {
        ...{ id, chatId, ...file, name, createdAt, expiresAt: createdAt + PLACE_KEPT_MS },
        ...{ objectKey: `playground/${id}`, wrappedKey: key.wrappedKey },
      };
      const [reserved] = await db.commit([reserveUpload(row, BOUNDS)]);
      if (reserved) return placeOf(ctx, row);
      const { kept, waiting } = await countUploads(db.query, chatId, createdAt);
      return kept >= BOUNDS.kept || waiting >= BOUNDS.waiting ? 'too-many' : 'full';
    },
  };
}

/** An upload's own key, which is bound to the upload. */
const keyOf = ({ id, wrappedKey }: Pick<StoredUpload, 'id' | 'wrappedKey'>) => ({
  owner: id,
  wrappedKey,
});

const nameOf = (id: string) => `playground_uploads/name/${id}`;

/** A file's row with its name as it was sent. */
const named = async (ctx: Needs, row: StoredUpload): Promise<StoredUpload> => ({
  ...row,
  name: row.name && (await readableText(ctx, keyOf(row), nameOf(row.id), row.name)),
});

function placeOf(
  { db, vault, now, log }: Needs,
  row: Pick<StoredUpload, 'id' | 'objectKey' | 'wrappedKey' | 'contentType'>,
): ReservedPlace {
  const { id, objectKey, contentType } = row;
  const release = async () => {
    await db
      .commit([expireUpload(db.query, id, 0)])
      .catch((err) => log.warn({ err }, 'a place for a file was not freed, and expires'));
  };
  return {
    release,
    store: async (file) => {
      let byteLength = 0;
      const counted = file.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(part, controller) {
            byteLength += part.byteLength;
            controller.enqueue(part);
          },
        }),
      );
      await vault.putStream(keyOf(row), objectKey, counted, contentType);
      const received = { id, byteLength, expiresAt: now() + UPLOAD_KEPT_MS };
      const [kept] = await db.commit([receiveUpload(db.query, received, now())]);
      if (kept) return id;
      // The sweep may have taken the row away before the file was there.
      await vault.delete(objectKey);
      return null;
    },
  };
}
