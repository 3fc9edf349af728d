import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PublicPost } from '../../core/chat/public-post.ts';
import { DeliveryError } from '../../core/chat/surface.ts';
import type { StandInChannel } from './testing/guild-world.ts';
import { BOT_PERMISSIONS, openChannel, openGuild } from './testing/guilds.ts';
import type { Person } from './testing/person.ts';
import { nthEvent, type Rig, says, startRig, verbatim } from './testing/rig.node.ts';

const GUILD = '900';

let rig: Rig;
let reader: Person;

beforeEach(async () => {
  rig = await startRig({
    readMedia: async ({ id }) =>
      id === 'gone'
        ? null
        : { bytes: new Uint8Array(900), contentType: 'image/jpeg', filename: 'cover.jpg' },
    shrink: async () => ({ bytes: new Uint8Array(100), contentType: 'image/jpeg' }),
  });
  openGuild(rig.discord.world, GUILD);
});
afterEach(() => rig.stop());

function channel(more: Partial<StandInChannel> = {}): StandInChannel {
  const opened = openChannel(rig.discord.world, GUILD, more);
  reader = rig.discord.person({ where: 'server', channelId: opened.id });
  return opened;
}

const card = (title = 'Neon City') =>
  says(title, {
    media: [{ kind: 'image', source: { of: 'cover', id: 'neon' }, alt: verbatim('A street') }],
    buttons: [[{ label: verbatim('Use it'), action: 'template:neon' }]],
  });

const posting = ({ id }: StandInChannel, more: Partial<PublicPost> = {}): PublicPost => ({
  channelId: id,
  guildId: GUILD,
  reply: card(),
  locale: 'en',
  title: verbatim('Neon City'),
  key: 'card-1',
  isAgain: false,
  askedAt: rig.clock.now,
  ...more,
});

const surface = () => rig.surface;
const publish = async (post: PublicPost) => {
  const posted = await surface().publish?.(post);
  if (!posted) throw new Error('nothing is posted here');
  return posted;
};
const problemOf = async (work: Promise<unknown> | undefined) => {
  const error = await work?.then(() => null).catch((cause: unknown) => cause);
  return error instanceof DeliveryError ? error.problem : error;
};
const calls = (): string[] =>
  rig.discord.world.calls
    .filter(({ path }) => /channels|guilds/.test(path))
    .map(({ method, path, status }) => `${method} ${path.replace(/\d{5,}/g, 'ID')} ${status}`);

