import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { platformWaits } from '../../core/chat/platform-waits.ts';
import type { LargeFile } from '../../core/large-file.ts';
import { streamOf } from '../../core/storage/chunks.ts';
import { discordApi } from './rest.ts';
import type { OutgoingFile } from './streamed-form.ts';

const MEGABYTE = 1024 * 1024;
const VIDEO_BYTES = 100 * MEGABYTE;
/** What connections may hold on both sides; far less than the video. */
const HELD_BYTES = 24 * MEGABYTE;

let received = 0;
let read = 0;
let held = 0;
let answers: number[] = [];
const asked: { type: string; length: number; bytes: number; end: string }[] = [];

const server = createServer(async (request, response) => {
  let bytes = 0;
  let end = '';
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length;
    received += piece.length;
    end = (end + piece.toString('latin1')).slice(-500);
  }
  const { 'content-type': type = '', 'content-length': length } = request.headers;
  asked.push({ type, length: Number(length), bytes, end });
  response.writeHead(answers.shift() ?? 200, { 'content-type': 'application/json' }).end('{}');
});

beforeEach(async () => {
  [received, read, held, answers] = [0, 0, 0, []];
  asked.length = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(
  () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
);

async function* video(): AsyncGenerator<Uint8Array, void, undefined> {
  for (let sent = 0; sent < VIDEO_BYTES; sent += MEGABYTE) {
    read += MEGABYTE;
    held = Math.max(held, read - received);
    yield new Uint8Array(MEGABYTE);
  }
}
const large: LargeFile = {
  contentType: 'video/mp4',
  byteLength: VIDEO_BYTES,
  read: () => Promise.reject(new Error('read as a whole')),
  stream: () => streamOf(video()),
};
const file: OutgoingFile = { name: 'a.mp4', contentType: 'video/mp4', data: '', large };
const api = () =>
  discordApi({
    token: 'token',
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sweep: false,
    waits: platformWaits(Date.now),
  });

test('a video of 100 MB goes to Discord as it is read, with its length, and never as a whole', async () => {
  await api().channels.createMessage('1', { content: 'here', files: [file] });
  const [one] = asked;
  expect(one?.type).toMatch(/^multipart\/form-data; boundary=/);
  expect(one?.length).toBe(one?.bytes);
  expect(one?.bytes).toBeGreaterThan(VIDEO_BYTES);
  expect(one?.end).toContain('{"content":"here"}');
  expect(held).toBeLessThan(HELD_BYTES);
});

test('a request that is repeated reads the video anew', async () => {
  answers = [500];
  await api().channels.editMessage('1', '2', { files: [file] });
  expect(asked.map(({ bytes }) => bytes > VIDEO_BYTES)).toEqual([true, true]);
});
