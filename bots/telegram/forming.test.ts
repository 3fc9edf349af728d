import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Reply } from '../../core/chat/reply.ts';
import type { Surface } from '../../core/chat/surface.ts';
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

const files = new Map<string, { bytes: Uint8Array; contentType: string }>();
let server: TelegramStandIn;
let surface: Surface;
let user: TelegramUser;
let address: string;

beforeEach(async () => {
  server = await startTelegramStandIn();
  files.clear();
  for (const [id, color] of [
    ['f1', 'grey'],
    ['f2', 'orange'],
    ['r1', 'red'],
  ] as const)
    files.set(id, { bytes: await picture(color), contentType: 'image/jpeg' });
  surface = telegramFor(server, { readMedia: mediaFrom(files) }).surface;
  user = server.user();
  user.say('/start');
  address = await surface.deliver(destination(user), [say('go')]);
});
afterEach(async () => {
  expect(server.refusals.filter((one) => !/not modified/.test(one.description))).toEqual([]);
  await server.close();
});

const stop = [[{ label: words('Stop'), action: 'stop:1', style: 'danger' as const }]];
const forming = (id: string) => media(id, { source: { of: 'forming', id } });
const running = (progress: number, more: Partial<Reply> = {}) =>
  say('Making it', { progress, buttons: stop, ...more });

async function replace(reply: Reply): Promise<void> {
  address = await surface.deliver(destination(user, address), [{ ...reply, mode: 'replace' }]);
}

/** What the chat shows, and by which calls it came about. */
const chat = () =>
  user.chat.shown.map(({ kind, text, edits }) => [kind, text.split('\n')[0], edits]);
const methods = () =>
  server.calls.map(({ method }) => method).filter((name) => /Message|Photo/.test(name));

test('one message: words, what forms, what forms further, the result', async () => {
  await replace(running(0));
  await replace(running(0.33, { media: [forming('f1')] }));
  expect(chat()).toEqual([['photo', 'Making it', 2]]);
  await replace(running(0.5, { media: [forming('f1')] }));
  await replace(running(0.66, { media: [forming('f2')] }));
  await replace(say('Done', { media: [media('r1')] }));
  expect(chat()).toEqual([['photo', 'Done', 5]]);
  expect(methods()).toEqual([
    'sendMessage',
    'editMessageText',
    ...Array.from({ length: 4 }, () => 'editMessageMedia'),
  ]);
  expect(user.chat.last?.markup).toBeUndefined();
});

test.each([
  ['a failure', say('It did not work')],
  ['another run of it', running(0)],
  ['the queue', running(0, { progress: null })],
])('%s takes away what formed, after its own message is out', async (_, next) => {
  await replace(running(0.33, { media: [forming('f1')] }));
  await replace(next);
  const first = next.text[0]?.values?.text;
  expect(chat()).toEqual([['text', first, 0]]);
  expect(methods().slice(-2)).toEqual(['sendMessage', 'deleteMessage']);
});

test('what is held no more is not missed', async () => {
  files.clear();
  await replace(running(0.33, { media: [forming('f1')] }));
  expect(user.chat.last?.text).toBe('Making it\n\n▰▰▰▱▱▱▱▱▱▱ 33%');
});
