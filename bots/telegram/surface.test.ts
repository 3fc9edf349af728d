import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { platformWaits } from '../../core/chat/platform-waits.ts';
import type { Reply } from '../../core/chat/reply.ts';
import { DeliveryError, type Surface } from '../../core/chat/surface.ts';
import { buttonsOf } from './testing/chat.ts';
import {
  destination,
  media,
  mediaFrom,
  picture,
  say,
  telegramFor,
  words,
} from './testing/harness.node.ts';
import {
  startTelegramStandIn,
  type TelegramStandIn,
  type TelegramUser,
} from './testing/stand-in.node.ts';

const image = 'image/jpeg';
const files = new Map<string, { bytes: Uint8Array; contentType: string; link?: string }>();
let server: TelegramStandIn;
let surface: Surface;
let user: TelegramUser;

beforeEach(async () => {
  server = await startTelegramStandIn();
  files.clear();
  surface = telegramFor(server, { readMedia: mediaFrom(files) }).surface;
  user = server.user();
  user.say('/start');
});
afterEach(async () => {
  expect(server.refusals.filter(({ description }) => !EXPECTED.test(description))).toEqual([]);
  await server.close();
});
/** Refusals that a bot cannot avoid: only Telegram knows. */
const EXPECTED =
  /not modified|thread not found|to edit not found|too old|wrong file|to delete not found|PHOTO_INVALID/;

const LINK = [{ label: words('Page'), url: 'https://alme.example' }];
const row = (label: string, action = label) => [{ label: words(label), action }];
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof DeliveryError ? error.problem : String(error)),
  );

test('shows text, marks, buttons and a bar', async () => {
  await surface.deliver(destination(user), [
    say('<b>not bold</b> & 👩‍👩‍👧‍👦', {
      progress: 0.3,
      buttons: [[{ label: words('Cancel'), action: 'c:1', style: 'danger' }]],
    }),
  ]);
  const shown = user.chat.last;
  expect(shown?.text).toBe('<b>not bold</b> & 👩‍👩‍👧‍👦\n\n▰▰▰▱▱▱▱▱▱▱ 30%');
  expect(shown && buttonsOf(shown)).toEqual([{ label: 'Cancel', data: 'c:1', style: 'danger' }]);
});

test('keeps to the topic that an address names, and to the chat once that is gone', async () => {
  for (const id of ['r1', 'r2'])
    files.set(id, { bytes: await picture(id === 'r1' ? 'red' : 'blue'), contentType: image });
  user.openTopic(9);
  const to = destination(user, JSON.stringify({ chat: user.person.id, thread: 9 }));
  const album = say('two', { media: [media('r1'), media('r2')], buttons: [row('Again')] });
  await surface.busy(to, 'image');
  const address = await surface.deliver(to, [say('one'), album]);
  const replaced = { ...to, address };
  const asFile = [media('r1', { asFile: true })];
  await surface.deliver(replaced, [say('file', { mode: 'replace', media: asFile })]);
  expect(user.chat.shown.map(({ thread }) => thread)).toEqual([9, 9, 9, 9]);
  expect(server.calls.find(({ method }) => method === 'sendChatAction')?.values).toMatchObject({
    message_thread_id: 9,
  });
  user.chat.topics.clear();
  const after = await surface.deliver(replaced, [say('here')]);
  expect(user.chat.last).toMatchObject({ text: 'here' });
  expect(user.chat.last?.thread).toBeUndefined();
  expect(JSON.parse(after)).not.toHaveProperty('thread');
});

test('goes on in another message where a text or caption is too long, buttons last', async () => {
  files.set('r1', { bytes: await picture('red'), contentType: image });
  await surface.deliver(destination(user), [
    say('long '.repeat(1_000), { buttons: [row('Ok')] }),
    say('caption '.repeat(300), { media: [media('r1')], buttons: [row('Again')] }),
  ]);
  expect(user.chat.shown.map(({ kind, markup }) => [kind, markup !== undefined])).toEqual([
    ['text', false],
    ['text', true],
    ['photo', false],
    ['text', true],
  ]);
});

