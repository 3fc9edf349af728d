import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { partsOf, streamOf } from '../storage/chunks.ts';
import { paced, TooLong, TooSlow } from './paced.ts';

describe('a body that is read at a pace', () => {
  beforeEach(
    () => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }),
  );
  afterEach(() => void vi.useRealTimers());
  const pace = { mostBytes: 1_000_000, graceMs: 15_000, bytesASecond: 16 * 1024 };
  const dripping = (bytes: number, everyMs: number) =>
    streamOf(
      (async function* () {
        for (;;) {
          await new Promise((resolve) => setTimeout(resolve, everyMs));
          yield new Uint8Array(bytes);
        }
      })(),
    );
  const outcome = async (body: ReadableStream<Uint8Array>, ms: number) => {
    let received = 0;
    const reading = (async () => {
      for await (const part of partsOf(streamOf(paced(body, pace)))) received += part.byteLength;
    })().then(
      () => 'done',
      (cause: Error) => cause,
    );
    await vi.advanceTimersByTimeAsync(ms);
    return { end: await Promise.race([reading, Promise.resolve('goes on')]), received };
  };

  test.each([
    ['silence', () => new ReadableStream<Uint8Array>(), 16_000, TooSlow],
    ['a byte a second', () => dripping(1, 1_000), 16_000, TooSlow],
    ['a pace too slow', () => dripping(10_000, 1_000), 60_000, TooSlow],
    ['more than allowed', () => dripping(300_000, 1_000), 5_000, TooLong],
  ])('%s ends it', async (_, body, ms, kind) => {
    expect((await outcome(body(), ms)).end).toBeInstanceOf(kind);
  });

  test('a slow phone is waited for', async () => {
    const { end, received } = await outcome(dripping(20_000, 1_000), 45_000);
    expect([end, received]).toEqual(['goes on', 900_000]);
  });
});
