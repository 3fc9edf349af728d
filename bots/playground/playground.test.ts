import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Reply } from '../../core/chat/reply.ts';
import type { Destination } from '../../core/chat/surface.ts';
import { recorded } from '../../core/media/testing/recordings.ts';
import { openStage, PEOPLE_FOLDER, type Stage } from './testing/harness.ts';
import { play, SCRIPT, say, scriptedMedia } from './testing/scripted.ts';
import { listenUntil, type Visitor, visit } from './testing/visitor.ts';

const uuid = () => crypto.randomUUID();
const EVIL = `"><img src=x onerror=alert(1)><script>alert(2)</script>'{{x}}</textarea>`;

let stage: Stage;
let visitor: Visitor;

beforeEach(async () => {
  stage = await openStage({
    uploadBytes: 200_000,
    readMedia: scriptedMedia(new Uint8Array(1_000)),
  });
  visitor = await visit(stage.app);
});
afterEach(() => stage.close());

/** Where the visitor's chat is, learned from an event. */
async function destination(): Promise<Destination> {
  await visitor.post('messages', { kind: 'text', eventId: uuid(), text: 'hello' });
  const event = stage.events.at(-1);
  if (!event) throw new Error('no event came');
  return { userId: event.userId, chatId: event.chatId, address: event.address, locale: 'en' };
}

const page = async () => (await visitor.get('/playground')).text();
const idOf = (address: string) => (JSON.parse(address) as { message: string }).message;

test('the cookie is out of reach of scripts, and is not the user id', async () => {
  const first = await stage.app.request('http://localhost/playground');
  const cookie = first.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Lax/);
  const to = await destination();
  expect(cookie).not.toContain(to.userId);
});

test('a made-up cookie opens nothing', async () => {
  const forged = {
    cookie: 'alme_playground=0123456789.abcdefabcdefabcdefabcdefabcdefabcdefabcdefab',
  };
  const answer = await stage.app.request('http://localhost/playground/events', { headers: forged });
  expect(answer.status).toBe(401);
});

test('words, commands and presses become events; the same event id is one message', async () => {
  const eventId = uuid();
  for (const _ of [1, 2])
    await visitor.post('messages', { kind: 'text', eventId, text: '/Create  a  sunset ' });
  expect(stage.events[0]?.body).toEqual({ kind: 'command', name: 'create', argument: 'a  sunset' });
  expect(stage.events[0]?.eventId).toBe(stage.events[1]?.eventId);
  expect((await page()).match(new RegExp(`id="p-${eventId}"`, 'g'))).toHaveLength(1);
  await visitor.post('messages', { kind: 'press', eventId: uuid(), message: 'a-1', code: 'x:1' });
  expect(stage.events[2]?.body).toEqual({ kind: 'press', code: 'x:1' });
  expect(stage.events[2]?.address).toContain('a-1');
  await visitor.post('messages', { kind: 'text', eventId: uuid(), text: '/шаблоны' });
  expect(stage.events[3]?.body).toEqual({ kind: 'command', name: 'templates', argument: '' });
});

test('two visitors who choose the same event id do not meet', async () => {
  const eventId = uuid();
  await visitor.post('messages', { kind: 'text', eventId, text: 'one' });
  await (await visit(stage.app)).post('messages', { kind: 'text', eventId, text: 'two' });
  expect(stage.events[0]?.eventId).not.toBe(stage.events[1]?.eventId);
});

test('an album is uploaded, sent, taken by core, and soon gone', async () => {
  const photo = new Uint8Array(await readFile(new URL('mira_front.jpg', PEOPLE_FOLDER)));
  const files = [await visitor.upload(photo), await visitor.upload(photo, 'image/heic')];
  const eventId = uuid();
  const sent = { kind: 'photos', eventId, files, caption: 'us' };
  expect((await visitor.post('messages', sent)).status).toBe(202);
  const body = stage.events[0]?.body;
  if (body?.kind !== 'photos') throw new Error('not photos');
  expect(body).toMatchObject({ caption: 'us', albumId: null });
  const ref = body.files[0]?.ref ?? '';
  expect(await stage.surface.download(ref, 200_000)).toEqual(photo);
  await expect(stage.surface.download(ref, 1_000)).rejects.toMatchObject({ problem: 'too-large' });
  const shown = await visitor.get(`/playground/media/p-${eventId}/0`);
  expect(new Uint8Array(await shown.arrayBuffer())).toEqual(photo);
  expect(shown.headers.get('cache-control')).toBe('private, no-store');
  stage.clock.now += 11 * 60_000;
  await expect(stage.surface.download(ref, 200_000)).rejects.toMatchObject({ problem: 'gone' });
  expect((await visitor.get(`/playground/media/p-${eventId}/0`)).status).toBe(404);
  stage.clock.now += 3_600_000;
  await stage.playground.sweep();
  expect(stage.objects.size).toBe(0);
});

