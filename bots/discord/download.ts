import { DownloadError } from '../../core/chat/download-error.ts';
import { readAtMost } from '../../core/http/read-at-most.ts';
import { DISCORD_API_ROOT } from './rest.ts';

/** The part of `fetch` that downloads use. */
export type FetchFile = (url: string, init: RequestInit) => Promise<Response>;

const HOSTS = new Set(['cdn.discordapp.com', 'media.discordapp.net']);
const TIMEOUT_MS = 30_000;

/** Statuses below 500 that say nothing about the file. */
const PASSING = new Set([408, 425, 429]);

/**
 * Downloads an attachment by its signed address, which expires soon.
 * @param options `apiRoot`: an API root other than Discord's is a test server whose files are
 *   allowed too
 * @param ref the address
 * @throws {DownloadError} `too-large` above `maxBytes`; `gone` for an expired address or one outside
 *   Discord; `limited` or `unavailable` when a retry may succeed
 */
export async function fetchFile(
  options: { apiRoot: string; fetch: FetchFile },
  ref: string,
  maxBytes: number,
): Promise<Uint8Array> {
  if (!isDiscords(ref, options.apiRoot)) throw new DownloadError('gone');
  try {
    const init = { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) } as const;
    return await readBody(await options.fetch(ref, init), maxBytes);
  } catch (cause) {
    throw cause instanceof DownloadError ? cause : new DownloadError('unavailable', { cause });
  }
}

/**
 * Tells whether an address belongs to Discord. Addresses come from Discord's payloads and are
 * checked anyway.
 */
function isDiscords(ref: string, apiRoot: string): boolean {
  if (!URL.canParse(ref)) return false;
  const url = new URL(ref);
  if (url.protocol === 'https:' && HOSTS.has(url.host)) return true;
  return apiRoot !== DISCORD_API_ROOT && url.origin === new URL(apiRoot).origin;
}

async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (!response.ok || announced > maxBytes) {
    await response.body?.cancel();
    throw response.ok ? new DownloadError('too-large') : answered(response);
  }
  const bytes = await readAtMost(response.body, maxBytes);
  if (bytes === null) throw new DownloadError('too-large');
  return bytes;
}

function answered({ status, headers }: Response): DownloadError {
  const cause = new Error(`download answered ${status}`);
  if (status < 500 && !PASSING.has(status)) return new DownloadError('gone', { cause });
  if (status !== 429) return new DownloadError('unavailable', { cause });
  const seconds = Number(headers.get('retry-after'));
  const retryAfterMs = seconds > 0 ? seconds * 1000 : null;
  return new DownloadError('limited', { retryAfterMs, cause });
}
