import { shown } from './shown.ts';
import type { StoredInteraction, StoredMessage, World } from './world.ts';

/** The user and the channel of an interaction. */
export type Place = {
  where: 'dm' | 'server' | 'group';
  channelId: string;
  locale: string;
  user: { id: string; username: string };
};

const CONTEXT = { server: 0, dm: 1, group: 2 } as const;
const CHANNEL_TYPE = { server: 0, dm: 1, group: 3 } as const;

/** Builds an interaction as Discord sends it. */
export function payloadOf(
  world: World,
  { where, channelId, locale, user }: Place,
  interaction: StoredInteraction,
  data: unknown,
  message?: StoredMessage,
) {
  return {
    id: interaction.id,
    application_id: world.applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel: { id: channelId, type: CHANNEL_TYPE[where] },
    channel_id: channelId,
    ...(where === 'server' ? memberOf(user) : { user }),
    ...(message ? { message: shown(message) } : {}),
    app_permissions: '0',
    locale,
    entitlements: [...world.shop.entitlements.values()].filter(
      (one) => one.user_id === user.id && !one.deleted,
    ),
    authorizing_integration_owners: {},
    context: CONTEXT[where],
    attachment_size_limit: world.attachmentLimit,
  };
}

function memberOf(user: Place['user']) {
  return {
    guild_id: '500',
    guild_locale: 'en-US',
    member: {
      user,
      nick: null,
      roles: [],
      permissions: '0',
      joined_at: new Date(0).toISOString(),
      deaf: false,
      mute: false,
      flags: 0,
    },
  };
}
