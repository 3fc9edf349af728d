import { cardOf } from '../../db/cards.ts';
import type { GuildOrigin } from '../chat/guild.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { type Actor, owns } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { takeAway } from './take-away.ts';

/**
 * Takes a card away: who posted it does, or who manages the server that it is on.
 * @throws {ProductError} `forbidden` to everybody else; `not-found`; `done-before`
 */
export async function withdrawCard(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  of: { accountId: string; guild: GuildOrigin | undefined; cardId: string },
): Promise<Prepared> {
  await standingAccount(ctx, actor, of.accountId);
  const q = ctx.db.query;
  const card = await cardOf(q, of.cardId);
  if (!card) throw new ProductError({ code: 'not-found' });
  const { guild } = of;
  const manages =
    guild?.canManage === true && !guild.isUserInstallOnly && guild.id === card.guildId;
  if (!owns(actor, card.accountId) && !manages) throw new ProductError({ code: 'forbidden' });
  if (card.withdrawnAt !== null) throw new ProductError({ code: 'done-before' });
  const now = ctx.now();
  return {
    statements: takeAway(q, card.id, now),
    result: undefined,
  };
}
