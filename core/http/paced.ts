import { type Parts, partsOf } from '../storage/chunks.ts';

/** The error of a body that comes too slowly. */
export class TooSlow extends Error {
  constructor() {
    super('the body comes too slowly');
    this.name = 'TooSlow';
  }
}

/** The error of a body that is longer than it may be. */
export class TooLong extends Error {
  constructor() {
    super('the body is too long');
    this.name = 'TooLong';
  }
}

/** The bounds of a body: its length, a time for its first part, and a pace from then on. */
export type Pace = { mostBytes: number; graceMs: number; bytesASecond: number };

/**
 * Reads a body part by part, as long as it keeps a pace: whoever sends half a body and waits must not
 * keep others from sending theirs.
 * @throws {TooLong | TooSlow} after which the body is cancelled
 */
export async function* paced(
  body: ReadableStream<Uint8Array>,
  { mostBytes, graceMs, bytesASecond }: Pace,
): Parts {
  const parts = partsOf(body);
  const begunAt = performance.now();
  let received = 0;
  try {
    for (;;) {
      const dueAt = begunAt + graceMs + (received / bytesASecond) * 1000;
      const { done, value } = await within(parts.next(), dueAt - performance.now());
      if (done) return;
      received += value.byteLength;
      if (received > mostBytes) throw new TooLong();
      yield value;
    }
  } finally {
    // A read under way would keep the end of a silent body waiting.
    void parts.return();
  }
}

async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), Math.max(0, ms));
  });
  try {
    return await Promise.race([work, tooSlow]);
  } finally {
    clearTimeout(timer);
  }
}
