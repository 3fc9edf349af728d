import { type CampaignRow, campaignOf, newestCampaigns } from '../../../db/campaigns.ts';
import type { Context } from '../../context.ts';
import { type Actor, requireOperator } from '../../verbs/actor.ts';

type Needs = Pick<Context, 'db' | 'operators'>;

const MOST_LISTED = 8;

/** Reads the newest campaigns. @throws {ProductError} `forbidden` to who does not run the service */
export async function campaignList(ctx: Needs, actor: Actor): Promise<CampaignRow[]> {
  requireOperator(ctx, actor);
  return newestCampaigns(ctx.db.query, MOST_LISTED);
}

/** Reads a campaign; null where there is none. @throws {ProductError} `forbidden` */
export async function campaignFor(
  ctx: Needs,
  actor: Actor,
  id: string,
): Promise<CampaignRow | null> {
  requireOperator(ctx, actor);
  return campaignOf(ctx.db.query, id);
}