test('what was spoken is uploaded, taken by core, and deleted when it is done with', async () => {
  const said = new Uint8Array(await recorded('webm'));
  const headers = { 'content-type': 'audio/webm;codecs=opus', 'x-file-name': 'speech.webm' };
  const answer = await visitor.post('uploads', said, headers);
  const { id } = (await answer.json()) as { id: string };
  const eventId = uuid();
  const sent = { kind: 'voice', eventId, files: [id], seconds: 2 };
  const stranger = await visit(stage.app);
  expect((await stranger.post('messages', sent)).status).toBe(410);
  expect((await visitor.post('messages', sent)).status).toBe(202);
  const ref = `upload:${id}`;
  expect(stage.events[0]?.body).toEqual({
    kind: 'voice',
    file: { ref, name: 'speech.webm', contentType: 'audio/webm', byteLength: said.byteLength },
    seconds: 2,
  });
  expect(await (await visitor.get('/playground')).text()).toContain('Voice message');
  expect(await stage.surface.download(ref, 200_000)).toEqual(said);
  await stage.surface.discard?.(ref);
  expect(stage.objects.size).toBe(0);
  await stage.surface.discard?.(ref);
  await expect(stage.surface.download(ref, 200_000)).rejects.toMatchObject({ problem: 'gone' });
  for (const wrong of [
    { ...sent, files: [] },
    { ...sent, files: [id, id] },
    { ...sent, seconds: -1 },
    { ...sent, seconds: 'x' },
  ])
    expect((await visitor.post('messages', wrong)).status).toBe(400);
});

test('a video is a message of its own, of which the browser’s copy is not shown', async () => {
  const film = new Uint8Array(400).fill(7);
  film.set(new TextEncoder().encode('ftypisom'), 4);
  const headers = { 'content-type': 'video/mp4', 'x-file-name': 'dance.mp4' };
  const answer = await visitor.post('uploads', film, headers);
  const { id } = (await answer.json()) as { id: string };
  const sent = { kind: 'video', eventId: uuid(), files: [id], caption: '/motion' };
  expect((await visitor.post('messages', sent)).status).toBe(202);
  expect(stage.events.at(-1)?.body).toEqual({
    kind: 'video',
    file: {
      ref: `upload:${id}`,
      name: 'dance.mp4',
      contentType: 'video/mp4',
      byteLength: film.byteLength,
    },
    seconds: null,
    caption: '/motion',
  });
  expect((await visitor.post('messages', { ...sent, files: [id, id] })).status).toBe(400);
});

test('who speaks words in place of sound is told', async () => {
  const words = new TextEncoder().encode('no sound at all');
  const answer = await visitor.post('uploads', words, { 'content-type': 'audio/mpeg' });
  expect(answer.status).toBe(415);
});

test('files on disk are sealed', async () => {
  const photo = new Uint8Array(await readFile(new URL('otto_left.jpg', PEOPLE_FOLDER)));
  await visitor.upload(photo);
  const [object] = stage.objects.values();
  expect(Buffer.from(object?.bytes ?? []).includes(Buffer.from(photo.subarray(0, 64)))).toBe(false);
});

test('a demo person sends three photos with one tap', async () => {
  await visitor.post('messages', { kind: 'person', eventId: uuid(), person: 'kofi' });
  const body = stage.events[0]?.body;
  if (body?.kind !== 'photos') throw new Error('not photos');
  expect(body.files.map((file) => file.ref)).toEqual([
    'person:kofi_front',
    'person:kofi_left',
    'person:kofi_right',
  ]);
  for (const { ref } of body.files)
    expect((await stage.surface.download(ref, 500_000)).byteLength).toBeGreaterThan(50_000);
});

test.each(['person:mira_dark', 'person:../../package', 'upload:nothing', 'x', ''])(
  'no file is behind %j',
  async (ref) => {
    await expect(stage.surface.download(ref, 500_000)).rejects.toMatchObject({
      problem: 'gone',
    });
  },
);

