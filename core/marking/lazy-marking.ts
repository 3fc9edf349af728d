import type { Log } from '../log.ts';
import { partsOf, streamOf } from '../storage/chunks.ts';
import type { Marking } from './marking.ts';

/**
 * Builds a marking that is opened at the first output, since the signer takes memory that an idle
 * process does not need. While it cannot be opened, outputs go unmarked, which is logged, and the next
 * output tries again.
 * @param open opens the real marking; called again after a failure
 */
export function lazyMarking(open: () => Promise<Marking>, log: Pick<Log, 'warn'>): Marking {
  let opened: Promise<Marking> | null = null;
  const marking = (): Promise<Marking> => {
    opened ??= open().catch((cause: unknown) => {
      opened = null;
      throw cause;
    });
    return opened;
  };
  const attempt = (): Promise<Marking | null> =>
    marking().catch((err: unknown) => {
      log.warn({ err }, 'marking could not be opened');
      return null;
    });
  return {
    mark: async (output, making) => (await attempt())?.mark(output, making) ?? output,
    markStream: (source, making) => streamOf(late(attempt, source, making)),
    fingerprints: async (output) => (await attempt())?.fingerprints(output) ?? [],
    inspect: async (bytes) => (await marking()).inspect(bytes),
    publicKey: async () => (await marking()).publicKey(),
    close: async () => (await opened?.catch(() => null))?.close(),
  };
}

async function* late(
  attempt: () => Promise<Marking | null>,
  source: ReadableStream<Uint8Array>,
  making: Parameters<Marking['markStream']>[1],
): AsyncGenerator<Uint8Array, void, undefined> {
  const marking = await attempt();
  yield* partsOf(marking ? marking.markStream(source, making) : source);
}