test('uploads the same picture once, and again when Telegram has forgotten it', async () => {
  files.set('r1', { bytes: await picture('red'), contentType: image });
  files.set('same', { bytes: await picture('red'), contentType: image });
  const to = destination(user);
  await surface.deliver(to, [say('one', { media: [media('r1')] })]);
  await surface.deliver(to, [say('two', { media: [media('same')] })]);
  expect(server.world.files.uploads).toBe(1);
  server.world.files.forget(user.chat.last?.file?.id ?? '');
  await surface.deliver(to, [say('three', { media: [media('r1')] })]);
  expect(server.world.files.uploads).toBe(2);
  expect(user.chat.last?.text).toBe('three');
});

test('sends files as files, albums of ten, and the buttons under an album', async () => {
  files.set('r1', { bytes: await picture('red'), contentType: image });
  await surface.deliver(destination(user), [
    say('file', { media: [media('r1', { asFile: true })] }),
  ]);
  expect(user.chat.last?.kind).toBe('document');
  await surface.deliver(destination(user), [
    say('see through', { media: [media('r1', { transparent: true })] }),
  ]);
  expect(user.chat.last?.kind).toBe('document');
  const many: ReturnType<typeof media>[] = [];
  for (let n = 0; n < 11; n += 1) {
    files.set(`a${n}`, { bytes: await picture(`rgb(${n},0,0)`), contentType: image });
    many.push(media(`a${n}`));
  }
  await surface.deliver(destination(user), [say('eleven', { media: many })]);
  const albums = user.chat.shown.slice(2);
  expect(albums.map(({ albumId }) => albumId !== null)).toEqual([...Array(10).fill(true), false]);
  expect(albums[0]?.text).toBe('eleven');
  await surface.deliver(destination(user), [
    say('', {
      media: [media('r1', { asFile: true }), media('a1', { asFile: true })],
      buttons: [row('Ok')],
    }),
  ]);
  expect(user.chat.last).toMatchObject({ kind: 'text', text: '👇' });
});

test('does not send an album again whose closing text could not be sent', async () => {
  for (const id of ['a1', 'a2'])
    files.set(id, { bytes: await picture(id === 'a1' ? 'red' : 'blue'), contentType: image });
  const address = await surface.deliver(destination(user), [say('Making it…')]);
  const result = say('Here they are', {
    mode: 'replace',
    media: [media('a1'), media('a2')],
    buttons: [row('Again')],
  });
  server.fail('sendMessage', 'reset');
  expect(await problemOf(surface.deliver(destination(user, address), [result]))).toBe(
    'unavailable',
  );
  // What is to be replaced stays until all of the new is there.
  expect(user.chat.shown.map(({ kind }) => kind)).toEqual(['text', 'photo', 'photo']);
  const kinds = async () => {
    await surface.deliver(destination(user, address), [result]);
    return user.chat.shown.map(({ kind }) => kind);
  };
  expect(await kinds()).toEqual(['photo', 'photo', 'text']);
  expect(user.chat.last).toMatchObject({ text: 'Here they are' });
});

test('shows several pictures to choose from as one numbered sheet', async () => {
  const covers = ['c1', 'c2', 'c3'];
  for (const id of covers) files.set(id, { bytes: await picture('blue'), contentType: image });
  const gallery = say('Pick one', {
    media: covers.map((id) => media(id, { source: { of: 'cover', id } })),
    choice: {
      placeholder: words('Choose'),
      options: covers.map((id) => ({ label: words(`Template ${id}`), action: `t:${id}` })),
    },
  });
  const address = await surface.deliver(destination(user), [gallery]);
  expect(user.chat.shown).toHaveLength(1);
  expect(user.chat.last && buttonsOf(user.chat.last).map(({ label }) => label)).toEqual([
    '1. Template c1',
    '2. Template c2',
    '3. Template c3',
  ]);
  await surface.deliver(destination(user, address), [{ ...gallery, mode: 'replace' }]);
  expect(server.world.files.uploads).toBe(1);
});

test('shrinks a picture that is too big for a photo and says no to what nobody can send', async () => {
  const heavy = new Uint8Array(11 * 1024 * 1024);
  files.set('heavy', { bytes: heavy, contentType: image });
  await surface.deliver(destination(user), [say('', { media: [media('heavy')] })]);
  expect(user.chat.last?.file?.width).toBe(120);
  files.set('huge', { bytes: new Uint8Array(51 * 1024 * 1024), contentType: 'video/mp4' });
  const sent = surface.deliver(destination(user), [say('', { media: [media('huge')] })]);
  expect(await problemOf(sent)).toBe('refused');
});

