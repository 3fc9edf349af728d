import type { Statement } from '../../db/database.ts';
import { guildOf, leaveGuild, meetGuild } from '../../db/guilds.ts';
import { potOf } from '../../db/pots.ts';
import type { Context } from '../context.ts';
import { tell } from '../notices/tell.ts';
import { type Actor, requireOperator } from '../verbs/actor.ts';
import type { Prepared } from '../verbs/verb.ts';
import { sharesOf } from './pot-shares.ts';

type Needs = Pick<Context, 'db' | 'operators' | 'now'>;

/**
 * Notes that the bot was added to a server, where all that was decided and put there is as it was before.
 * @param of `name` null where the platform does not tell it
 * @throws {ProductError} `forbidden` to others than the service
 */
export async function noteGuildJoined(
  ctx: Needs,
  actor: Actor,
  of: { guildId: string; name: string | null },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'service');
  return { statements: [meetGuild(ctx.db.query, { ...of, now: ctx.now() })], result: undefined };
}

/**
 * Notes that the bot was thrown out of a server. What members are having made goes on for them alone; the
 * shelf, the cards and the pot stay for its return, and who has something in the pot is told.
 * @throws {ProductError} `forbidden` to others than the service
 */
export async function noteGuildLeft(
  ctx: Needs,
  actor: Actor,
  { guildId }: { guildId: string },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'service');
  const q = ctx.db.query;
  const guild = await guildOf(q, guildId);
  if (!guild || guild.leftAt !== null) return { statements: [], result: undefined };
  const now = ctx.now();
  const told = [...sharesOf(await potOf(q, guildId))].map(
    ([accountId, credits]): Statement =>
      tell(q, {
        accountId,
        kind: 'pot-left',
        data: { server: guild.name, guildId, credits },
        about: `pot-left-${guildId}-${accountId}-${now}`,
        now,
      }),
  );
  return { statements: [leaveGuild(q, guildId, now), ...told], result: undefined };
}
