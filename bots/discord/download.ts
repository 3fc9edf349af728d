import { DeliveryError } from '../../core/chat/surface.ts';
import { DISCORD_API_ROOT } from './rest.ts';

/** The part of `fetch` that downloads use. */
export type FetchFile = (url: string, init: RequestInit) => Promise<Response>;

const HOSTS = new Set(['cdn.discordapp.com', 'media.discordapp.net']);
const TIMEOUT_MS = 30_000;

/**
 * Downloads an attachment by its signed address, which expires soon.
 * @param options `apiRoot`: an API root other than Discord's is a test server whose files are
 *   allowed too
 * @param ref the address
 * @throws {DeliveryError} `refused` for an address outside Discord or a file larger than
 *   `maxBytes`; `gone` for an expired address; `unavailable` when the network or Discord fails
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
