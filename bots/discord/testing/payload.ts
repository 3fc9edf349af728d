import type { StandInGuild } from './guild-world.ts';
import { channelOf, permissionsIn } from './guilds.ts';
import { shown } from './shown.ts';
import type { StoredInteraction, StoredMessage, World } from './world.ts';

/** The user and the channel of an interaction. */
export type Place = {
  where: 'dm' | 'server' | 'group';
  channelId: string;
  locale: string;
  user: { id: string; username: string };
  /** What the person may do in the server. */
  permissions: bigint;
  roles: string[];
};

const CONTEXT = { server: 0, dm: 1, group: 2 } as const;
const CHANNEL_TYPE = { server: 0, dm: 1, group: 3 } as const;

/** Builds an interaction as Discord sends it. */
export function payloadOf(
  world: World,
  place: Place,
  interaction: StoredInteraction,
  data: unknown,
  message?: StoredMessage,
) {
  const { where, channelId, locale, user } = place;
  const channel = world.channels.get(channelId);
  const guild = channel && world.guilds.get(channel.guildId);
  return {
    id: interaction.id,
    application_id: world.applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel: channel ? channelOf(channel) : { id: channelId, type: CHANNEL_TYPE[where] },
    channel_id: channelId,
    ...(where === 'server' ? memberOf(place, channel?.guildId ?? '') : { user }),
    ...(message ? { message: shown(message) } : {}),
    app_permissions: String(channel ? permissionsIn(world, channel) : 0n),
    locale,
    entitlements: [...world.shop.entitlements.values()].filter(
      (one) => one.user_id === user.id && !one.deleted,
    ),
    authorizing_integration_owners: ownersOf(place, guild),
    context: CONTEXT[where],
    attachment_size_limit: world.attachmentLimit,
  };
}

/** Who the app is installed by: the server that has it, or else the person alone. */
function ownersOf({ where, user }: Place, guild: StandInGuild | undefined) {
  if (where === 'dm') return { 0: '0' };
  return guild?.hasBot ? { 0: guild.id } : { 1: user.id };
}

function memberOf({ user, permissions, roles }: Place, guildId: string) {
  return {
    guild_id: guildId,
    guild: { id: guildId, features: [], locale: 'en-US' },
    guild_locale: 'en-US',
    member: {
      user,
      nick: null,
      roles,
      permissions: String(permissions),
      joined_at: new Date(0).toISOString(),
      deaf: false,
      mute: false,
      flags: 0,
    },
  };
}
