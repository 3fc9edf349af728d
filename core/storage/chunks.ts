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

/** Reads a stream part by part; who stops early cancels it. */
export async function* partsOf(
  source: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = source.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** A stream that asks a generator for its next piece only when somebody reads. */
export function streamOf(
  pieces: AsyncGenerator<Uint8Array, void, undefined>,
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Everything that a stream brings, in one array. */
export async function bytesOf(source: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(
    await new Response(source as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
  );
}
