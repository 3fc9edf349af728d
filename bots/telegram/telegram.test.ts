import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Event } from '../../core/chat/event.ts';
import type { ReceiveEvent } from '../../core/chat/surface.ts';
import { DatabaseUnavailable } from '../../core/errors.ts';
import { StorageError } from '../../core/storage/errors.ts';
import type { TelegramBot } from './start.ts';
import type { Telegram, TelegramOptions } from './telegram.ts';
import { say, telegramFor } from './testing/harness.node.ts';
import { startTelegramStandIn, type TelegramStandIn } from './testing/stand-in.node.ts';

let server: TelegramStandIn;
let bot: TelegramBot;
let telegram: Telegram;
let events: Event[];

beforeEach(async () => {
  server = await startTelegramStandIn();
  events = [];
});
afterEach(async () => {
  await bot.stop();
  await server.close();
});

function start(receive: ReceiveEvent, options: Partial<TelegramOptions> = {}): void {
  telegram = telegramFor(server, options);
  bot = telegram.connect(receive);
  bot.receive();
}
const store: ReceiveEvent = async (event) => void events.push(event);
const texts = () => events.map(({ body }) => ('text' in body ? body.text : body.kind));
const called = (method: string) => server.calls.filter((one) => one.method === method);

const until = (look: () => boolean) => expect.poll(look).toBe(true);

test('brings the updates of each chat in order', async () => {
  start(async (event) => {
    // The first message of a chat waits for another chat's message, and its own chat waits for it.
    if ('text' in event.body && event.body.text === '1')
      await until(() => texts().includes('other'));
    events.push(event);
  });
  const [mira, otto] = [server.user(), server.user()];
  for (const text of ['1', '2', '3']) mira.say(text);
  otto.say('other');
  await until(() => events.length === 4);
  expect(texts()).toEqual(['other', '1', '2', '3']);
});

const AWAY: readonly (readonly [string, () => Error])[] = [
  ['a database that is away', () => new DatabaseUnavailable()],
  [
    'a read whose database is away',
    () => new Error('Failed query', { cause: new DatabaseUnavailable() }),
  ],
  ['a file store that is away', () => new StorageError('unavailable')],
  [
    'a broken connection',
    () => new TypeError('terminated', { cause: new Error('other side closed') }),
  ],
  ['what nobody knows', () => new Error('socket hang up')],
];
test.each(AWAY)('an update is never given up for %s', async (_, make) => {
  let away = true;
  start(async (event) => {
    if (away) throw make();
    await store(event);
  });
  const from = { id: 7, is_bot: false, first_name: 'Mira' };
  const chat = { id: 7, type: 'private', first_name: 'Mira' } as const;
  const message = { message_id: 1, date: 1, from, chat, text: 'precious' };
  for (let tries = 1; tries <= 20; tries += 1)
    await expect(bot.handle({ update_id: 5, message })).rejects.toThrow();
  away = false;
  await bot.handle({ update_id: 5, message });
  expect(texts()).toEqual(['precious']);
});

test('acknowledges nothing that is not stored, and stores it when it can', async () => {
  let tries = 0;
  start(async (event) => {
    tries += 1;
    if (tries < 3) throw new DatabaseUnavailable();
    await store(event);
  });
  server.user().say('precious');
  await until(() => tries > 0);
  expect(server.world.updates.waiting).toBe(1);
  await until(() => events.length === 1);
  await until(() => server.world.updates.waiting === 0);
});

test('what was not stored before the end comes again after it', async () => {
  let tried = false;
  start(async () => {
    tried = true;
    throw new DatabaseUnavailable();
  });
  server.user().say('precious');
  await until(() => tried);
  await bot.stop();
  expect(server.world.updates.waiting).toBe(1);
  start(store);
  await until(() => events.length === 1);
});