describe('a card in a channel', () => {
  it('is seen by everybody, with its cover and its button, and mentions nobody', async () => {
    const posted = await publish(posting(channel(), { reply: card('@everyone **Neon**') }));
    expect(reader.messages).toMatchObject([
      { id: posted.messageId, ephemeral: false, buttons: ['Use it'], files: [{ alt: 'A street' }] },
    ]);
    expect(reader.last.text).toBe('\\@everyone \\*\\*Neon\\*\\*');
  });

  it('is posted for somebody who is on the server and may write there, and for nobody else', async () => {
    const there = channel();
    const member = { by: reader.id };
    await publish(posting(there, member));
    const { members } = openGuild(rig.discord.world, GUILD);
    const until = (ms: number) => new Date(rig.clock.now + ms).toISOString();
    const again = (key: string) => problemOf(publish(posting(there, { ...member, key })));
    members.set(reader.id, { silentUntil: until(60_000) });
    expect(await again('silenced')).toBe('author-out');
    members.set(reader.id, { silentUntil: until(-1) });
    expect(await again('over')).toBeNull();
    members.delete(reader.id);
    expect(await again('gone')).toBe('author-out');
    openGuild(rig.discord.world, GUILD, { hasBot: false });
    expect(await again('left')).toBe('not-a-member');
  });

  it('is posted once under its key, also after a crash or a lost answer', async () => {
    const there = channel();
    const first = await publish(posting(there));
    expect(await rig.another().surface.publish?.(posting(there))).toEqual(first);
    await publish(posting(there, { key: 'card-2' }));
    expect(reader.messages).toHaveLength(2);
  });

  it.each([
    ChannelType.GuildAnnouncement,
    ChannelType.GuildVoice,
    ChannelType.GuildStageVoice,
    ChannelType.PublicThread,
  ])('goes into channels of type %i', async (type) => {
    await publish(posting(channel({ type, nsfw: true })));
    expect(reader.messages).toHaveLength(1);
  });

  it('opens a closed thread, as every message does', async () => {
    const thread = channel({ type: ChannelType.PublicThread, archived: true });
    await publish(posting(thread));
    expect(thread.archived).toBe(false);
  });

  it('is posted without a cover that vanished', async () => {
    const reply = {
      ...card(),
      media: [{ ...card().media?.[0], source: { of: 'cover', id: 'gone' } }],
    };
    await publish(posting(channel(), { reply: reply as PublicPost['reply'] }));
    expect(reader.last).toMatchObject({ files: [], buttons: ['Use it'] });
  });

  it('comes without its cover where Discord takes no files, and smaller where they are too heavy', async () => {
    const there = channel();
    rig.discord.fail('post', { status: 400, code: 50_046 });
    await publish(posting(there));
    expect(reader.last).toMatchObject({ files: [], buttons: ['Use it'] });
    rig.discord.world.attachmentLimit = 500;
    await publish(posting(there, { key: 'heavy' }));
    expect(reader.last.files).toEqual([]);
  });

  it('is said more simply where Discord refuses its form', async () => {
    rig.discord.fail('post', { status: 400, code: 50_035 });
    await publish(posting(channel()));
    expect(reader.last).toMatchObject({
      text: expect.stringContaining('Neon'),
      buttons: ['Use it'],
    });
  });

  it('answers who presses with a message of their own, and stays as it is', async () => {
    const there = channel();
    await publish(posting(there));
    const another = rig.discord.person({ where: 'server', channelId: there.id });
    await another.press('Use it');
    const event = await nthEvent(rig, 1);
    expect(event).toMatchObject({
      body: { kind: 'press', code: 'template:neon' },
      userId: another.id,
    });
    await rig.reply(says('for you alone', { mode: 'replace' }));
    expect(another.messages.map(({ text, ephemeral }) => [text, ephemeral])).toEqual([
      ['Neon City', false],
      ['for you alone', true],
    ]);
    expect(reader.messages).toMatchObject([{ text: 'Neon City', edits: 0 }]);
  });
});

describe('a card in a forum', () => {
  const forum = (more: Partial<StandInChannel> = {}) =>
    channel({ type: ChannelType.GuildForum, ...more });
  const inThread = (id: string) => rig.discord.person({ where: 'server', channelId: id }).messages;

  it('begins a thread with its title, of any length', async () => {
    const posted = await publish(posting(forum(), { title: verbatim('N'.repeat(300)) }));
    expect(rig.discord.world.channels.get(posted.channelId)?.name).toHaveLength(100);
    expect(inThread(posted.channelId)).toMatchObject([{ text: 'Neon City', buttons: ['Use it'] }]);
  });

  it('begins one thread though the answer was lost, and another for the next card', async () => {
    const there = forum();
    const first = await publish(posting(there));
    expect(await publish(posting(there, { isAgain: true }))).toEqual(first);
    const second = await publish(posting(there, { key: 'card-2' }));
    expect(second.channelId).not.toBe(first.channelId);
  });

  it('adopts no thread of somebody else with the same title', async () => {
    const there = forum();
    const more = {
      type: ChannelType.PublicThread,
      name: 'Neon City',
      parentId: there.id,
      ownerId: '5',
    };
    const foreign = openChannel(rig.discord.world, GUILD, more);
    expect((await publish(posting(there, { isAgain: true }))).channelId).not.toBe(foreign.id);
  });

  it('bears a tag where the forum wants one, and says where only moderators can set it', async () => {
    const tag = (id: string, moderated: boolean) => ({ id, name: id, moderated });
    const there = forum({ needsTag: true, tags: [tag('1', true), tag('2', false)] });
    await publish(posting(there));
    const strict = forum({ needsTag: true, tags: [tag('3', true)] });
    expect(await problemOf(publish(posting(strict)))).toBe('no-new-thread');
  });

  it('is sent once when the connection breaks, and found when it is sent again', async () => {
    const there = forum();
    rig.discord.fail('begin-thread', { status: 500 });
    expect(await problemOf(publish(posting(there)))).toBe('unavailable');
    expect(calls().filter((call) => call.startsWith('POST'))).toHaveLength(1);
  });

  it('says where the server has no room for threads', async () => {
    openGuild(rig.discord.world, GUILD, { threadsLeft: 0 });
    expect(await problemOf(publish(posting(forum())))).toBe('no-new-thread');
  });
});

