import { z } from 'zod';

/** What is done about the servers that the bot is in. */
export type GuildIntake = {
  /** The bot was added to a server, or hears of one that it is in. */
  joined(guild: { guildId: string; name: string }): Promise<void>;
  /** The bot was thrown out of a server. */
  left(guild: { guildId: string }): Promise<void>;
};

const snowflake = z.string().regex(/^\d{1,20}$/);
const created = z.object({
  id: snowflake,
  name: z.string(),
  unavailable: z.literal(false).optional(),
});
/** A server that is only away for a while is `unavailable`. */
const deleted = z.object({ id: snowflake, unavailable: z.literal(false).optional() });

/** Takes a `GUILD_CREATE`; one of a server that is away is left out. */
export async function guildCreated(intake: GuildIntake, raw: unknown): Promise<void> {
  const { data } = created.safeParse(raw);
  if (data) await intake.joined({ guildId: data.id, name: data.name });
}

/** Takes a `GUILD_DELETE`; one of a server that is away is left out. */
export async function guildDeleted(intake: GuildIntake, raw: unknown): Promise<void> {
  const { data } = deleted.safeParse(raw);
  if (data) await intake.left({ guildId: data.id });
}
