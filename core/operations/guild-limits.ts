/** The limits that the managers of a server choose. */
export const GUILD_LIMITS = [
  /** Cards that a member may post a day. */
  'cards',
  /** Cards that all members together may post a day. */
  'server-cards',
  /** Generations from templates that a member may begin a day. */
  'uses',
  /** Credits of the pot that a member may use a day. */
  'pot',
  /** The highest price of a generation that the pot pays for. */
  'pot-price',
] as const;

/** The name of a limit. */
export type GuildLimit = (typeof GUILD_LIMITS)[number];
