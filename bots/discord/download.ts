import { DownloadError } from '../../core/chat/download-error.ts';
import { AnswerTooLarge } from '../../core/http/bounded-fetch.ts';
import { ForbiddenAddress, type OutsideFetch } from '../../core/http/outside-fetch.ts';
import { bytesOf } from '../../core/storage/chunks.ts';
import { DISCORD_API_ROOT } from './rest.ts';

const HOSTS = ['cdn.discordapp.com', 'media.discordapp.net'];
const TIMEOUT_MS = 30_000;

/** Statuses below 500 that say nothing about the file. */
const PASSING = new Set([408, 425, 429]);

/**
 * Downloads an attachment by its signed address, which expires soon.
 * @param options `apiRoot`: an API root other than Discord's is a test server whose files are
 *   allowed too
 * @param ref the address; it comes from Discord's payloads and is checked anyway
 * @throws {DownloadError} `too-large` above `maxBytes`; `gone` for an expired address or one outside
 *   Discord; `limited` or `unavailable` when a retry may succeed
 */
export async function fetchFile(
  { apiRoot, fetchOutside }: { apiRoot: string; fetchOutside: OutsideFetch },
  ref: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const own = apiRoot === DISCORD_API_ROOT ? {} : { own: apiRoot };
  const rules = { hosts: HOSTS, ...own, mostBytes: maxBytes, limitMs: TIMEOUT_MS };
  try {
    const response = await fetchOutside(ref, rules);
    if (response.ok && response.body) return await bytesOf(response.body);
    await response.body?.cancel();
    throw answered(response);
  } catch (cause) {
    throw toDownloadError(cause);
  }
}

function toDownloadError(cause: unknown): DownloadError {
  if (cause instanceof DownloadError) return cause;
  if (cause instanceof AnswerTooLarge) return new DownloadError('too-large');
  const isForbidden = cause instanceof ForbiddenAddress;
  return new DownloadError(isForbidden ? 'gone' : 'unavailable', { cause });
}

function answered({ status, headers }: Response): DownloadError {
  const cause = new Error(`download answered ${status}`);
  if (status < 500 && !PASSING.has(status)) return new DownloadError('gone', { cause });
  if (status !== 429) return new DownloadError('unavailable', { cause });
  const seconds = Number(headers.get('retry-after'));
  const retryAfterMs = seconds > 0 ? seconds * 1000 : null;
  return new DownloadError('limited', { retryAfterMs, cause });
}