test('one update that breaks us does not keep the others from coming', async () => {
  const lines: string[] = [];
  const quiet = () => undefined;
  const error = (_fields: object, message: string) => void lines.push(message);
  const log = { debug: quiet, info: quiet, warn: quiet, error, child: () => log };
  start(
    async (event) => {
      if ('text' in event.body && event.body.text === 'poison') throw new TypeError('a bug');
      await store(event);
    },
    { log },
  );
  const user = server.user();
  user.say('poison');
  user.say('fine');
  await until(() => events.length === 1 && server.world.updates.waiting === 0);
  expect(lines).toEqual(['update given up: it breaks the conversation']);
});

test('goes on asking when Telegram stumbles', async () => {
  server.fail('getUpdates', { status: 502 });
  server.fail('getUpdates', 'reset');
  server.fail('deleteWebhook', { status: 500 });
  start(store);
  server.user().say('hello');
  await until(() => events.length === 1);
});

test('says what it can do, in every language, and only once', async () => {
  start(store);
  await until(() => called('setChatMenuButton').length === 1);
  const { profile } = server.world;
  const commands = profile.get('commands all_private_chats') as { command: string }[];
  expect(commands.map(({ command }) => command)).toContain('create');
  const inGroups = profile.get('commands all_group_chats') as {
    command: string;
    is_ephemeral?: boolean;
  }[];
  expect(inGroups.filter((one) => one.is_ephemeral !== true)).toMatchObject([{ command: 'card' }]);
  expect(inGroups).toHaveLength(5);
  const german = profile.get('commands all_private_chats de') as { command: string }[];
  expect(german).toHaveLength(commands.length);
  expect(german.map(({ command }) => command)).toEqual(
    expect.arrayContaining(['start', 'guthaben', 'loeschen', 'paysupport', 'settings', 'help']),
  );
  const commandsIn = (key: string) =>
    (profile.get(key) as { command: string }[]).map(({ command }) => command);
  expect(commandsIn('commands all_group_chats de')).toEqual(commandsIn('commands all_group_chats'));
  expect(profile.get('description default')).toBeTruthy();
  const written = called('setMyCommands').length;
  await bot.stop();
  start(store);
  await until(() => called('setChatMenuButton').length === 2);
  expect(called('setMyCommands')).toHaveLength(written);
});

test('stops at once, even while Telegram does not answer', async () => {
  server.fail('getUpdates', 'hang');
  start(store);
  await until(() => called('deleteWebhook').length === 1);
  await bot.stop();
});

// @grammyjs/runner 2.0.3: stop() does not wait for handlers that a concurrent sink has started.
test('stops only when what it was storing is stored', async () => {
  const storing = Promise.withResolvers<void>();
  let begun = 0;
  start(async (event) => {
    begun += 1;
    await storing.promise;
    await store(event);
  });
  for (const text of ['one', 'two']) server.user().say(text);
  await until(() => begun === 2);
  const stopped = bot.stop().then(() => events.length);
  storing.resolve();
  expect(await stopped).toBe(2);
});

test('gives up on a token that Telegram does not know', async () => {
  const lines: string[] = [];
  const keep = (_fields: object, message: string) => void lines.push(message);
  const log = { debug: keep, info: keep, warn: keep, error: keep, child: () => log };
  start(store, { token: '1:wrong', log });
  await until(() => lines.length > 0);
  expect(lines).toEqual(['Telegram refuses the bot token']);
});

test('answers every press once: with the remark, or without one', async () => {
  start(async (event) => {
    await store(event);
    const remark = event.body.kind === 'press' && event.body.code === 'remark';
    const replies = remark ? [say('Saved', { mode: 'notice' })] : [say('Next')];
    await telegram.surface.deliver({ ...event, locale: 'en' }, replies);
  });
  const user = server.user();
  user.say('hi');
  await user.chat.until('Next');
  const [one, two] = [user.pressCode('remark'), user.pressCode('other')];
  await until(() => user.isAnswered(one) && user.chat.shown.length === 2);
  await bot.stop();
  expect(user.isAnswered(two)).toBe(true);
  expect(user.chat.notices).toEqual([{ text: 'Saved', alert: false }]);
  expect(called('answerCallbackQuery')).toHaveLength(2);
});

