import { guildOf } from '../../db/guilds.ts';
import { moveToOrFromPot, potIdOf, potOf, requirePot } from '../../db/pots.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { endLowBalance } from '../notices/low-balance.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount, spendingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { sharesOf } from './pot-shares.ts';

type Needs = Pick<Context, 'db' | 'operators' | 'rules' | 'now'>;

/** A movement of somebody's own credits; `key` names the press, so that it counts once. */
type Moving = { accountId: string; guildId: string; key: string };

/**
 * Puts credits of one's own into a server's pot.
 *
 * Refused on commit with `balance-floor` or `test-credits` where they are not there, or are test money.
 * @throws {ProductError} `forbidden` for credits that are not offered, and to a stranger; `not-found` where
 *   the bot is not on the server; `held`, `suspended`
 */
export async function payIntoPot(
  ctx: Needs,
  actor: Actor,
  { accountId, guildId, credits, key }: Moving & { credits: number },
): Promise<Prepared> {
  await spendingAccount(ctx, actor, accountId);
  if (!ctx.rules.guilds.potGifts.includes(credits)) throw new ProductError({ code: 'forbidden' });
  const q = ctx.db.query;
  const guild = await guildOf(q, guildId);
  if (!guild || guild.leftAt !== null) throw new ProductError({ code: 'not-found' });
  const between = { guildId, from: accountId, to: potIdOf(guildId) };
  return {
    statements: moveToOrFromPot(q, { ...between, credits, key, now: ctx.now() }),
    result: undefined,
    decidedBy: ['movement-key'],
  };
}

/**
 * Takes back credits of one's own from a server's pot, also where the bot has left the server. Whatever
 * changes the pot at the same time refuses it on commit with `guild-changed`.
 * @throws {ProductError} `pot-refused` where less is left of it; `forbidden` to a stranger, `suspended`
 */
export async function takeFromPot(
  ctx: Needs,
  actor: Actor,
  { accountId, guildId, credits, key }: Moving & { credits: number },
): Promise<Prepared> {
  await activeAccount(ctx, actor, accountId);
  const q = ctx.db.query;
  const pot = await potOf(q, guildId);
  if (credits <= 0 || credits > (sharesOf(pot).get(accountId) ?? 0))
    throw new ProductError({ code: 'pot-refused' });
  const between = { guildId, from: potIdOf(guildId), to: accountId };
  return {
    statements: [
      requirePot(q, guildId, pot),
      ...moveToOrFromPot(q, { ...between, credits, key, now: ctx.now() }),
      endLowBalance(q, accountId),
    ],
    result: undefined,
    decidedBy: ['movement-key'],
  };
}
