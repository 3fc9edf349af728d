import type { Update } from 'grammy/types';
import { expect, test } from 'vitest';
import type { EventBody } from '../../core/chat/event.ts';
import { readUpdate } from './read.ts';

const NOW = 1_000;
const from = {
  id: 7,
  is_bot: false,
  first_name: 'Ada',
  last_name: '<b>L</b>',
  language_code: 'pt-BR',
};
const chat = { id: 7, type: 'private', first_name: 'Ada' };

function read(fields: object) {
  return readUpdate({ update_id: 99, ...fields } as Update, NOW);
}
function message(fields: object): EventBody | undefined {
  return read({ message: { message_id: 5, date: 1, chat, from, ...fields } })[0]?.body;
}

test('says where an event came from', () => {
  expect(read({ message: { message_id: 5, date: 1, chat, from, text: 'hi' } })).toEqual([
    {
      surface: 'telegram',
      chatId: '7',
      userId: '7',
      eventId: '99',
      userName: 'Ada <b>L</b>',
      languageTag: 'pt-BR',
      address: '{"chat":7}',
      body: { kind: 'text', text: 'hi' },
    },
  ]);
});

test('knows the topic that was written or pressed in, and no thread of answers', () => {
  const inTopic = { message_thread_id: 9, is_topic_message: true };
  const base = { message_id: 5, date: 1, chat, from, text: 'hi' };
  const addressOf = (fields: object) => JSON.parse(read(fields)[0]?.address ?? '{}');
  expect(addressOf({ message: { ...base, ...inTopic } })).toEqual({ chat: 7, thread: 9 });
  expect(addressOf({ message: { ...base, message_thread_id: 9 } })).toEqual({ chat: 7 });
  const press = { id: 'q', from, chat_instance: '1', data: 'm' };
  const pressed = addressOf({ callback_query: { ...press, message: { ...base, ...inTopic } } });
  expect(pressed).toMatchObject({ chat: 7, thread: 9, message: 5, shows: 'text' });
  const old = { chat, message_id: 5, date: 0 };
  expect(addressOf({ callback_query: { ...press, message: old } })).toEqual({
    chat: 7,
    query: { id: 'q', at: NOW },
  });
});

test.each([
  ['/start', 'start', ''],
  ['/start t_noir-1', 'start', 't_noir-1'],
  ['/CREATE@alme_bot  golden hour ', 'create', 'golden hour'],
  ['/create\nmany\nlines', 'create', 'many\nlines'],
  ['/guthaben', 'credits', ''],
  ['/crear@alme_bot dorada', 'create', 'dorada'],
  ['/кредиты', 'credits', ''],
])('reads %j as a command', (text, name, argument) => {
  expect(message({ text })).toEqual({ kind: 'command', name, argument });
});

test.each(['/', '//x', '/é', 'a /start', '/waytoolongforacommandofthisplatformreally x'])(
  'reads %j as a text',
  (text) => expect(message({ text })).toEqual({ kind: 'text', text }),
);

test('takes the largest size of a photo, its caption and its album', () => {
  const photo = [
    { file_id: 's', file_unique_id: 's', width: 90, height: 60, file_size: 900 },
    { file_id: 'l', file_unique_id: 'l', width: 1280, height: 853, file_size: 90_000 },
    { file_id: 'm', file_unique_id: 'm', width: 320, height: 213 },
  ];
  expect(message({ photo, caption: 'me', media_group_id: 'a1' })).toEqual({
    kind: 'photos',
    files: [{ ref: 'l', name: null, contentType: 'image/jpeg', byteLength: 90_000 }],
    caption: 'me',
    albumId: 'a1',
    order: 5,
  });
});

test.each([
  [{ mime_type: 'image/heic', file_name: 'IMG_1.HEIC' }],
  [{ file_name: 'IMG_1.heic' }],
  [{ mime_type: 'application/octet-stream', file_name: 'x.JPEG' }],
  [{ mime_type: 'image/svg+xml', file_name: 'x.svg' }],
  [{ mime_type: 'image/png' }],
  [{ mime_type: 'application/octet-stream', file_name: 'DSC_0001.HIF' }],
  [{ mime_type: 'application/octet-stream', file_name: 'scan.jfif' }],
  [{ mime_type: 'application/octet-stream', file_name: 'photo' }],
  [{ mime_type: 'application/octet-stream' }],
  [{ mime_type: 'application/x-adobe-dng', file_name: 'raw.dng' }],
  [{}],
])('reads the file %j as a picture', (document) => {
  const body = message({ document: { file_id: 'd', file_unique_id: 'd', ...document } });
  expect(body).toMatchObject({ kind: 'photos', files: [{ ref: 'd' }], albumId: null });
});

const file = { file_id: 'f', file_unique_id: 'f' };
test.each([
  ['file', { document: { ...file, mime_type: 'application/pdf', file_name: 'a.pdf' } }],
  ['sticker', { sticker: file }],
  ['location', { location: { latitude: 1, longitude: 2 } }],
  ['other', { poll: {} }],
])('does not want a %s', (what, fields) => {
  expect(message(fields)).toEqual({ kind: 'unsupported', what });
});