test('sends as a file what is transparent, whatever made it so', async () => {
  const clear = await sharp({
    create: { width: 60, height: 40, channels: 4, background: '#ff000080' },
  })
    .png()
    .toBuffer();
  files.set('clear', { bytes: clear, contentType: 'image/png' });
  await surface.deliver(destination(user), [say('edited', { media: [media('clear')] })]);
  expect(user.chat.last).toMatchObject({ kind: 'document', text: 'edited' });
});

test('sends as a file what Telegram takes for no photo, in place and in an album too', async () => {
  files.set('wide', { bytes: await picture('red', 2_100, 100), contentType: image });
  files.set('square', { bytes: await picture('blue'), contentType: image });
  const again = { buttons: [row('Again')] };
  const before = await surface.deliver(destination(user), [say('Make it?')]);
  await surface.deliver({ ...destination(user), address: before }, [
    say('done', { mode: 'replace', media: [media('wide')], ...again }),
    say('', { media: [media('square'), media('wide')] }),
  ]);
  expect(user.chat.shown.map(({ kind, text }) => [kind, text])).toEqual([
    ['document', 'done'],
    ['document', ''],
    ['document', ''],
  ]);
  await surface.deliver(destination(user), [say('once more', { media: [media('wide')] })]);
  expect(user.chat.last).toMatchObject({ kind: 'document', text: 'once more' });
});

test('says what a picture was that is no longer kept', async () => {
  await surface.deliver(destination(user), [say('', { media: [media('gone')] })]);
  expect(user.chat.last?.text).toBe('alt gone\n\nThis is no longer kept.');
});

test('replaces text by text, text by picture, picture by picture', async () => {
  files.set('r1', { bytes: await picture('red'), contentType: image });
  files.set('r2', { bytes: await picture('blue'), contentType: image });
  let address = await surface.deliver(destination(user), [say('one', { buttons: [row('x')] })]);
  const replace = async (reply: ReturnType<typeof say>) => {
    address = await surface.deliver(destination(user, address), [{ ...reply, mode: 'replace' }]);
  };
  await replace(say('two'));
  expect(user.chat.last).toMatchObject({ text: 'two', markup: undefined });
  await replace(say('three', { media: [media('r1')] }));
  await replace(say('three', { media: [media('r1')] }));
  await replace(say('four', { media: [media('r2')] }));
  await replace(say('five', { progress: 0.5 }));
  expect(user.chat.shown).toHaveLength(1);
  expect(user.chat.last).toMatchObject({ kind: 'photo', text: 'five\n\n▰▰▰▰▰▱▱▱▱▱ 50%' });
  await replace(say('six'));
  expect(user.chat.shown.map(({ kind, text }) => [kind, text])).toEqual([['text', 'six']]);
});

test('sends anew what cannot be replaced', async () => {
  const address = await surface.deliver(destination(user), [say('one')]);
  const shown = user.chat.last;
  if (shown) shown.deleted = true;
  await surface.deliver(destination(user, address), [say('two', { mode: 'replace' })]);
  expect(user.chat.last?.text).toBe('two');
  await surface.deliver(destination(user, 'not json'), [say('three', { mode: 'replace' })]);
  expect(user.chat.shown.map(({ text }) => text)).toEqual(['two', 'three']);
});

test('follows a message that had to be sent anew, however old the address', async () => {
  files.set('r1', { bytes: await picture('red'), contentType: image });
  const old = await surface.deliver(destination(user), [say('cover', { media: [media('r1')] })]);
  for (const text of ['one', 'two', 'two'])
    await surface.deliver(destination(user, old), [say(text, { mode: 'replace' })]);
  expect(user.chat.shown.map(({ text }) => text)).toEqual(['two']);
});

test('maps what Telegram answers to what the product knows', async () => {
  const deliver = () => problemOf(surface.deliver(destination(user), [say('hi')]));
  server.fail('sendMessage', { status: 500 });
  expect(await deliver()).toBe('unavailable');
  server.fail('sendMessage', 'reset');
  expect(await deliver()).toBe('unavailable');
  server.fail('sendMessage', NEW_REFUSAL, 2);
  expect(await deliver()).toBe('refused');
  user.block();
  expect(await deliver()).toBe('blocked');
  const nobody = { ...destination(user), chatId: '5', address: '{}' };
  expect(await problemOf(surface.deliver(nobody, [say('hi')]))).toBe('gone');
  server.refusals.length = 0;
});

