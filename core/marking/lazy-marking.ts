import { partsOf, streamOf } from '../storage/chunks.ts';
import type { Marking } from './marking.ts';
import { MarkingError } from './marking-error.ts';

/**
 * Builds a marking that is opened at the first output, since the signer takes memory that an idle
 * process does not need. While it cannot be opened, outputs are refused, and the next one tries again.
 * @param open opens the real marking; called again after a failure
 */
export function lazyMarking(open: () => Promise<Marking>): Marking {
  let opened: Promise<Marking> | null = null;
  const marking = (): Promise<Marking> => {
    opened ??= open().catch((cause: unknown) => {
      opened = null;
      throw new MarkingError('signing', { cause });
    });
    return opened;
  };
  return {
    ...markingBy(marking),
    close: async () => (await opened?.catch(() => null))?.close(),
  };
}

/**
 * Builds a marking that asks for the real one each time.
 * @param marking gives it; opened before, or now
 */
export function markingBy(marking: () => Promise<Marking>): Marking {
  return {
    mark: async (output, making) => (await marking()).mark(output, making),
    remark: async (of, picture) => (await marking()).remark(of, picture),
    markStream: (source, making) => streamOf(late(marking, source, making)),
    fingerprints: (output) =>
      marking().then(
        (opened) => opened.fingerprints(output),
        () => [],
      ),
    inspect: async (bytes) => (await marking()).inspect(bytes),
    close: async () => (await marking()).close(),
  };
}

async function* late(
  marking: () => Promise<Marking>,
  source: ReadableStream<Uint8Array>,
  making: Parameters<Marking['markStream']>[1],
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* partsOf((await marking()).markStream(source, making));
}
