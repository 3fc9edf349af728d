import { guildUse } from '../../generations/guild-use.ts';
import {
  card,
  guildBoard,
  guildCards,
  guildShelf,
  guildUses,
  isListedState,
  ownTemplates,
  shelfState,
} from '../../guilds/queries.ts';
import type { Loaders } from './loader.ts';

export const guildFacts: Pick<
  Loaders,
  | 'guild'
  | 'guild-use'
  | 'guild-shelf'
  | 'shelf-state'
  | 'guild-cards'
  | 'guild-uses'
  | 'own-templates'
  | 'card'
> = {
  guild: guildBoard,
  'guild-use': (ctx, person, key) => {
    const [guildId = '', templateId = ''] = key.split(' ');
    return guildUse(ctx, person, { guildId, templateId, accountId: person.accountId });
  },
  'guild-shelf': (ctx, _person, key) => {
    const [guildId = '', state = '', page] = key.split(' ');
    return guildShelf(ctx, {
      guildId,
      state: isListedState(state) ? state : 'shown',
      page: Number(page),
    });
  },
  'shelf-state': (ctx, _person, key) => {
    const [guildId = '', templateId = ''] = key.split(' ');
    return shelfState(ctx, guildId, templateId);
  },
  'guild-cards': (ctx, person, key) => {
    const [guildId = '', own] = key.split(' ');
    return guildCards(ctx, { guildId, ...(own && { accountId: person.accountId }) });
  },
  'guild-uses': (ctx, _person, guildId) => guildUses(ctx, guildId),
  'own-templates': (ctx, person) => ownTemplates(ctx, person, person.accountId),
  card,
};
