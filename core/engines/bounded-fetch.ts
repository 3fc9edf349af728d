/** Thrown while reading an answer that is larger than anybody asked for. */
export class AnswerTooLarge extends Error {
  constructor() {
    super('the answer is larger than allowed');
    this.name = 'AnswerTooLarge';
  }
}

/**
 * A `fetch` whose answers end with `AnswerTooLarge` once more than `mostBytes` have come: a broken
 * server must not fill the memory.
 */
export function boundedFetch(fetch: typeof globalThis.fetch, mostBytes: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (!response.body) return response;
    let read = 0;
    const counted = response.body.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(chunk, controller) {
          read += chunk.byteLength;
          if (read > mostBytes) controller.error(new AnswerTooLarge());
          else controller.enqueue(chunk);
        },
      }),
    );
    const { status, statusText, headers } = response;
    return new Response(counted, { status, statusText, headers });
  };
}