test.each([
  ['a video', { video: { ...file, duration: 9, mime_type: 'video/mp4' } }, 9, 'video/mp4'],
  [
    'a GIF',
    { animation: { ...file, duration: 3 }, document: { ...file, mime_type: 'image/gif' } },
    3,
    null,
  ],
  ['a file', { document: { ...file, mime_type: 'video/quicktime' } }, null, 'video/quicktime'],
])('%s is a video, with its words', (_name, fields, seconds, contentType) => {
  const sent = { ref: 'f', name: null, contentType, byteLength: null };
  const read = { kind: 'video', file: sent, seconds };
  expect(message(fields)).toEqual({ ...read, caption: null });
  expect(message({ ...fields, caption: '/motion' })).toEqual({ ...read, caption: '/motion' });
  const answered = { message_id: 4, date: 1, chat, ...fields };
  expect(message({ text: '/motion', reply_to_message: answered })).toEqual({
    kind: 'command',
    name: 'motion',
    argument: '',
    files: [sent],
  });
});

test.each([
  ['a voice message', { voice: { ...file, duration: 3, mime_type: 'audio/ogg', file_size: 9 } }],
  ['music', { audio: { ...file, duration: 3, mime_type: 'audio/ogg', file_size: 9 } }],
  ['a round video', { video_note: { ...file, duration: 3, mime_type: 'audio/ogg', file_size: 9 } }],
])('%s is spoken words, with the picture that it answers', (_name, fields) => {
  const photo = [{ file_id: 'p', file_unique_id: 'u', width: 9, height: 9 }];
  const answered = { message_id: 4, date: 1, chat, photo };
  const heard = { ref: 'f', name: null, contentType: 'audio/ogg', byteLength: 9 };
  expect(message(fields)).toEqual({ kind: 'voice', file: heard, seconds: 3 });
  expect(message({ ...fields, reply_to_message: answered })).toMatchObject({
    kind: 'voice',
    files: [{ ref: 'p' }],
  });
});

test.each([{ mime_type: 'audio/mpeg' }, { file_name: 'note.M4A' }, { file_name: 'a.opus' }])(
  'the file %j is spoken words, of a length that nobody says',
  (document) =>
    expect(message({ document: { ...file, ...document } })).toMatchObject({
      kind: 'voice',
      file: { ref: 'f' },
      seconds: null,
    }),
);

test('a command brings the picture of the message that it answers', () => {
  const photo = [{ file_id: 'p', file_unique_id: 'u', width: 9, height: 9 }];
  const answered = { message_id: 4, date: 1, chat, photo };
  expect(message({ text: 'make it brighter', reply_to_message: answered })).toMatchObject({
    kind: 'text',
    text: 'make it brighter',
    files: [{ contentType: 'image/jpeg' }],
  });
  expect(message({ text: '/verify', reply_to_message: answered })).toMatchObject({
    kind: 'command',
    name: 'verify',
    files: [{ ref: 'p' }],
  });
  const words = { message_id: 4, date: 1, chat, text: 'hi' };
  expect(message({ text: '/verify', reply_to_message: words })).toEqual({
    kind: 'command',
    name: 'verify',
    argument: '',
  });
});

test('a press carries its code, its message and its query', () => {
  const press = { id: 'q1', from, chat_instance: '1', data: 'x:1' };
  const on = (fields: object) => read({ callback_query: { ...press, message: fields } })[0];
  const text = on({ message_id: 5, date: 1, chat, text: 'hi' });
  expect(text?.body).toEqual({ kind: 'press', code: 'x:1' });
  expect(JSON.parse(text?.address ?? '')).toEqual({
    chat: 7,
    message: 5,
    shows: 'text',
    query: { id: 'q1', at: NOW },
  });
  expect(on({ message_id: 5, date: 1, chat, photo: [] })?.address).toContain('"shows":"media"');
  // Too old to be told what it is, and so too old to be edited.
  expect(on({ message_id: 5, date: 0, chat })?.address).not.toContain('"message"');
});

test('knows when the user shuts the bot out and lets it in again', () => {
  const member = (status: string, where: object = chat) =>
    read({ my_chat_member: { chat: where, from, date: 1, new_chat_member: { status } } })[0]?.body;
  expect(member('kicked')).toEqual({ kind: 'reachable', reachable: false });
  expect(member('member')).toEqual({ kind: 'reachable', reachable: true });
  expect(member('kicked', { id: -5, type: 'group' })).toBeUndefined();
});

test.each([
  [
    'a group',
    { message: { message_id: 1, date: 1, chat: { id: -1, type: 'group' }, from, text: '/start' } },
  ],
  [
    'a channel',
    { channel_post: { message_id: 1, date: 1, chat: { id: -1, type: 'channel' }, text: 'x' } },
  ],
  [
    'a bot',
    { message: { message_id: 1, date: 1, chat, from: { ...from, is_bot: true }, text: 'x' } },
  ],
  [
    'a note of the platform',
    { message: { message_id: 1, date: 1, chat, from, pinned_message: {} } },
  ],
  [
    'a press in a group',
    {
      callback_query: {
        id: 'q',
        from,
        data: 'x',
        message: { chat: { id: -1, type: 'group' }, message_id: 1, date: 1 },
      },
    },
  ],
  ['an inline press', { callback_query: { id: 'q', from, data: 'x', inline_message_id: '1' } }],
  ['something new', { shiny_new_update: {} }],
])('reads nothing from %s', (_what, fields) => {
  expect(read(fields)).toEqual([]);
});
