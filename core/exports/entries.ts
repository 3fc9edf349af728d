import type { AccountRow } from '../../db/accounts.ts';
import { generationsAfter, templatesAfter, uploadsAfter } from '../../db/export-rows.ts';
import { facesOf } from '../../db/faces.ts';
import { openStored } from '../storage/read-stored.ts';
import { accountDocument } from './account-document.ts';
import { documentsOf } from './documents.ts';
import { LISTS } from './lists.ts';
import { pathOfCover, pathOfFace, pathOfResult, pathOfUpload } from './paths.ts';
import { readMe } from './read-me.ts';
import { type AccountReader, inPages, type Reads, readerFor } from './reader.ts';
import { DOCUMENTS, type Listed, schemaOfArchive } from './shapes.ts';

/** A file of an archive. Its content is read when its turn comes. */
export type Entry = {
  path: string;
  /** When it was made, in milliseconds. */
  at: number;
  /** Opens the content; null where it is gone by now. */
  open(): Promise<{ stream: ReadableStream<Uint8Array>; byteLength: number } | null>;
};

const FILES_AT_ONCE = 50;
const encoder = new TextEncoder();

/**
 * Lists all files of an account's archive: first what explains it, then the documents, then photos, covers
 * and results. One page is held at a time.
 */
export async function* entriesOf(
  ctx: Reads,
  account: AccountRow,
): AsyncGenerator<Entry, void, undefined> {
  const reader = readerFor(ctx, account);
  const at = ctx.now();
  yield written('README.txt', at, readMe(account, at));
  yield written('schema.json', at, schemaOfArchive());
  const own = DOCUMENTS['account.json'].parse(await accountDocument(reader));
  yield written('account.json', at, `${JSON.stringify(own, null, 2)}\n`);
  const { documentBytes } = ctx.rules.exports;
  for (const name of Object.keys(LISTS) as Listed[])
    for await (const { path, text } of documentsOf(reader, name, documentBytes))
      yield written(path, at, text);
  yield* faceEntries(reader);
  yield* uploadEntries(reader);
  yield* coverEntries(reader);
  yield* resultEntries(reader);
}

function written(path: string, at: number, text: string): Entry {
  const bytes = encoder.encode(text);
  const open = async () => ({
    byteLength: bytes.byteLength,
    stream: new Blob([bytes]).stream() as ReadableStream<Uint8Array>,
  });
  return { path, at, open };
}

/** A sealed file of the account. */
function sealed(reader: AccountReader, path: string, at: number, objectKey: string): Entry {
  const { id: owner, wrappedKey } = reader.account;
  const open = async () => {
    const file =
      wrappedKey === null ? null : await openStored(reader, { owner, wrappedKey }, objectKey);
    return file && { byteLength: file.byteLength, stream: file.stream() };
  };
  return { path, at, open };
}

async function* faceEntries(reader: AccountReader): AsyncGenerator<Entry, void, undefined> {
  for (const face of await facesOf(reader.db.query, reader.account.id))
    yield sealed(reader, pathOfFace(face), face.createdAt, face.objectKey);
}

async function* uploadEntries(reader: AccountReader): AsyncGenerator<Entry, void, undefined> {
  const accountId = reader.account.id;
  const page = (after: string) =>
    uploadsAfter(reader.db.query, { accountId, after, most: FILES_AT_ONCE });
  for await (const row of inPages(page, ({ id }) => id))
    yield sealed(reader, pathOfUpload(row), row.createdAt, row.objectKey);
}

async function* coverEntries(reader: AccountReader): AsyncGenerator<Entry, void, undefined> {
  const accountId = reader.account.id;
  const page = (after: string) =>
    templatesAfter(reader.db.query, { accountId, after, most: FILES_AT_ONCE });
  for await (const { id, versions } of inPages(page, (row) => row.id))
    for (const { version, coverObject, createdAt } of versions)
      if (coverObject !== null)
        yield sealed(reader, pathOfCover(id, version), createdAt, coverObject);
}

/** What waits for a review is not its owner's to see yet. */
async function* resultEntries(reader: AccountReader): AsyncGenerator<Entry, void, undefined> {
  const accountId = reader.account.id;
  const page = (after: string) =>
    generationsAfter(reader.db.query, { accountId, after, most: FILES_AT_ONCE });
  for await (const row of inPages(page, ({ id }) => id)) {
    if (row.state === 'held' || row.results.length === 0) continue;
    for (const result of row.results)
      yield sealed(reader, pathOfResult(result, row.title), result.createdAt, result.objectKey);
  }
}
