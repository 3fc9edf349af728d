/** A piece of a stream, good until the next is asked for; exactly one piece of each stream is the last. */
export type Chunk = { bytes: Uint8Array<ArrayBuffer>; last: boolean };

/**
 * Cuts a stream into pieces of one size, whatever sizes it comes in; the last one may be shorter, or
 * empty where there is nothing. One buffer is filled again and again.
 */
export async function* chunksOf(
  source: ReadableStream<Uint8Array>,
  size: number,
): AsyncGenerator<Chunk, void, undefined> {
  const piece = new Uint8Array(size);
  let filled = 0;
  for await (const part of partsOf(source)) {
    let rest = part;
    while (rest.length > 0) {
      if (filled === size) {
        yield { bytes: piece, last: false };
        filled = 0;
      }
      const taken = rest.subarray(0, size - filled);
      piece.set(taken, filled);
      filled += taken.length;
      rest = rest.subarray(taken.length);
    }
  }
  yield { bytes: piece.subarray(0, filled), last: true };
}

export type Parts = AsyncGenerator<Uint8Array, void, undefined>;

/**
 * Reads a stream part by part; who stops early cancels it. Not a generator function: one of those that never
 * ran comes by no `finally`, and the stream would stay open.
 */
export function partsOf(source: ReadableStream<Uint8Array>): Parts {
  const reader = source.getReader();
  const end = async (): Promise<IteratorReturnResult<undefined>> => {
    await reader.cancel().catch(() => undefined);
    return { done: true, value: undefined };
  };
  return {
    next: async () => {
      const { done, value } = await reader.read();
      return done ? { done, value: undefined } : { done, value };
    },
    return: end,
    throw: async (cause) => {
      await end();
      throw cause;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => void (await end()),
  };
}

/** `first`, then what `parts` bring; who stops early stops those too. */
export async function* prepend(first: Uint8Array, parts: Parts): Parts {
  try {
    if (first.length > 0) yield first;
    yield* parts;
  } finally {
    await parts.return();
  }
}

/** A stream that asks a generator for its next piece only when somebody reads. */
export function streamOf(pieces: Parts): ReadableStream<Uint8Array> {
  let isBegun = false;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        isBegun = true;
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        // So that it comes by its `finally`.
        if (!isBegun) await pieces.next().catch(() => undefined);
        await pieces.return();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Cancels a stream that nobody reads; one that is being read is its reader's to end. Never rejects. */
export const cancelUnread = (source: ReadableStream): Promise<void> =>
  source.cancel().catch(() => undefined);

/** Everything that a stream brings, in one array. */
export async function bytesOf(source: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(
    await new Response(source as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
  );
}