test('answers a press that nobody has a word for, and says late remarks aloud', async () => {
  let pressed: Event | undefined;
  const rateLimits = { answerWithinMs: 1 };
  start(
    async (event) => {
      pressed = event;
    },
    { rateLimits },
  );
  const user = server.user();
  user.say('hi');
  const query = user.pressCode('slow');
  await until(() => user.isAnswered(query));
  expect(user.chat.notices).toEqual([]);
  if (pressed) {
    const to = { ...pressed, locale: 'en' };
    await telegram.surface.deliver(to, [say('At last', { mode: 'notice' })]);
  }
  expect(user.chat.last?.text).toBe('At last');
  expect(called('answerCallbackQuery')).toHaveLength(1);
});

test('shows a long remark as an alert and a very long one as a message', async () => {
  const remarks = ['r'.repeat(150), 'R'.repeat(201)];
  start(async (event) => {
    const text = remarks.shift() ?? '';
    await telegram.surface.deliver({ ...event, locale: 'en' }, [say(text, { mode: 'notice' })]);
  });
  const user = server.user();
  user.chat.started = true;
  user.pressCode('a');
  await until(() => user.chat.notices.length === 1);
  expect(user.chat.notices[0]?.alert).toBe(true);
  user.pressCode('b');
  await user.chat.until('R'.repeat(201));
});

test('answers commands in a group with the way into a private chat, and nothing else', async () => {
  start(store);
  const group = server.group();
  group.hear('/create@other_bot noir');
  group.hear('just talking');
  group.hear('/create@alme_test_bot my secret idea');
  const answer = await group.chat.until(() => true);
  expect(answer.text).not.toContain('secret');
  expect(answer.markup?.inline_keyboard[0]?.[0]).toMatchObject({
    url: 'https://t.me/alme_test_bot?start=group',
  });
  group.hear('/create again');
  server.user().say('private');
  await until(() => events.length === 1);
  expect(group.chat.shown).toHaveLength(1);
});

test('answers an anonymous admin too, in the topic of the command, and no other bot', async () => {
  start(store);
  const { chat } = server.group();
  chat.topics.add(5);
  const where = { id: chat.id, type: 'supergroup', title: 'Group', is_forum: true };
  const hear = (fields: object) =>
    server.update({ message: { message_id: 9, date: 1, chat: where, ...fields } } as never);
  const bot = { id: 1_087_968_824, is_bot: true, first_name: 'Group' };
  hear({ from: { ...bot, id: 7 }, text: '/start' });
  const topic = { message_thread_id: 5, is_topic_message: true };
  hear({ from: bot, sender_chat: where, text: '/start@alme_test_bot', ...topic });
  await chat.until(() => true);
  const sent = server.calls.filter(({ method }) => method === 'sendMessage');
  expect(sent.map(({ values }) => values.message_thread_id)).toEqual([5]);
  expect(events).toEqual([]);
});

test('notes that a user has blocked the bot', async () => {
  start(store);
  const user = server.user();
  user.block();
  user.unblock();
  await until(() => events.length === 2);
  expect(events.map(({ body }) => body)).toEqual([
    { kind: 'reachable', reachable: false },
    { kind: 'reachable', reachable: true },
  ]);
});

test('brings an album as events with one album id', async () => {
  start(store);
  await server.user().sendAlbum([new Uint8Array([1]), new Uint8Array([2]), new Uint8Array([3])]);
  await until(() => events.length === 3);
  const albums = events.map(({ body }) => (body.kind === 'photos' ? body.albumId : null));
  expect(new Set(albums).size).toBe(1);
  expect(albums[0]).not.toBeNull();
});
