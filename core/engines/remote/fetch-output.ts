import { AnswerTooLarge, boundedFetch } from '../../http/bounded-fetch.ts';
import { bytesOf, partsOf, streamOf } from '../../storage/chunks.ts';
import { EngineError, ProviderUnreachable } from '../engine.ts';

/** Statuses of an expired file address. */
const GONE = new Set([401, 403, 404, 410]);

/** The settings of a download of a finished file. */
export type OutputSource = {
  fetch: typeof fetch;
  /** The provider's address: files are accepted from its origin, or over HTTPS. */
  baseUrl: string;
  /** Maximum size of a file in bytes; larger files are refused. */
  mostBytes: number;
  /** Maximum duration of a download in milliseconds. */
  limitMs: number;
};

/**
 * Opens a download of a finished file.
 * @param address the file's address as the provider gave it, not yet checked
 * @throws {EngineError} `unavailable` when the file is gone, or its address is not usable
 * @throws {ProviderUnreachable} when a later download may succeed; the stream may throw it too
 */
export async function openOutput(
  source: OutputSource,
  address: unknown,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  const url = checked(address, source.baseUrl);
  const either = AbortSignal.any([signal, AbortSignal.timeout(source.limitMs)]);
  const bounded = boundedFetch(source.fetch, source.mostBytes);
  const response = await bounded(url, { signal: either }).catch((cause) => broken(cause, signal));
  if (GONE.has(response.status)) {
    await response.body?.cancel();
    throw new EngineError('unavailable', `the output is gone, status ${response.status}`);
  }
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    throw new ProviderUnreachable(`output: status ${response.status}`);
  }
  return streamOf(parts(response.body, signal));
}

/** Downloads a finished file as a whole; throws as `openOutput` does. */
export async function fetchOutput(
  source: OutputSource,
  address: unknown,
  signal: AbortSignal,
): Promise<Uint8Array> {
  return bytesOf(await openOutput(source, address, signal));
}

async function* parts(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* partsOf(body);
  } catch (cause) {
    broken(cause, signal);
  }
}

function broken(cause: unknown, signal: AbortSignal): never {
  if (signal.aborted) throw signal.reason;
  if (cause instanceof AnswerTooLarge)
    throw new EngineError('unavailable', 'the output is larger than allowed', { cause });
  throw new ProviderUnreachable('the output broke off', { cause });
}

/** Checks that an address is HTTPS or of the provider's own origin. */
function checked(address: unknown, baseUrl: string): string {
  const url = typeof address === 'string' ? URL.parse(address) : null;
  if (url?.protocol === 'https:' || url?.origin === new URL(baseUrl).origin) return String(address);
  throw new EngineError('unavailable', 'the output has no usable address');
}
