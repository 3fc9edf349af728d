import { GUILD_LIMITS } from '../../operations/guild-limits.ts';
import { type ActionGroup, guildId, oneOf, slug, small, ulid } from './shapes.ts';

const onOrOff = oneOf(['on', 'off']);

/** Actions of the managers of a Discord server; each looks at its presser's permissions again. */
export const SERVER_ACTIONS = {
  server: [],
  /** Allows cards in the channel that it is pressed in, or not; `none` allows them nowhere. */
  'server-channel': [oneOf(['on', 'off', 'none'])],
  'server-approval': [onOrOff],
  'server-posters': [oneOf(['everyone', 'managers'])],
  'server-balance': [oneOf(['everyone', 'managers'])],
  'server-limits': [],
  'server-limit': [oneOf(GUILD_LIMITS), small],
  /** Shows a page of the templates in a state on the shelf. */
  'server-shelf': [oneOf(['waiting', 'shown', 'muted']), small],
  /** Shows one template to who decides about it. */
  'shelf-look': [slug],
  'shelf-decide': [slug, oneOf(['shown', 'refused', 'muted'])],
  'server-cards': [],
  'server-used': [],
} as const satisfies ActionGroup;

/** Actions of the members of a Discord server. */
export const MEMBER_ACTIONS = {
  /** Shows a page of the server's shelf. */
  shelf: [small],
  /** Shows a template's card to who may post it, then posts it. */
  'share-card': [slug],
  'share-card-yes': [slug],
  /** Takes a card away; who posted it presses it, or a manager. */
  'card-remove': [ulid],
  pot: [],
  'pot-put': [small],
  /** Puts credits into the pot; the id names the question, which is answered once. */
  'pot-put-yes': [small, ulid],
  'pot-take': [guildId],
} as const satisfies ActionGroup;
