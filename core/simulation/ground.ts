import { potIdOf } from '../../db/pots.ts';

/** The time at which worlds begin. */
export const START = Date.UTC(2026, 10, 20, 12);
/** The credits that each account starts with. */
export const WELCOME_CREDITS = 400;
/** A code for fewer people than there are. */
export const CODE_ROW = {
  code: 'SPRING',
  kind: 'promotion',
  credits: 50,
  usesLimit: 2,
  startsAt: START,
  expiresAt: null,
  createdAt: START,
} as const;
/** The people of a world. */
export const USERS = ['ann', 'bob', 'cleo'] as const;
/** Who has published a template: `of-` and the author's name. */
export const AUTHORS = ['bob', 'cleo'] as const;
/** The server that the users are in. */
export const GUILD_ID = '900';
export const POT_ID = potIdOf(GUILD_ID);
