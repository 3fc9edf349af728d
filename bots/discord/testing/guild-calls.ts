import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { isPart, isText, listOf } from './check-message.ts';
import type { StandInChannel } from './guild-world.ts';
import {
  channelAt,
  channelOf,
  checkPosting,
  isForum,
  isThread,
  openChannel,
  permissionsIn,
} from './guilds.ts';
import { Refusal, type World } from './world.ts';

/** Reads a server. @throws {Refusal} for one that the bot is not in */
export function getGuild(world: World, id: string): unknown {
  const guild = world.guilds.get(id);
  if (!guild?.hasBot) throw new Refusal(404, 10_004, 'Unknown Guild');
  return { id, name: guild.name, preferred_locale: 'en-US' };
}

/** Reads a member. @throws {Refusal} for who is not on the server, and for one that the bot is not in */
export function getMember(world: World, guildId: string, id: string): unknown {
  getGuild(world, guildId);
  const member = world.guilds.get(guildId)?.members.get(id);
  if (!member) throw new Refusal(404, 10_007, 'Unknown Member');
  const until = member.silentUntil;
  return { user: { id }, roles: [], pending: false, communication_disabled_until: until };
}

/** Lists the open threads of a server. @throws {Refusal} for one that the bot is not in */
export function activeThreads(world: World, guildId: string): unknown {
  getGuild(world, guildId);
  const open = [...world.channels.values()].filter(
    (channel) => channel.guildId === guildId && isThread(channel) && !channel.archived,
  );
  return { threads: open.map(channelOf), members: [] };
}

/**
 * Begins a thread in a forum.
 * @returns the thread; its first message is still to be stored, under the same id
 * @throws {Refusal} as Discord refuses
 */
export function beginThread(
  world: World,
  channelId: string,
  { body, files }: { body: Record<string, unknown>; files: readonly unknown[] },
): StandInChannel {
  const forum = channelAt(world, channelId);
  if (!isForum(forum)) throw new Refusal(400, 50_024, 'Cannot execute action on this channel type');
  const problems = threadProblems(body);
  if (problems.length > 0) throw new Refusal(400, 50_035, 'Invalid Form Body', problems);
  const tags = Array.isArray(body.applied_tags) ? body.applied_tags : [];
  if (forum.needsTag && tags.length === 0)
    throw new Refusal(400, 40_067, 'A tag is required to create a forum post in this channel');
  const known = forum.tags.filter(({ id }) => tags.includes(id));
  if (known.length !== tags.length || known.some(({ moderated }) => moderated))
    throw new Refusal(400, 50_035, 'Invalid Form Body', ['applied_tags: not known or not allowed']);
  const guild = world.guilds.get(forum.guildId);
  if (!guild || guild.threadsLeft <= 0)
    throw new Refusal(400, 160_006, 'Maximum number of active threads reached');
  const message = isPart(body.message) ? body.message : {};
  const text = `${String(body.name)} ${JSON.stringify(listOf(message.components))}`;
  checkPosting(world, forum, { text, files: files.length, beginsThread: true });
  guild.threadsLeft -= 1;
  return openChannel(world, forum.guildId, {
    type: ChannelType.PublicThread,
    name: String(body.name),
    parentId: forum.id,
    ownerId: world.applicationId,
  });
}

function threadProblems({ name, message }: Record<string, unknown>): string[] {
  return [
    ...(isText(name, 1, 100) ? [] : ['name: 1 to 100 characters']),
    ...(isPart(message) ? [] : ['message: missing']),
  ];
}

/** Opens a closed thread. @throws {Refusal} for a locked one, and for anything else */
export function openThread(world: World, id: string, body: Record<string, unknown>): unknown {
  const thread = channelAt(world, id);
  const onlyOpens = isThread(thread) && JSON.stringify(body) === '{"archived":false}';
  const permission = thread.locked
    ? PermissionFlagsBits.ManageThreads
    : PermissionFlagsBits.SendMessagesInThreads;
  if (!onlyOpens || (permissionsIn(world, thread) & permission) === 0n)
    throw new Refusal(403, 50_013, 'Missing Permissions');
  thread.archived = false;
  return channelOf(thread);
}
