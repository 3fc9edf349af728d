/**
 * A piece of a stream, valid until the next piece is requested; exactly one piece of each stream is the
 * last.
 */
export type Chunk = { bytes: Uint8Array<ArrayBuffer>; last: boolean };

/**
 * Cuts a stream into pieces of one size, whatever sizes its parts have. The last piece may be shorter,
 * or empty where the stream is empty. One buffer is reused for all pieces.
 * @param size of a piece in bytes
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

/** The parts of a stream, as a generator. */
export type Parts = AsyncGenerator<Uint8Array, void, undefined>;

/**
 * Reads a stream part by part; a consumer that stops early cancels the stream. This is no generator
 * function, since a generator that never ran skips its `finally` and would leave the stream open.
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

/**
 * Reads the parts that hold the first `size` bytes of a stream.
 * @returns at least `size` bytes, what came with them too, or all of a shorter stream
 */
export async function headOf(parts: Parts, size: number): Promise<Uint8Array> {
  let head = new Uint8Array();
  while (head.length < size) {
    const { done, value } = await parts.next();
    if (done) break;
    const longer = new Uint8Array(head.length + value.length);
    longer.set(head);
    longer.set(value, head.length);
    head = longer;
  }
  return head;
}

/** Yields `first` and then the parts of `parts`; a consumer that stops early stops `parts` too. */
export async function* prepend(first: Uint8Array, parts: Parts): Parts {
  try {
    if (first.length > 0) yield first;
    yield* parts;
  } finally {
    await parts.return();
  }
}

/** Builds a stream that asks a generator for its next piece only when the stream is read. */
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
        // A generator that has begun runs its `finally`.
        if (!isBegun) await pieces.next().catch(() => undefined);
        await pieces.return();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Cancels a stream that has no reader; a stream with a reader is left to the reader. Never rejects. */
export const cancelUnread = (source: ReadableStream): Promise<void> =>
  source.cancel().catch(() => undefined);

/** Reads a whole stream into one array. */
export async function bytesOf(
  source: ReadableStream<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await new Response(source as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
  );
}
