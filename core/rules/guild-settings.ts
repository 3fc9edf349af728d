import { z } from 'zod';
import { GUILD_LIMITS, type GuildLimit } from '../operations/guild-limits.ts';
import type { GuildRules } from './guild-rules.ts';

const guildSettings = z.object({
  /** The ids of the channels that allow cards; a thread goes with its channel. */
  channels: z.array(z.string()).default([]),
  /** Whether a manager has to approve a template before it is on the shelf. */
  approval: z.boolean().default(true),
  /** Who may post cards, besides managers: the ids of roles. */
  posters: z
    .union([z.enum(['everyone', 'managers']), z.object({ roles: z.array(z.string()) })])
    .default('everyone'),
  limits: z.partialRecord(z.enum(GUILD_LIMITS), z.number()).default({}),
  /** Who may see what is in the pot. */
  balanceFor: z.enum(['everyone', 'managers']).default('everyone'),
});

/** What the managers of a server decided. */
export type GuildSettings = z.infer<typeof guildSettings>;

/**
 * Reads what a server's row keeps of its managers' decisions; what it lacks is as usual.
 * @throws {ZodError | SyntaxError} for what no build has written
 */
export const readGuildSettings = (stored: string): GuildSettings =>
  guildSettings.parse(JSON.parse(stored));

/** Gives a limit: what the managers chose, or the usual one. */
export const guildLimit = (
  { guilds }: { guilds: Pick<GuildRules, 'limits'> },
  settings: Pick<GuildSettings, 'limits'>,
  limit: GuildLimit,
): number => settings.limits[limit] ?? guilds.limits[limit].usual;
