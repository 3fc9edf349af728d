import type { Update } from 'grammy/types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Surface } from '../../core/chat/surface.ts';
import { ALLOWED_UPDATES, readUpdate } from './read.ts';
import { destination, say, telegramFor } from './testing/harness.node.ts';
import {
  startTelegramStandIn,
  type TelegramStandIn,
  type TelegramUser,
} from './testing/stand-in.node.ts';
import { isUpdate } from './update-shape.ts';

let server: TelegramStandIn;
let surface: Surface;
let user: TelegramUser;
let now: number;
let address: string;

beforeEach(async () => {
  server = await startTelegramStandIn();
  now = 1_000_000;
  ({ surface } = telegramFor(server, { now: () => now }));
  user = server.user();
  user.say('/start');
  address = await surface.deliver(destination(user), [say('Looking')]);
});
afterEach(async () => {
  expect(server.refusals).toEqual([]);
  await server.close();
});

const draft = (words: string) => surface.draft?.(destination(user, address), words);
const texts = () => user.chat.shown.map(({ text }) => text);

test('words form under the chat, one draft with a button, and their message takes its place', async () => {
  for (const words of ['', 'A red', 'A red fox']) await draft(words);
  expect(user.chat.drafts).toEqual(['', 'A red', 'A red fox']);
  const calls = server.calls.filter(({ method }) => method === 'sendMessageDraft');
  expect(new Set(calls.map(({ values }) => values.draft_id)).size).toBe(1);
  expect(user.chat.draft).toMatchObject({ text: 'A red fox', canStop: true });
  const done = [say('A red fox in snow', { mode: 'replace' })];
  address = await surface.deliver(destination(user, address), done);
  // A change of the message above would leave the draft standing.
  expect([user.chat.draft, texts()]).toEqual([null, ['A red fox in snow']]);
  expect(server.calls.at(-1)?.method).toBe('deleteMessage');
  await surface.deliver(destination(user, address), [say('changed', { mode: 'replace' })]);
  expect(server.calls.at(-1)?.method).toBe('editMessageText');
});

test('what has nothing to do with it is changed in place, and so is what comes once it is gone', async () => {
  const other = await surface.deliver(destination(user), [say('Making')]);
  await draft('A red');
  await surface.deliver(destination(user, other), [say('Still making', { mode: 'replace' })]);
  expect(server.calls.at(-1)?.method).toBe('editMessageText');
  now += 31_000;
  await surface.deliver(destination(user, address), [say('late', { mode: 'replace' })]);
  expect(server.calls.at(-1)?.method).toBe('editMessageText');
});

test('a group has none, and a long text is cut', async () => {
  const before = server.calls.length;
  const group = JSON.stringify({ chat: -100, one: { user: user.person.id, at: now } });
  await surface.draft?.(destination(user, group), 'A red');
  expect(server.calls).toHaveLength(before);
  await draft('🦊'.repeat(4_000));
  expect(user.chat.drafts.at(-1)?.length).toBe(4_096);
});

test('its button is a press of the person whose chat it is', async () => {
  const stopped = {
    update_id: 5,
    stopped_message_generation: {
      chat: { id: 7, type: 'private', first_name: 'Ada' },
      message_thread_id: 9,
      draft_id: 3,
    },
  };
  expect(isUpdate(stopped)).toBe(true);
  expect(readUpdate(stopped as Update, 1)).toMatchObject([
    {
      chatId: '7',
      userId: '7',
      eventId: '5',
      address: '{"chat":7,"thread":9}',
      body: { kind: 'press', code: 'describe-stop' },
    },
  ]);
  const elsewhere = { chat: { id: -7, type: 'group' }, draft_id: 3 };
  expect(readUpdate({ update_id: 6, stopped_message_generation: elsewhere } as never, 1)).toEqual(
    [],
  );
  expect(isUpdate({ update_id: 7, stopped_message_generation: { draft_id: 3 } })).toBe(false);
  expect(ALLOWED_UPDATES).toContain('stopped_message_generation');
});