test('a foreign file, message or picture is not there', async () => {
  const photo = new Uint8Array(await readFile(new URL('mira_front.jpg', PEOPLE_FOLDER)));
  const file = await visitor.upload(photo);
  const to = await destination();
  const address = await stage.surface.deliver(to, SCRIPT.make ?? []);
  const own = `/playground/media/${idOf(address)}/0`;
  expect((await visitor.get(own)).status).toBe(200);
  const stranger = await visit(stage.app);
  expect((await stranger.get(own)).status).toBe(404);
  const stolen = { kind: 'photos', eventId: uuid(), files: [file] };
  expect((await stranger.post('messages', stolen)).status).toBe(410);
  for (const index of ['1', '-1', 'x', '0.5'])
    expect((await visitor.get(own.replace(/0$/, index))).status).toBe(404);
});

test('answers ranges as players ask for them', async () => {
  const to = await destination();
  const address = await stage.surface.deliver(to, SCRIPT.video ?? []);
  const url = `/playground/media/${idOf(address)}/0`;
  const part = await visitor.get(url, { range: 'bytes=10-19' });
  expect(part.status).toBe(206);
  expect(part.headers.get('content-range')).toBe('bytes 10-19/1000');
  expect((await part.arrayBuffer()).byteLength).toBe(10);
  expect((await visitor.get(url, { range: 'bytes=-100' })).headers.get('content-range')).toBe(
    'bytes 900-999/1000',
  );
  expect((await visitor.get(url, { range: 'bytes=990-' })).status).toBe(206);
  expect((await visitor.get(url, { range: 'bytes=1000-' })).status).toBe(416);
  expect((await visitor.get(url, { range: 'lines=1-2' })).status).toBe(200);
  const saved = await visitor.get(`${url}?download=1`);
  expect(saved.headers.get('content-disposition')).toMatch(/^attachment; filename="video.mp4"/);
});

test('only our own page may change something', async () => {
  const body = { kind: 'text', eventId: uuid(), text: 'hi' };
  for (const origin of ['https://evil.example', 'null', 'http://localhost:1'])
    expect((await visitor.post('messages', body, { origin })).status).toBe(403);
  expect((await visitor.post('messages', body, { origin: '' })).status).toBe(403);
  const fetched = { origin: '', 'sec-fetch-site': 'same-origin' };
  expect((await visitor.post('messages', body, fetched)).status).toBe(202);
  expect(stage.events).toHaveLength(1);
});

test.each([
  ['not json', '{'],
  ['nothing', ''],
  ['an unknown kind', { kind: 'x', eventId: uuid() }],
  ['no uuid', { kind: 'text', eventId: '1', text: 'x' }],
  ['only blanks', { kind: 'text', eventId: uuid(), text: ' \n ' }],
  ['too many words', { kind: 'text', eventId: uuid(), text: 'x'.repeat(4_001) }],
  ['a code too long', { kind: 'press', eventId: uuid(), message: 'a', code: 'é'.repeat(33) }],
  ['an unknown person', { kind: 'person', eventId: uuid(), person: '../x' }],
  ['eleven files', { kind: 'photos', eventId: uuid(), files: Array(11).fill('0'.repeat(26)) }],
])('rubbish is refused: %s', async (_, body) => {
  expect((await visitor.post('messages', body)).status).toBe(400);
  expect(stage.events).toHaveLength(0);
});

test('too large, too many, too fast and no photo are refused', async () => {
  const photo = (bytes: number) => new Uint8Array(bytes).fill(0xff).fill(0xd8, 1, 2);
  const type = { 'content-type': 'image/png' };
  expect((await visitor.post('uploads', photo(200_001), type)).status).toBe(413);
  expect((await visitor.post('messages', 'x'.repeat(40_000))).status).toBe(413);
  for (const wrong of ['image/svg+xml', 'text/html', 'application/pdf'])
    expect((await visitor.post('uploads', photo(9), { 'content-type': wrong })).status).toBe(415);
  expect((await visitor.post('uploads', photo(0), type)).status).toBe(400);
  for (let file = 0; file < 10; file += 1) await visitor.upload(photo(9));
  expect((await visitor.post('uploads', photo(9), type)).status).toBe(409);
  let last = 0;
  for (let sent = 0; sent < 70 && last !== 429; sent += 1)
    last = (await visitor.post('messages', { kind: 'text', eventId: uuid(), text: 'x' })).status;
  expect(last).toBe(429);
  expect(stage.events.length).toBeLessThanOrEqual(61);
  stage.clock.now += 60_000;
  const later = { kind: 'text', eventId: uuid(), text: 'x' };
  expect((await visitor.post('messages', later)).status).toBe(202);
});

