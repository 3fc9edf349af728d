import { partsOf } from '../storage/chunks.ts';

/** What no answer that is only words comes near to. */
export const TEXT_ANSWER_BYTES = 4 * 1024 * 1024;

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

/** As much of an answer's text as classifying it takes; what comes after is not read. Never rejects. */
export async function readTextStart(response: Response, mostBytes = 64 * 1024): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let [text, read] = ['', 0];
  try {
    for await (const part of partsOf(response.body)) {
      text += decoder.decode(part.subarray(0, mostBytes - read), { stream: true });
      read += part.byteLength;
      if (read >= mostBytes) break;
    }
  } catch {
    // What came is all there is.
  }
  return text;
}
