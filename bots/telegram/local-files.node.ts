import { open, opendir, realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { DownloadError } from '../../core/chat/download-error.ts';
import type { ReadLocalFile } from './download.ts';

/** The error of a directory that does not hold the files of a Bot API server. */
export class FilesDirectoryError extends Error {
  constructor(why: string) {
    super(`TELEGRAM_FILES_DIR: ${why}`);
    this.name = 'FilesDirectoryError';
  }
}

/**
 * Opens the directory in which a Bot API server with `--local` keeps the files that it has downloaded
 * (its `--dir`), under the same path as the server sees it
 * (https://github.com/tdlib/telegram-bot-api#usage).
 * @throws {FilesDirectoryError} where there is no such directory, or none that may be read
 */
export async function openLocalFiles(directory: string): Promise<ReadLocalFile> {
  const root = await realpath(directory).catch(() => {
    throw new FilesDirectoryError(`${directory} is not there`);
  });
  const isReadable = await opendir(root).then(
    (opened) => opened.close().then(() => true),
    () => false,
  );
  if (!isReadable) throw new FilesDirectoryError(`${directory} is no directory that may be read`);
  return async (path, maxBytes) => {
    // What the server names is followed to its end, so that no link leads out of the directory.
    const found = await realpath(path).catch((cause) => {
      throw unavailable(codeOf(cause));
    });
    if (!isInside(root, found)) throw unavailable('the file is outside TELEGRAM_FILES_DIR');
    return readWhole(found, maxBytes);
  };
}

async function readWhole(path: string, maxBytes: number): Promise<Uint8Array> {
  const file = await open(path, 'r').catch((cause) => {
    throw unavailable(codeOf(cause));
  });
  try {
    const facts = await file.stat();
    if (!facts.isFile()) throw unavailable('no regular file');
    if (facts.size > maxBytes) throw new DownloadError('too-large');
    const bytes = new Uint8Array(facts.size);
    const { bytesRead } = await file.read(bytes, 0, facts.size, 0);
    if (bytesRead < facts.size) throw unavailable('the file became shorter');
    return bytes;
  } finally {
    await file.close();
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Paths hold the bot's token, so that an error carries its code alone. */
const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';

const unavailable = (why: string): DownloadError =>
  new DownloadError('unavailable', { cause: new Error(`local file: ${why}`) });
