/** What has to be read for what is done on a Discord server. */

import type { MemberTurn, Turn } from '../turn.ts';
import { needsOfSearch } from './making.ts';
import type { Need } from './needs.ts';

const guildIdOf = ({ event }: Turn): string | null => event.guild?.id ?? null;

/** For what is decided on the server, and a page of its shelf. */
export function needsOfServer(turn: Turn, shelf: string | null = null): Need[] {
  const id = guildIdOf(turn);
  if (id === null) return [];
  return [['guild', id], ...(shelf === null ? [] : [['guild-shelf', `${id} ${shelf}`] as const])];
}

/** For a template on the server. */
export function needsOfTemplateHere(turn: Turn, templateId: string): Need[] {
  const id = guildIdOf(turn);
  if (id === null) return [];
  return [
    ['guild', id],
    ['template', templateId],
    ['shelf-state', `${id} ${templateId}`],
  ];
}

/** For `/share`: one's own templates and cards, or what is found by words. */
export function needsOfShare(turn: MemberTurn, words: string): Need[] {
  const id = guildIdOf(turn);
  if (id === null) return [];
  const found = words.trim() === '' ? [] : needsOfSearch(turn, words);
  return [['guild', id], ['own-templates'], ['guild-cards', `${id} own`], ...found];
}

/** For taking a card away. */
export const needsOfCard = (_turn: Turn, cardId: string): Need[] => [['card', cardId]];
