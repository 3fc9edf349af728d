import { type Api, GrammyError } from 'grammy';
import { DownloadError } from '../../core/chat/download-error.ts';
import { AnswerTooLarge } from '../../core/http/bounded-fetch.ts';
import type { OutsideFetch } from '../../core/http/outside-fetch.ts';
import { bytesOf } from '../../core/storage/chunks.ts';
import { toDeliveryError } from './delivery-errors.ts';
import { DOWNLOAD_BYTES } from './limits.ts';

/** Reads a file of a Bot API server on the same machine; see `local-files.node.ts`. */
export type ReadLocalFile = (path: string, maxBytes: number) => Promise<Uint8Array>;

/** The access to files on Telegram's servers. */
export type FileSource = {
  api: Api;
  /** The address of the Bot API, without a slash at the end. */
  apiRoot: string;
  token: string;
  fetchOutside: OutsideFetch;
  /** Reads what a Bot API server in local mode has put on the disk; absent for any other server. */
  readLocalFile?: ReadLocalFile;
};

const DOWNLOAD_LIMIT_MS = 60_000;
/** Telegram's words for a file that it does not hand to bots, whatever is tried. */
const TOO_BIG = /file is too big/i;
/** A path on a disk: what a server in local mode answers in place of a path below its address. */
const ABSOLUTE = /^(?:\/|[a-z]:[\\/])/i;

/**
 * Downloads a file that a user sent. Errors contain neither the token nor the address or path, which
 * hold the token. Telegram says "wrong file_id or the file is temporarily unavailable" of files that
 * come a moment later, so everything but a file that is too large may pass
 * (https://github.com/tdlib/telegram-bot-api/issues/32).
 * @param ref Telegram's file id
 * @throws {DownloadError} `too-large` above `maxBytes` (and above 20 MB, which is what Telegram hands
 *   to bots), `limited` or `unavailable` when a retry may succeed
 */
export async function downloadFile(
  source: FileSource,
  ref: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const file = await source.api.getFile(ref).catch((error: unknown) => {
    throw asDownloadError(error);
  });
  // A server in local mode hands out files of any size.
  const limit = source.readLocalFile ? maxBytes : Math.min(maxBytes, DOWNLOAD_BYTES);
  if ((file.file_size ?? 0) > limit) throw new DownloadError('too-large');
  const { file_path: path } = file;
  if (path === undefined) throw unavailable('the file has no path');
  if (!ABSOLUTE.test(path)) return fetchBytes(source, path, limit);
  if (!source.readLocalFile) throw unavailable(LOCAL_MODE);
  return source.readLocalFile(path, limit);
}

const LOCAL_MODE =
  'the Bot API server runs with --local and keeps files on its disk: set TELEGRAM_FILES_DIR to that directory';

async function fetchBytes(source: FileSource, path: string, limit: number): Promise<Uint8Array> {
  const url = `${source.apiRoot}/file/bot${source.token}/${path}`;
  try {
    const response = await source.fetchOutside(url, {
      hosts: [],
      own: source.apiRoot,
      mostBytes: limit,
      limitMs: DOWNLOAD_LIMIT_MS,
    });
    if (response.ok && response.body) return await bytesOf(response.body);
    await response.body?.cancel();
    throw unavailable(`download answered ${response.status}`);
  } catch (error) {
    if (error instanceof AnswerTooLarge) throw new DownloadError('too-large');
    if (error instanceof DownloadError) throw error;
    throw unavailable(`download failed: ${error instanceof Error ? error.name : 'unknown'}`);
  }
}

function asDownloadError(error: unknown): DownloadError {
  if (error instanceof GrammyError && TOO_BIG.test(error.description))
    return new DownloadError('too-large');
  const { problem, retryAfterMs, cause } = toDeliveryError(error);
  return new DownloadError(problem === 'limited' ? 'limited' : 'unavailable', {
    retryAfterMs,
    cause,
  });
}

const unavailable = (why: string): DownloadError =>
  new DownloadError('unavailable', { cause: new Error(why) });
