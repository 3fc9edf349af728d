import { DeliveryError } from '../../core/chat/surface.ts';
import { DISCORD_API_ROOT } from './rest.ts';

/** The part of fetch that is used. */
export type FetchFile = (url: string, init: RequestInit) => Promise<Response>;

const HOSTS = new Set(['cdn.discordapp.com', 'media.discordapp.net']);
const TIMEOUT_MS = 30_000;

/**
 * Fetches an attachment by its signed address, which ends after a while: so at once.
 * @param options `apiRoot` other than Discord's own is a stand-in, whose files are fetched too
 * @throws {DeliveryError} `refused` for an address that is not Discord's or a file larger than
 * `maxBytes`; `gone` when it has ended; `unavailable` when the network or Discord fails
 */
export async function fetchFile(
  options: { apiRoot: string; fetch: FetchFile },
  ref: string,
  maxBytes: number,
): Promise<Uint8Array> {
  if (!isDiscords(ref, options.apiRoot)) throw new DeliveryError('refused');
  try {
    const init = { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) } as const;
    return await readBody(await options.fetch(ref, init), maxBytes);
  } catch (cause) {
    throw cause instanceof DeliveryError ? cause : new DeliveryError('unavailable', { cause });
  }
}

/** Users name no hosts here: an address comes from Discord's payloads, and is checked all the same. */
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
    throw new DeliveryError(
      response.status >= 500 ? 'unavailable' : response.ok ? 'refused' : 'gone',
    );
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop cancels the rest of the body.
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > maxBytes) throw new DeliveryError('refused');
    chunks.push(chunk);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