test('what anybody wrote is never markup', async () => {
  const to = await destination();
  await visitor.post('messages', { kind: 'text', eventId: uuid(), text: EVIL });
  await stage.surface.deliver(to, [
    {
      mode: 'send',
      text: [say(EVIL)],
      media: [{ kind: 'image', source: { of: 'cover', id: 'mira_front' }, alt: say(EVIL) }],
      choice: {
        placeholder: say(EVIL),
        options: [{ label: say(EVIL), description: say(EVIL), action: EVIL.slice(0, 40) }],
      },
      buttons: [
        [{ label: say(EVIL), action: '"onclick="alert(3)' }],
        [{ label: say('link'), url: 'javascript:alert(4)' }],
        [{ label: say('link'), url: '//evil.example' }],
      ],
    },
  ]);
  const html = await page();
  expect(html).not.toMatch(/<img src=x|<script>alert|"onclick=|javascript:|href="\/\/evil/);
  expect(html.match(/&lt;script&gt;alert\(2\)/g)?.length).toBeGreaterThanOrEqual(5);
});

test('moments are told as such', async () => {
  const to = await destination();
  const at = Date.UTC(2026, 10, 27, 9, 30);
  const moment = { key: 'verbatim' as const, values: { text: { at, form: 'date' as const } } };
  await stage.surface.deliver(to, [{ mode: 'send', text: [moment] }]);
  expect(await page()).toContain(
    '<time datetime="2026-11-27T09:30:00.000Z" data-form="date">Nov 27, 2026</time>',
  );
});

test('delivering twice shows once; replacing changes the message in its place', async () => {
  const to = await destination();
  const first = await stage.surface.deliver(to, SCRIPT.look ?? []);
  expect(await stage.surface.deliver(to, SCRIPT.look ?? [])).toBe(first);
  for (const _ of [1, 2]) await stage.surface.deliver({ ...to, address: first }, SCRIPT.make ?? []);
  const html = await page();
  expect(html.match(/class="said alme/g)).toHaveLength(1);
  expect(html).toContain('Kept until 27 November');
  // A late repetition of the first answer does not undo what came after it.
  await stage.surface.deliver(to, SCRIPT.look ?? []);
  expect(await page()).toContain('Kept until 27 November');
  const gone = { ...to, address: JSON.stringify({ message: 'a-gone' }) };
  expect(idOf(await stage.surface.deliver(gone, SCRIPT.half ?? []))).not.toBe('a-gone');
});

test('a broken stream goes on where it stopped', async () => {
  const to = await destination();
  await stage.surface.deliver(to, [{ mode: 'send', text: [say('first')] }]);
  const all = await listenUntil(await visitor.get('/playground/events'), (told) =>
    told.some(({ text }) => text.includes('first')),
  );
  expect(all.find(({ event }) => event !== '')?.event).toBe('kept');
  const messages = all.filter(({ event }) => event === 'message');
  expect(messages).toHaveLength(2);
  const stream = await visitor.get('/playground/events', {
    'last-event-id': messages[0]?.id ?? '',
  });
  expect(stream.headers.get('content-type')).toContain('text/event-stream');
  const listening = listenUntil(stream, (told) => told.some(({ text }) => text.includes('second')));
  await stage.surface.deliver(to, [{ mode: 'send', text: [say('second')] }]);
  await stage.surface.deliver(to, [{ mode: 'notice', text: [say('psst')] }]);
  const told = (await listening).filter(({ event }) => event === 'message');
  expect(told.map(({ text }) => /first|second/.exec(text)?.[0])).toEqual(['first', 'second']);
  expect((await visitor.get('/playground/events?after=x')).status).toBe(400);
});

test('passing remarks and work under way are told to open tabs only', async () => {
  const to = await destination();
  const stream = await visitor.get('/playground/events?after=9e15');
  const listening = listenUntil(stream, (told) => told.some(({ event }) => event === 'notice'));
  await stage.surface.busy(to, 'video');
  await stage.surface.deliver(to, [{ mode: 'notice', text: [say('<psst>')] }]);
  const told = await listening;
  expect(told.find(({ event }) => event === 'busy')?.text).toBe('{"making":"video"}');
  expect(told.find(({ event }) => event === 'notice')?.text).toContain('&lt;psst&gt;');
  expect(await page()).not.toContain('psst');
});

test('an open tab hears of what another process says', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'alme-tabs-'));
  const file = join(folder, 'shared.db');
  const here = await openStage({ file, lookEveryMs: 1 });
  const elsewhere = await openStage({ file });
  try {
    const tab = await visit(here.app);
    await tab.post('messages', { kind: 'text', eventId: uuid(), text: 'hello' });
    const { userId = '', chatId = '', address = '' } = here.events[0] ?? {};
    const listening = listenUntil(await tab.get('/playground/events'), (told) =>
      told.some(({ text }) => text.includes('from afar')),
    );
    const to = { userId, chatId, address, locale: 'en' } as const;
    await elsewhere.surface.deliver(to, [{ mode: 'send', text: [say('from afar')] }]);
    const told = await listening;
    expect(told.filter(({ text }) => text.includes('from afar'))).toHaveLength(1);
    // A stream that has looked often enough ends, and its tab opens another.
    await (await tab.get('/playground/events')).text();
  } finally {
    await here.close();
    await elsewhere.close();
    await rm(folder, { recursive: true, force: true });
  }
});

