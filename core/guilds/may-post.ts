import type { ShelfState } from '../../db/guild-shelf.ts';
import type { GuildOrigin } from '../chat/guild.ts';
import type { CardRefusal } from '../errors.ts';
import { type GuildSettings, guildLimit } from '../rules/guild-settings.ts';
import type { Rules } from '../rules/rules.ts';
import { channelOf } from './change-settings.ts';

/** What was posted on a server today. */
type Today = { cards: number; serverCards: number };

/**
 * Tells why a member may not post cards in the channel that they are in.
 * @returns null where they may
 */
export function whyNoCards(
  rules: Pick<Rules, 'guilds'>,
  guild: GuildOrigin | undefined,
  settings: GuildSettings,
  today: Today,
): CardRefusal | null {
  if (!guild || guild.isUserInstallOnly) return 'not-here';
  const { channel } = guild;
  if (channel.kind === 'other') return 'wrong-channel';
  if (!settings.channels.includes(channelOf(channel))) return 'channel';
  if (!isPoster(guild, settings)) return 'posters';
  if (channel.locked) return 'locked';
  if (channel.lacks.length > 0) return 'permission';
  if (today.cards >= guildLimit(rules, settings, 'cards')) return 'limit';
  if (today.serverCards >= guildLimit(rules, settings, 'server-cards')) return 'server-limit';
  return null;
}

/** Tells whether a card is posted at once: its template is on the shelf, or goes there unasked. */
export const isShownAtOnce = (
  state: ShelfState | null,
  { canManage }: Pick<GuildOrigin, 'canManage'>,
  { approval }: Pick<GuildSettings, 'approval'>,
): boolean => state === 'shown' || canManage || !approval;

function isPoster({ canManage, roles }: GuildOrigin, { posters }: GuildSettings): boolean {
  if (canManage || posters === 'everyone') return true;
  return posters !== 'managers' && posters.roles.some((role) => roles.includes(role));
}
