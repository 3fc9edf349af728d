import { expect, test } from 'vitest';
import { AnswerTooLarge } from '../../http/bounded-fetch.ts';
import { streamOf } from '../../storage/chunks.ts';
import { readPictureJson } from './picture-json.ts';

const LARGE = crypto.getRandomValues(new Uint8Array(60_000));
const SMALL = new Uint8Array([1, 2, 3, 4]);
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

async function* pieces(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}
const read = (text: string, size = 1_000, most = 1e7, headers = {}) =>
  readPictureJson({ body: streamOf(pieces(text, size)), headers: new Headers(headers) }, most);

test.each([1, 2, 7, 1_000, 1e6])('pictures in pieces of %i bytes', async (size) => {
  const told = { a: [base64(LARGE), 'é "quoted" \\'], b: base64(SMALL), c: base64(LARGE.slice(1)) };
  const { text, bytesOf } = await read(JSON.stringify(told), size);
  expect(text.length).toBeLessThan(500);
  const answer = JSON.parse(text) as typeof told;
  expect(answer.a[1]).toBe(told.a[1]);
  expect(bytesOf(answer.a[0] ?? '')).toEqual(LARGE);
  expect(bytesOf(answer.b)).toEqual(SMALL);
  expect(bytesOf(answer.c)).toEqual(LARGE.slice(1));
});

test.each([0, 10, 80_000, 80_021, 1e9])('a told length of %i may be wrong', async (length) => {
  const json = JSON.stringify({ a: base64(LARGE) });
  const { text, bytesOf } = await read(json, 1_000, 1e7, { 'content-length': String(length) });
  const bytes = bytesOf((JSON.parse(text) as { a: string }).a);
  expect(bytes).toEqual(LARGE);
  expect(bytes?.buffer.byteLength).toBeLessThan(100_000);
});

test('slashes that a server has escaped', async () => {
  const escaped = JSON.stringify({ a: base64(LARGE) }).replaceAll('/', '\\/');
  for (const size of [1, 5, 4_096, 1e6]) {
    const { text, bytesOf } = await read(escaped, size);
    expect(bytesOf((JSON.parse(text) as { a: string }).a)).toEqual(LARGE);
  }
});

test('long words are words', async () => {
  const words = 'Once upon a time, "there" was a café.\n'.repeat(1_000);
  for (const size of [3, 1_000, 1e6]) {
    const { text } = await read(JSON.stringify({ words }), size);
    expect(JSON.parse(text)).toEqual({ words });
  }
});

test('what is no base64 is no picture', async () => {
  const whole = base64(LARGE);
  for (const wrong of [
    `${whole.slice(0, 40_000)}%${whole.slice(40_000)}`,
    `${whole.slice(0, 40_000)}==${whole.slice(40_000)}`,
    `${whole.slice(0, 40_000)}\\n${whole.slice(40_000)}`,
    `${whole}A`,
  ]) {
    const { text, bytesOf } = await read(`{"a":"${wrong}"}`);
    expect(bytesOf((JSON.parse(text) as { a: string }).a)).toBeNull();
  }
});

test('an answer that is cut off stays one, and one without an end is left', async () => {
  const whole = JSON.stringify({ a: base64(LARGE) });
  for (const cut of [0, 3, 30_000, whole.length - 1]) {
    const { text } = await read(whole.slice(0, cut));
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  }
  await expect(read(whole, 1_000, 50_000)).rejects.toThrow(AnswerTooLarge);
  await expect(read(JSON.stringify({ a: 'no picture, '.repeat(1e5) }))).rejects.toThrow(
    AnswerTooLarge,
  );
});