// hono 4.13.19: a stream whose client has left goes on until its next write.
test('tabs that were closed free their places at once', async () => {
  const to = await destination();
  const open = await visitor.get('/playground/events');
  for (let tab = 0; tab < 8; tab += 1)
    await (await visitor.get('/playground/events')).body?.cancel();
  const listening = listenUntil(open, (told) => told.some(({ text }) => text.includes('later')));
  await stage.surface.deliver(to, [{ mode: 'send', text: [say('later')] }]);
  expect((await listening).map(({ event }) => event)).not.toContain('evicted');
});

test('the ninth tab takes the place of the first', async () => {
  await destination();
  const tabs = [];
  for (let tab = 0; tab < 9; tab += 1) tabs.push(await visitor.get('/playground/events'));
  const first = await listenUntil(tabs[0] as Response, () => false);
  expect(first.at(-1)?.event).toBe('evicted');
  for (const tab of tabs.slice(1)) await tab.body?.cancel();
});

test('a chat keeps its newest 200 messages, and none once it is forgotten', async () => {
  const to = await destination();
  await visitor.upload(new Uint8Array(9).fill(0xff).fill(0xd8, 1, 2));
  for (let batch = 0; batch < 3; batch += 1)
    await stage.surface.deliver(
      { ...to, address: '{}' },
      Array.from({ length: 100 }, (_, index) => ({
        mode: 'send' as const,
        text: [say(`message ${batch * 100 + index}.`)],
      })),
    );
  const html = await page();
  expect(html.match(/class="said /g)).toHaveLength(200);
  expect(html).toContain('message 299.');
  expect(html).not.toContain('message 99.');
  await stage.surface.forget?.(to.userId);
  await stage.playground.sweep();
  expect(await page()).not.toContain('class="said ');
  expect(stage.objects.size).toBe(0);
});

test('an event that cannot be stored is asked for again, and then counts once', async () => {
  await stage.close();
  let broken = true;
  stage = await openStage({
    receive: async (event, surface) => {
      if (broken) throw new Error('disk full at /secret/path');
      await play(event, surface);
    },
  });
  visitor = await visit(stage.app);
  const message = { kind: 'text', eventId: uuid(), text: 'hello' };
  const refused = await visitor.post('messages', message);
  expect(refused.status).toBe(503);
  expect(await refused.text()).toBe('{"problem":"unavailable"}');
  broken = false;
  expect((await visitor.post('messages', message)).status).toBe(202);
  expect((await page()).match(/class="said person/g)).toHaveLength(1);
});

test('what forms is a picture of its message, marked as made by AI, with nothing to save', async () => {
  const to = await destination();
  const source = { of: 'forming', id: 'g:1' } as const;
  const alt = { key: 'generation.forming' } as const;
  const making = {
    mode: 'send',
    text: [alt],
    progress: 0.5,
    media: [{ kind: 'image', source, alt }],
  };
  await stage.surface.deliver(to, [making as Reply]);
  const shown = (await page()).split('print image made forming')[1]?.split('</figure>')[0] ?? '';
  expect(shown).toContain('/playground/media/');
  expect(shown).toContain('figcaption');
  expect(shown).not.toContain('download');
});
