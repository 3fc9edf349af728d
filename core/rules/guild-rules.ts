/** The numbers of what Discord servers may decide. A day is one in UTC. */

import type { GuildLimit } from '../operations/guild-limits.ts';

const DAY = 24 * 60 * 60_000;

/** The numbers of servers. */
export type GuildRules = {
  /** What holds until the managers choose, and what they may choose. */
  limits: Readonly<Record<GuildLimit, { usual: number; choices: readonly number[] }>>;
  /** Credits that are offered for putting into a pot at once. */
  potGifts: readonly number[];
  /** Most channels, and most roles, that the managers may name. */
  mostNamed: number;
  /** Page sizes. */
  shelfAPage: number;
  cardsAPage: number;
  /** How many weeks of use are shown, and how many lines of it. */
  usedWeeks: number;
  usedLines: number;
  /** How long the counts of days are kept, in milliseconds. */
  daysKeptMs: number;
};

/** The numbers that hold unless an operator passes others in. */
export const DEFAULT_GUILD_RULES: GuildRules = {
  limits: {
    cards: { usual: 3, choices: [1, 3, 5, 10] },
    'server-cards': { usual: 50, choices: [10, 50, 100, 500] },
    uses: { usual: 50, choices: [5, 10, 50, 100] },
    pot: { usual: 50, choices: [0, 50, 100, 300] },
    'pot-price': { usual: 60, choices: [10, 60, 120, 300] },
  },
  potGifts: [50, 100, 300],
  mostNamed: 50,
  shelfAPage: 8,
  cardsAPage: 8,
  usedWeeks: 4,
  usedLines: 20,
  daysKeptMs: 31 * DAY,
};
