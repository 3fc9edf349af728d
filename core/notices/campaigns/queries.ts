import {
  type CampaignRow,
  campaignOf,
  campaignsBefore,
  newestCampaigns,
} from '../../../db/campaigns.ts';
import type { Context } from '../../context.ts';
import { PAGE_LINES, type Page, pageOf } from '../../lookups/page.ts';
import { type Actor, requireOperator } from '../../verbs/actor.ts';

type Needs = Pick<Context, 'db' | 'operators'>;

const MOST_LISTED = 8;

/** Reads the newest campaigns. @throws {ProductError} `forbidden` to who does not run the service */
export async function campaignList(ctx: Needs, actor: Actor): Promise<CampaignRow[]> {
  requireOperator(ctx, actor, 'service');
  return newestCampaigns(ctx.db.query, MOST_LISTED);
}

/** Reads a campaign; null where there is none. @throws {ProductError} `forbidden` */
export async function campaignFor(
  ctx: Needs,
  actor: Actor,
  id: string,
): Promise<CampaignRow | null> {
  requireOperator(ctx, actor, 'service');
  return campaignOf(ctx.db.query, id);
}

/**
 * Reads a page of the campaigns, the newest first.
 * @param before the key of the page before, from outside; null for the first page
 * @throws {ProductError} `forbidden`
 */
export async function campaignsPage(
  ctx: Needs,
  actor: Actor,
  before: string | null,
): Promise<Page<CampaignRow>> {
  requireOperator(ctx, actor, 'service');
  const [, at, id] = /^(\d{1,15})\.(\w{1,100})$/.exec(before ?? '') ?? [];
  const key = at === undefined || id === undefined ? null : { at: Number(at), id };
  const rows = await campaignsBefore(ctx.db.query, key, PAGE_LINES + 1);
  return pageOf(rows, ({ createdAt, id: last }) => `${createdAt}.${last}`);
}