describe('what cannot be posted', () => {
  const without = (bit: bigint) => BOT_PERMISSIONS & ~bit;
  it.each([
    [
      'no sight of the channel',
      'missing-permission',
      { permissions: without(PermissionFlagsBits.ViewChannel) },
    ],
    [
      'no right to write',
      'missing-permission',
      { permissions: without(PermissionFlagsBits.SendMessages) },
    ],
    [
      'no right to attach files',
      'missing-permission',
      { permissions: without(PermissionFlagsBits.AttachFiles) },
    ],
    [
      'no right to write in threads',
      'missing-permission',
      {
        type: ChannelType.PublicThread,
        permissions: without(PermissionFlagsBits.SendMessagesInThreads),
      },
    ],
    ['a category', 'wrong-channel', { type: ChannelType.GuildCategory }],
    ['a locked thread', 'locked', { type: ChannelType.PublicThread, archived: true, locked: true }],
    [
      'a thread that is open and locked',
      'locked',
      { type: ChannelType.PublicThread, locked: true },
    ],
  ] as const)('%s: %s', async (_, problem, more) => {
    expect(await problemOf(publish(posting(channel(more))))).toBe(problem);
    expect(reader.messages).toEqual([]);
  });

  it('knows a deleted channel from a server that has thrown the bot out', async () => {
    const there = channel();
    openGuild(rig.discord.world, GUILD, { hasBot: false });
    expect(await problemOf(publish(posting(there)))).toBe('not-a-member');
    rig.discord.world.channels.delete(there.id);
    expect(await problemOf(publish(posting(there)))).toBe('unknown-channel');
  });

  it("hears of the server's filter of words", async () => {
    openGuild(rig.discord.world, GUILD, { filtered: ['Neon'] });
    expect(await problemOf(publish(posting(channel())))).toBe('filtered');
  });

  it('waits for slow mode, which holds no other route, and tells for how long', async () => {
    const there = channel();
    rig.discord.fail('post', { status: 429, code: 20_016, retryAfterSeconds: 3_600 });
    const error = await publish(posting(there)).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ problem: 'slow-mode', retryAfterMs: 3_600_000 });
    await publish(posting(there, { key: 'after' }));
    expect(rig.discord.world.forbidden).toEqual([]);
  });
});

describe('a posted card, later', () => {
  it('is changed and taken away by the bot, long after every token', async () => {
    const posted = await publish(posting(channel()));
    rig.clock.now += 30 * 24 * 3_600_000;
    await surface().revise?.(posted, says('Removed by its author'), 'en');
    expect(reader.messages).toMatchObject([
      { text: 'Removed by its author', files: [], buttons: [] },
    ]);
    await surface().retract?.(posted);
    expect(reader.messages).toEqual([]);
    await surface().retract?.(posted);
  });

  it('is changed and taken away in a closed thread, unless that is locked', async () => {
    const thread = channel({ type: ChannelType.PublicThread });
    const posted = await publish(posting(thread));
    thread.archived = true;
    await surface().revise?.(posted, says('changed'), 'en');
    expect(reader.last.text).toBe('changed');
    Object.assign(thread, { archived: true, locked: true });
    expect(await problemOf(surface().revise?.(posted, says('again'), 'en'))).toBe('locked');
    await surface().retract?.(posted);
    expect(reader.messages).toEqual([]);
  });

  it('says that it is gone, or that the bot is', async () => {
    const there = channel();
    const posted = await publish(posting(there));
    const nowhere = { ...posted, messageId: '1' };
    expect(await problemOf(surface().revise?.(nowhere, says('x'), 'en'))).toBe('unknown-message');
    openGuild(rig.discord.world, GUILD, { hasBot: false });
    expect(await problemOf(surface().retract?.(posted))).toBe('missing-permission');
    rig.discord.world.channels.delete(there.id);
    await surface().retract?.(posted);
  });
});
