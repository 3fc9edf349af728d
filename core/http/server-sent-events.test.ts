import { expect, test } from 'vitest';
import { AnswerTooLarge } from './bounded-fetch.ts';
import { eventsOf, isEventStream } from './server-sent-events.ts';

const MOST = 1_000;

/** A stream of pieces of some bytes each. */
const cut = (text: string, size: number): ReadableStream<Uint8Array> => {
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size)
        controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
};

async function read(text: string, size = text.length || 1): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const { name, data } of eventsOf(cut(text, size), MOST))
    found.push([name, new TextDecoder().decode(data)]);
  return found;
}

const TEXT =
  '\ufeffevent: one\ndata: {"é": 1}\n\n: a comment\n\nid: 7\ndata:first\ndata: second\ndata\n\nevent: empty\n\ndata: last\n\ndata: cut off';
const EVENTS = [
  ['one', '{"é": 1}'],
  ['', 'first\nsecond\n'],
  ['', 'last'],
];

test.each(['\n', '\r\n', '\r'])(
  'reads events however they arrive, with lines that end %j',
  async (end) => {
    const text = TEXT.replaceAll('\n', end);
    for (const size of [1, 2, 3, 7, 1_000])
      expect(await read(text, size), `${size}`).toEqual(EVENTS);
  },
);

test('an event that is too large ends it, be it in one line or in many, whole or not', async () => {
  for (const text of [
    `data: ${'x'.repeat(MOST)}\n\n`,
    `data: ${'x'.repeat(MOST)}`,
    `data: ${'x'.repeat(MOST / 2)}\n`.repeat(3),
  ])
    await expect(read(text, 64)).rejects.toBeInstanceOf(AnswerTooLarge);
  expect(await read(`data: ${'x'.repeat(MOST / 2)}\n\n`.repeat(3), 64)).toHaveLength(3);
});

test('who stops early lets go of the stream', async () => {
  let cancelled = false;
  const source = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode('data: 1\n\n')),
    cancel: () => {
      cancelled = true;
    },
  });
  for await (const _ of eventsOf(source, MOST)) break;
  expect(cancelled).toBe(true);
});

test('tells a stream of events by its type', () => {
  const told = (type: string) => isEventStream({ headers: new Headers({ 'content-type': type }) });
  expect(told('text/event-stream')).toBe(true);
  expect(told('Text/Event-Stream; charset=utf-8')).toBe(true);
  expect(told('text/event-streams')).toBe(false);
  expect(told('application/json')).toBe(false);
  expect(isEventStream({ headers: new Headers() })).toBe(false);
});
