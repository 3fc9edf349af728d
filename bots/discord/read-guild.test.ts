import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GuildOrigin } from '../../core/chat/guild.ts';
import type { StandInChannel } from './testing/guild-world.ts';
import { BOT_PERMISSIONS, openChannel, openGuild } from './testing/guilds.ts';
import type { PersonOptions } from './testing/person.ts';
import { nthEvent, type Rig, startRig } from './testing/rig.node.ts';

const GUILD = '900';
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.stop());
beforeEach(() => {
  rig.events.length = 0;
  openGuild(rig.discord.world, GUILD, { hasBot: true, permissions: BOT_PERMISSIONS });
});

async function guildOf(
  more: Partial<StandInChannel> = {},
  person: PersonOptions = {},
): Promise<GuildOrigin | undefined> {
  const { id: channelId } = openChannel(rig.discord.world, GUILD, more);
  await rig.discord.person({ where: 'server', channelId, ...person }).slash('help');
  return (await nthEvent(rig, 1)).guild;
}

describe('the server of an interaction', () => {
  it('comes with its language, its channel and who acts', async () => {
    expect(await guildOf({ name: 'pictures', nsfw: true }, { roles: ['31', '32'] })).toEqual({
      id: GUILD,
      name: null,
      languageTag: 'en-US',
      canManage: false,
      roles: ['31', '32'],
      channel: {
        id: expect.any(String),
        name: 'pictures',
        kind: 'text',
        parentId: null,
        nsfw: true,
        locked: false,
        lacks: [],
      },
      isUserInstallOnly: false,
    });
  });

  it.each([
    ['nothing', 0n, false],
    ['every right but that one', PermissionFlagsBits.ManageMessages, false],
    ['Manage Server', PermissionFlagsBits.ManageGuild, true],
    ['Administrator', PermissionFlagsBits.Administrator, true],
  ])('may be managed by who has %s: %s', async (_, permissions, canManage) => {
    expect((await guildOf({}, { permissions }))?.canManage).toBe(canManage);
  });

  it.each([
    [ChannelType.GuildText, 'text'],
    [ChannelType.GuildVoice, 'text'],
    [ChannelType.GuildAnnouncement, 'text'],
    [ChannelType.PrivateThread, 'thread'],
    [ChannelType.GuildForum, 'forum'],
    [ChannelType.GuildMedia, 'forum'],
    [ChannelType.GuildCategory, 'other'],
    [99 as ChannelType, 'other'],
  ])('has channels of type %i that are %s', async (type, kind) => {
    expect((await guildOf({ type }))?.channel.kind).toBe(kind);
  });

  it('names the channel of a thread, and whether the thread is locked', async () => {
    const thread = { type: ChannelType.PublicThread, parentId: '77', locked: true };
    expect((await guildOf(thread))?.channel).toMatchObject({ parentId: '77', locked: true });
  });

  it.each([
    ['nothing at all', {}, 0n, ['view-channel', 'send-messages', 'attach-files']],
    [
      'nothing in threads',
      { type: ChannelType.PublicThread },
      PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages,
      ['send-in-threads', 'attach-files'],
    ],
    ['everything', {}, PermissionFlagsBits.Administrator, []],
  ])('tells what the bot lacks with %s', async (_, more, permissions, lacks) => {
    expect((await guildOf({ ...more, permissions }))?.channel.lacks).toEqual(lacks);
  });

  it('is not the bot’s own where a user alone has installed it', async () => {
    openGuild(rig.discord.world, GUILD, { hasBot: false });
    const guild = await guildOf({ permissions: BOT_PERMISSIONS });
    expect(guild).toMatchObject({
      isUserInstallOnly: true,
      channel: { lacks: ['view-channel', 'send-messages', 'attach-files'] },
    });
  });

  it('is absent in direct chats and in groups', async () => {
    await rig.discord.person({ where: 'dm' }).slash('help');
    await rig.discord.person({ where: 'group' }).slash('help');
    await nthEvent(rig, 2);
    expect(rig.events.map(({ guild }) => guild)).toEqual([undefined, undefined]);
  });
});