const NEW_REFUSAL = { status: 400, description: 'Bad Request: SOMETHING_NEW' };

test('says plainly what Telegram refuses in its own form, buttons as long as it takes them', async () => {
  const reply = say('<b>words</b>', {
    buttons: [[{ label: words('Go'), action: 'go', style: 'success' }], LINK],
  });
  server.fail('sendMessage', NEW_REFUSAL);
  await surface.deliver(destination(user), [reply]);
  expect(user.chat.last && buttonsOf(user.chat.last)).toEqual([{ label: 'Go', data: 'go' }]);
  server.fail('sendMessage', NEW_REFUSAL, 2);
  await surface.deliver(destination(user), [reply]);
  expect(user.chat.last).toMatchObject({ text: '<b>words</b>', markup: undefined });
  server.refusals.length = 0;
});

test('sends anew what may not be changed, for whatever reason, and takes the old one away', async () => {
  const address = await surface.deliver(destination(user), [say('Making it… 0 %')]);
  for (const description of ["message can't be edited", 'SOMETHING_NEW']) {
    server.fail('editMessageText', { status: 400, description: `Bad Request: ${description}` });
    await surface.deliver(destination(user, address), [say('failed', { mode: 'replace' })]);
    expect(user.chat.shown.map(({ text }) => text)).toEqual(['failed']);
  }
  server.refusals.length = 0;
});

test('sends media as files apart from the words, and by link where no form is taken', async () => {
  const link = 'https://alme.example/results/1/x';
  files.set('r1', { bytes: await picture('red'), contentType: image });
  files.set('r2', { bytes: await picture('red'), contentType: image, link });
  const result = (id: string) => say('done', { media: [media(id)], buttons: [row('Again')] });
  server.fail('sendPhoto', NEW_REFUSAL);
  await surface.deliver(destination(user), [result('r1')]);
  expect(user.chat.shown.map(({ kind, text }) => [kind, text])).toEqual([
    ['document', ''],
    ['text', 'done'],
  ]);
  const refuse = () => {
    server.fail('sendPhoto', NEW_REFUSAL);
    server.fail('sendDocument', NEW_REFUSAL);
  };
  refuse();
  const both = [say('before'), result('r1')];
  const failed = await surface.deliver(destination(user), both).catch((error) => error);
  expect(failed).toMatchObject({ problem: 'refused', unshown: 1 });
  refuse();
  await surface.deliver(destination(user), [result('r2')]);
  expect(user.chat.last?.text).toMatch(/^done\n\nThis chat does not take the file/);
  expect(user.chat.last && buttonsOf(user.chat.last)).toMatchObject([
    { label: 'Open the file', url: link },
    { label: 'Again' },
  ]);
  server.refusals.length = 0;
});

test('links to what is larger than Telegram takes', async () => {
  const huge = { bytes: new Uint8Array(51 * 1024 * 1024), contentType: 'video/mp4' };
  files.set('huge', { ...huge, link: 'https://alme.example/results/1/x' });
  files.set('r1', { bytes: await picture('red'), contentType: image });
  await surface.deliver(destination(user), [
    say('both', { media: [media('huge', { kind: 'video' }), media('r1')] }),
  ]);
  expect(user.chat.last).toMatchObject({
    kind: 'photo',
    text: expect.stringMatching(/by the link/),
  });
  expect(user.chat.last && buttonsOf(user.chat.last)).toMatchObject([{ label: 'Open the file' }]);
});

test('encodes a video anew that is larger than Telegram takes, and links where that is too little', async () => {
  const link = 'https://alme.example/results/1/x';
  const byteLength = 60 * 1024 * 1024;
  const read = async (from: number, to: number) => new Uint8Array(to - from);
  const stream = () => new Blob([]).stream();
  const file = { contentType: 'video/mp4', byteLength, read, stream };
  let fits = true;
  const asked: number[] = [];
  const smaller = async (maxBytes: number) => {
    asked.push(maxBytes);
    return fits ? new Uint8Array(1_000) : null;
  };
  const readMedia = async () => {
    return { contentType: 'video/mp4', filename: 'a.mp4', file, link, smaller };
  };
  ({ surface } = telegramFor(server, { readMedia }));
  const film = say('done', { media: [media('film', { kind: 'video' })] });
  await surface.deliver(destination(user), [film]);
  expect(user.chat.last).toMatchObject({ kind: 'video', text: 'done' });
  expect(user.chat.last?.file?.bytes).toHaveLength(1_000);
  expect(asked).toEqual([50 * 1024 * 1024]);
  fits = false;
  ({ surface } = telegramFor(server, { readMedia }));
  await surface.deliver(destination(user), [film]);
  expect(user.chat.last).toMatchObject({
    kind: 'text',
    text: expect.stringMatching(/by the link/),
  });
});

