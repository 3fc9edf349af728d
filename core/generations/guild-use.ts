import { dayOf } from '../../db/allowances.ts';
import type { Statement } from '../../db/database.ts';
import { countGuildDay } from '../../db/guild-days.ts';
import { guildUseRow } from '../../db/guilds.ts';
import { potIdOf } from '../../db/pots.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { guildLimit, readGuildSettings } from '../rules/guild-settings.ts';
import { type Actor, requireOwner } from '../verbs/actor.ts';
import type { NewGenerationInput } from './request.ts';

/** A server's pot as a member may use it, in credits. */
export type UsablePot = {
  /** Its account in the ledger. */
  id: string;
  credits: number;
  /** What is left of the member's day. */
  leftToday: number;
  /** The highest price that it pays. */
  mostPrice: number;
};

/** What a member may still do with a template on a server today. */
export type GuildUse = {
  usesLeft: number;
  usesLimit: number;
  potLimit: number;
  /** Null for a template that is not on the server's shelf, and where the pot pays for nothing. */
  pot: UsablePot | null;
};

/**
 * Reads what a member may still do with a template on a server today.
 * @returns null where the bot is not in the server
 * @throws {ProductError} `forbidden` to others than the member
 */
export async function guildUse(
  ctx: Pick<Context, 'db' | 'rules' | 'operators' | 'now'>,
  actor: Actor,
  of: { guildId: string; templateId: string; accountId: string },
): Promise<GuildUse | null> {
  requireOwner(ctx, actor, of.accountId);
  const row = await guildUseRow(ctx.db.query, { ...of, day: dayOf(ctx.now()) });
  if (!row) return null;
  const settings = readGuildSettings(row.settings);
  const limit = (which: Parameters<typeof guildLimit>[2]) => guildLimit(ctx.rules, settings, which);
  const [usesLimit, potLimit] = [limit('uses'), limit('pot')];
  return {
    usesLeft: Math.max(0, usesLimit - row.usesToday),
    usesLimit,
    potLimit,
    pot:
      row.shelf === 'shown' && potLimit > 0
        ? {
            id: potIdOf(of.guildId),
            credits: row.potCredits,
            leftToday: Math.max(0, potLimit - row.potToday),
            mostPrice: limit('pot-price'),
          }
        : null,
  };
}

/**
 * Prepares what an order takes of its server's day, and lets only those orders through that the server's
 * pot may pay for where it is to. What two orders take at once, the guards of the schema refuse.
 * @returns statements for the batch of the order; `guild-day-limit` refuses them (in the commit)
 * @throws {ProductError} `pot-refused` where the pot does not pay for it
 */
export async function chargeGuild(
  ctx: Pick<Context, 'db' | 'rules' | 'operators' | 'now'>,
  actor: Actor,
  order: NewGenerationInput,
): Promise<Statement[]> {
  const { guildId = null, potId = null, templateId, accountId, priceCredits } = order;
  if (guildId === null || templateId === null) {
    if (potId !== null) throw new ProductError({ code: 'pot-refused' });
    return [];
  }
  const use = await guildUse(ctx, actor, { guildId, templateId, accountId });
  const pays = potId !== null && use?.pot?.id === potId && priceCredits <= use.pot.mostPrice;
  if (potId !== null && !pays) throw new ProductError({ code: 'pot-refused' });
  if (!use) return [];
  const key = { guildId, memberId: accountId, day: dayOf(ctx.now()) };
  const q = ctx.db.query;
  return [
    countGuildDay(q, { ...key, what: 'uses', count: 1, limit: use.usesLimit }),
    ...(pays
      ? [countGuildDay(q, { ...key, what: 'pot', count: priceCredits, limit: use.potLimit })]
      : []),
  ];
}
