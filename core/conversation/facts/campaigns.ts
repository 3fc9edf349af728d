import { campaignFor, campaignList } from '../../notices/campaigns/queries.ts';
import type { Loaders } from './loader.ts';

export const campaignFacts: Pick<Loaders, 'campaigns' | 'campaign'> = {
  campaigns: (ctx, person) => campaignList(ctx, person),
  campaign: campaignFor,
};