test('sends a photo smaller where it is too heavy for a server in between', async () => {
  files.set('r1', { bytes: await picture('red'), contentType: image });
  server.fail('sendPhoto', { status: 413, description: 'Request Entity Too Large' });
  await surface.deliver(destination(user), [say('done', { media: [media('r1')] })]);
  expect(user.chat.last).toMatchObject({ kind: 'photo', text: 'done', file: { width: 120 } });
});

test('waits for a short 429 and hands on a long one', async () => {
  const stood = Date.now();
  const now = () => stood;
  ({ surface } = telegramFor(server, {
    now,
    waits: platformWaits(now),
    readMedia: mediaFrom(files),
  }));
  server.fail('sendMessage', { status: 429, retryAfter: 0 });
  await surface.deliver(destination(user), [say('after')]);
  expect(user.chat.last?.text).toBe('after');
  server.fail('sendMessage', { status: 429, retryAfter: 77 });
  const late = surface.deliver(destination(user), [say('never')]);
  await expect(late).rejects.toMatchObject({ problem: 'limited', retryAfterMs: 77_000 });
});

test('leaves a chat alone until the time that Telegram told, whatever is to be said', async () => {
  const clock = { now: Date.now() };
  const now = () => clock.now;
  await server.close();
  server = await startTelegramStandIn({ now });
  const waits = platformWaits(now);
  ({ surface } = telegramFor(server, { now, waits, readMedia: mediaFrom(files) }));
  user = server.user();
  user.say('/start');
  const other = server.user();
  other.say('/start');
  const address = await surface.deliver(destination(user), [say('Making it…')]);
  server.fail('editMessageText', { status: 429, retryAfter: 3_600 });
  const shown = (reply: Reply) => surface.deliver(destination(user, address), [reply]);
  const half = say('half', { mode: 'replace', progress: 0.5 });
  await expect(shown(half)).rejects.toMatchObject({ problem: 'limited', retryAfterMs: 3_600_000 });
  clock.now += 1_800_000;
  for (const reply of [half, say('an answer'), say('a notice', { buttons: [row('Ok')] })])
    await expect(shown(reply)).rejects.toMatchObject({ retryAfterMs: 1_800_000 });
  await surface.busy(destination(user), 'image');
  expect(user.chat.actions).toEqual([]);
  await surface.deliver(destination(other), [say('others go on')]);
  clock.now += 1_800_000;
  await shown(say('done', { mode: 'replace' }));
  expect(user.chat.shown.map(({ text }) => text)).toEqual(['done']);
  expect(other.chat.last?.text).toBe('others go on');
  expect(server.forbidden).toEqual([]);
});

test('takes a limit of three chats at once for the whole bot’s', async () => {
  const others = [server.user(), server.user(), server.user()];
  for (const one of others) one.say('/start');
  server.fail('sendMessage', { status: 429, retryAfter: 60 }, 3);
  const problem = (one: TelegramUser) => problemOf(surface.deliver(destination(one), [say('hi')]));
  expect(await Promise.all(others.map(problem))).toEqual(['limited', 'limited', 'limited']);
  expect(await problem(user)).toBe('limited');
  expect(server.calls.filter(({ method }) => method === 'sendMessage')).toEqual([]);
  expect(server.forbidden).toEqual([]);
});

test('no error carries the token or a text', async () => {
  const { href } = new URL(server.apiRoot);
  await server.close();
  const error = await surface.deliver(destination(user), [say('secret words')]).catch((e) => e);
  const told = JSON.stringify([
    error,
    String(error),
    error.cause,
    String(error.cause),
    error.stack,
  ]);
  expect(told).not.toContain(server.token);
  expect(told).not.toContain('secret words');
  expect(told).not.toContain(href);
  server = await startTelegramStandIn();
});

test('shows that something is made, and does not mind when it cannot', async () => {
  await surface.busy(destination(user), 'image');
  expect(user.chat.actions).toEqual(['upload_photo']);
  user.chat.blocked = true;
  await surface.busy(destination(user), 'video');
});
