import { AnswerTooLarge, boundedFetch } from '../../http/bounded-fetch.ts';
import { bytesOf, partsOf, streamOf } from '../../storage/chunks.ts';
import { EngineError, ProviderUnreachable } from '../engine.ts';

/** Statuses by which a file's address says that its time is over. */
const GONE = new Set([401, 403, 404, 410]);

export type OutputSource = {
  fetch: typeof fetch;
  /** The provider's own address: files come from there or over HTTPS. */
  baseUrl: string;
  /** Larger files are refused. */
  mostBytes: number;
  /** From the first byte to the last. */
  limitMs: number;
};

/**
 * Begins to fetch a finished file.
 * @throws {EngineError} `unavailable` when it is gone for good or no file
 * @throws {ProviderUnreachable} when it may come later, also out of the stream
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

/** Fetches a finished file as a whole; throws as `openOutput` does. */
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

/** Only where the provider is, or over HTTPS, lies what it made. */
function checked(address: unknown, baseUrl: string): string {
  const url = typeof address === 'string' ? URL.parse(address) : null;
  if (url?.protocol === 'https:' || url?.origin === new URL(baseUrl).origin) return String(address);
  throw new EngineError('unavailable', 'the output has no usable address');
}
