import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Log } from '../../core/log.ts';
import { partsOf, streamOf } from '../../core/storage/chunks.ts';
import { countUploads } from '../../db/playground.ts';
import { openStage, PEOPLE_FOLDER, type Stage } from './testing/harness.ts';
import { type Visitor, visit } from './testing/visitor.ts';

const MINUTE = 60_000;
const troubles: string[] = [];
const log: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: (_, message) => void troubles.push(message),
  error: (_, message) => void troubles.push(message),
  child: () => log,
};
let stage: Stage;
let visitor: Visitor;
let photo: Uint8Array<ArrayBuffer>;
beforeEach(async () => {
  stage = await openStage({ uploadBytes: 400_000, log });
  visitor = await visit(stage.app);
  photo = new Uint8Array(await readFile(new URL('mira_front.jpg', PEOPLE_FOLDER)));
  troubles.length = 0;
});
afterEach(async () => {
  expect(troubles).toEqual([]);
  await stage.close();
});

const post = (body: Parameters<Visitor['post']>[1], type = 'image/jpeg', by = visitor) =>
  by.post('uploads', body, { 'content-type': type });
const statusOf = async (answer: Response | Promise<Response>) => (await answer).status;

/** Begins to send a photo, and goes on when the test says so. */
function slowBody() {
  let source: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      source = controller;
    },
  });
  source?.enqueue(photo.slice(0, 8_000));
  const finish = () => {
    source?.enqueue(photo.slice(8_000));
    source?.close();
  };
  return { body, finish, breakOff: () => source?.error(new Error('aborted')) };
}

/** Files and places of all chats that count by now. */
async function placesTaken(): Promise<number> {
  const rows = await stage.db.query.query.playgroundUploads.findMany();
  const chats = new Set(rows.map(({ chatId }) => chatId));
  const counts = await Promise.all(
    [...chats].map((chatId) => countUploads(stage.db.query, chatId, stage.clock.now)),
  );
  return counts.reduce((sum, { waiting }) => sum + waiting, 0);
}

test('of forty at the same time ten are taken, and the others told', async () => {
  const statuses = await Promise.all(Array.from({ length: 40 }, () => statusOf(post(photo))));
  const count = (status: number) => statuses.filter((one) => one === status).length;
  expect([count(201), count(409)]).toEqual([10, 30]);
  expect(stage.objects.size).toBe(10);
});

test('a place counts before its file is there, and is free again when the file breaks off', async () => {
  const slow = Array.from({ length: 10 }, slowBody);
  const answers = slow.map(({ body }) => post(body));
  await expect.poll(placesTaken).toBe(10);
  expect(await statusOf(post(photo))).toBe(409);
  for (const one of slow.slice(0, 9)) one.breakOff();
  for (const answer of answers.slice(0, 9)) expect(await statusOf(answer)).toBe(400);
  slow[9]?.finish();
  expect(await statusOf(answers[9] as Promise<Response>)).toBe(201);
  expect(await placesTaken()).toBe(1);
  expect(stage.objects.size).toBe(1);
  expect(await statusOf(post(photo))).toBe(201);
});

test('a place that nobody freed expires, and a file that comes after that is not kept', async () => {
  const late = slowBody();
  const answer = post(late.body);
  await expect.poll(placesTaken).toBe(1);
  stage.clock.now += 7 * MINUTE;
  expect(await placesTaken()).toBe(0);
  await stage.playground.sweep();
  late.finish();
  expect(await statusOf(answer)).toBe(429);
  expect(stage.objects.size).toBe(0);
});

test('a file that is not here yet cannot be sent', async () => {
  const slow = slowBody();
  const answer = post(slow.body);
  await expect.poll(placesTaken).toBe(1);
  const [row] = await stage.db.query.query.playgroundUploads.findMany();
  const sent = { kind: 'photos', eventId: crypto.randomUUID(), files: [row?.id] };
  expect(await statusOf(visitor.post('messages', sent))).toBe(410);
  slow.finish();
  const { id } = (await (await answer).json()) as { id: string };
  expect(id).toBe(row?.id);
  expect(await statusOf(visitor.post('messages', sent))).toBe(202);
});

test('a file that nobody sends goes after a quarter of an hour, one that was sent waits an hour', async () => {
  const ids = [await visitor.upload(photo), await visitor.upload(photo)];
  const sent = { kind: 'photos', eventId: crypto.randomUUID(), files: ids.slice(0, 1) };
  expect(await statusOf(visitor.post('messages', sent))).toBe(202);
  stage.clock.now += 16 * MINUTE;
  const read = (id = '') => stage.surface.download(`upload:${id}`, 400_000);
  await expect(read(ids[1])).rejects.toMatchObject({ problem: 'gone' });
  expect(await read(ids[0])).toEqual(photo);
});

test('what is no picture is refused after its first bytes', async () => {
  let read = 0;
  const zeros = streamOf(
    (async function* () {
      for (; read < 300; read += 1) yield new Uint8Array(1_000);
    })(),
  );
  expect(await statusOf(post(zeros, 'image/png'))).toBe(415);
  expect(read).toBeLessThan(10);
  expect(await placesTaken()).toBe(0);
  expect(stage.objects.size).toBe(0);
});

test('no more of a file is read than the store takes', async () => {
  let [pulled, most, taken] = [0, 0, 0];
  const slow = await openStage({
    putStream: async (_key, stream) => {
      for await (const part of partsOf(stream)) {
        taken += part.byteLength;
        most = Math.max(most, pulled - taken);
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
  });
  const file = streamOf(
    (async function* () {
      for (; pulled < 8_000_000; pulled += 50_000)
        yield pulled === 0 ? photo : new Uint8Array(50_000);
    })(),
  );
  expect(await statusOf(post(file, 'image/jpeg', await visit(slow.app)))).toBe(201);
  expect(taken).toBeGreaterThan(8_000_000);
  expect(most).toBeLessThan(1_000_000);
  await slow.close();
});

test.each([
  ['image/x-unheard-of', 201],
  ['application/octet-stream', 201],
  ['', 201],
  ['image/svg+xml', 415],
  ['text/html', 415],
  ['application/pdf', 415],
  ['video/mp4', 201],
])('a photo that is called %j: %d', async (type, status) => {
  expect(await statusOf(post(photo, type))).toBe(status);
});

test('an end that does not come, or comes too late, leaves nothing behind', async () => {
  const endless = streamOf(
    (async function* () {
      yield photo;
      for (;;) yield new Uint8Array(100_000);
    })(),
  );
  expect(await statusOf(post(endless))).toBe(413);
  expect(stage.objects.size).toBe(0);
  expect(await placesTaken()).toBe(0);
});

test('whoever goes away in the middle frees its place, and is no error', async () => {
  const origin = await stage.listen();
  const length = { 'content-length': '300000', 'content-type': 'image/jpeg' };
  const headers = {
    ...length,
    cookie: visitor.cookie,
    origin: 'http://localhost',
    host: 'localhost',
  };
  const sending = request(`${origin}/playground/uploads`, { method: 'POST', headers });
  sending.on('error', () => undefined);
  sending.write(photo.slice(0, 50_000));
  await expect.poll(placesTaken).toBe(1);
  sending.destroy();
  await expect.poll(placesTaken).toBe(0);
  expect(stage.objects.size).toBe(0);
});
