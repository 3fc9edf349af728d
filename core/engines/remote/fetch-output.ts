import { AnswerTooLarge } from '../../http/bounded-fetch.ts';
import {
  ForbiddenAddress,
  type OutsideFetch,
  type OutsideRules,
} from '../../http/outside-fetch.ts';
import { bytesOf, partsOf, streamOf } from '../../storage/chunks.ts';
import { EngineError, ProviderUnreachable } from '../engine-error.ts';
import { bytesOfDataAddress } from './data-address.ts';

/** Statuses of an expired file address. */
const GONE = new Set([401, 403, 404, 410]);

/** The settings of a download of a finished file. */
export type OutputSource = {
  fetchOutside: OutsideFetch;
  /** The provider's address, whose origin may hold files too. */
  baseUrl: string;
  /** The hosts that hold the provider's files. */
  hosts: OutsideRules['hosts'];
  /** Maximum size of a file in bytes; larger files are refused. */
  mostBytes: number;
  /** Maximum duration of a download in milliseconds. */
  limitMs: number;
};

/**
 * Opens a download of a finished file, or the file inside a `data:` address.
 * @param address the file's address as the provider gave it, not yet checked
 * @throws {EngineError} `unavailable` when the file is gone, or its address is not usable
 * @throws {ProviderUnreachable} when a later download may succeed; the stream may throw it too
 */
export async function openOutput(
  source: OutputSource,
  address: unknown,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  if (typeof address !== 'string') throw new EngineError('unavailable', 'no output came back');
  const inside = bytesOfDataAddress(address);
  if (inside) {
    if (inside.byteLength > source.mostBytes) broken(new AnswerTooLarge(), signal);
    return new Blob([inside as Uint8Array<ArrayBuffer>]).stream();
  }
  const { hosts, baseUrl: own, mostBytes, limitMs } = source;
  const rules = { hosts, own, mostBytes, limitMs, signal };
  const response = await source
    .fetchOutside(address, rules)
    .catch((cause) => broken(cause, signal));
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
  if (cause instanceof ForbiddenAddress) {
    const said = `the output has no usable address: ${cause.message}`;
    // Every output of this provider may be lost like this: the operator has to know.
    throw new EngineError('unavailable', said, { issue: { cause: 'request', detail: said } });
  }
  throw new ProviderUnreachable('the output broke off', { cause });
}
