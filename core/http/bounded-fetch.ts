import { partsOf } from '../storage/chunks.ts';

/** Limit in bytes for answers that hold only text; no regular answer comes near it. */
export const TEXT_ANSWER_BYTES = 4 * 1024 * 1024;

/** An error for an answer that is larger than its limit. */
export class AnswerTooLarge extends Error {
  constructor() {
    super('the answer is larger than allowed');
    this.name = 'AnswerTooLarge';
  }
}

/**
 * Wraps `fetch` so that reading an answer fails with {@link AnswerTooLarge} after `mostBytes` bytes: a
 * broken server must not fill the memory. A redirect is an answer like any other and never followed:
 * keys and photos go to nobody but whom they are meant for.
 */
export function boundedFetch(fetch: typeof globalThis.fetch, mostBytes: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'manual' });
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

/**
 * Reads the first `mostBytes` bytes of an answer's text, which are enough for classifying an error; the
 * rest is cancelled. Never rejects.
 */
export async function readTextStart(
  response: { body: ReadableStream<Uint8Array> | null },
  mostBytes = 64 * 1024,
): Promise<string> {
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
    // The part that arrived before the failure is used.
  }
  return text;
}
