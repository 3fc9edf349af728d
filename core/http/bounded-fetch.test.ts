import { expect, test } from 'vitest';
import { AnswerTooLarge, boundedFetch, readTextStart } from './bounded-fetch.ts';

const KIB = 1024;

/** An answer without an end, and whether its reader has let go of it. */
function endless(status = 200) {
  const seen = { pieces: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      seen.pieces++;
      controller.enqueue(new Uint8Array(64 * KIB).fill(97));
    },
    cancel: () => {
      seen.cancelled = true;
    },
  });
  return { seen, response: new Response(body, { status }) };
}

test('an answer without an end is cut off, and its sender is told', async () => {
  const { seen, response } = endless();
  const bounded = boundedFetch(async () => response, KIB * KIB);
  const answer = await bounded('http://x');
  await expect(answer.text()).rejects.toBeInstanceOf(AnswerTooLarge);
  expect(seen.cancelled).toBe(true);
  expect(seen.pieces).toBeLessThan(24);
});

test('an answer within the bound, and one without a body, come as they are', async () => {
  const headers = { 'x-kept': 'yes' };
  const words = boundedFetch(async () => new Response('as it is', { status: 201, headers }), 8);
  const answer = await words('http://x');
  expect([answer.status, answer.headers.get('x-kept')]).toEqual([201, 'yes']);
  expect(await answer.text()).toBe('as it is');
  const bare = boundedFetch(async () => new Response(null, { status: 204 }), 8);
  expect((await bare('http://x')).status).toBe(204);
});

test('of a failure only the beginning is read, and one that breaks off is what came of it', async () => {
  const { seen, response } = endless(500);
  expect(await readTextStart(response, 100 * KIB)).toHaveLength(100 * KIB);
  expect(seen.cancelled).toBe(true);
  let sent = false;
  const broken = new ReadableStream({
    pull: (controller) => {
      if (sent) return controller.error(new Error('connection lost'));
      sent = true;
      controller.enqueue(new TextEncoder().encode('it was'));
    },
  });
  expect(await readTextStart(new Response(broken))).toBe('it was');
  expect(await readTextStart(new Response(null))).toBe('');
});
