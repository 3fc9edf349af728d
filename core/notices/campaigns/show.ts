import { z } from 'zod';
import { campaignOf, changeCampaign } from '../../../db/campaigns.ts';
import { chatOf } from '../../../db/chats.ts';
import type { Statement } from '../../../db/database.ts';
import { deliver } from '../../chat/deliver.ts';
import { SURFACES } from '../../chat/event.ts';
import type { Context } from '../../context.ts';
import { shownOrRetry } from '../../tasks/shown-or-retry.ts';
import { enqueue, type TaskHandler } from '../../tasks/tasks.ts';
import { campaignCard } from './card.ts';

const progressAt = z.object({
  surface: z.enum(SURFACES),
  chatId: z.string(),
  address: z.string(),
});

/** Where an operator sees how a campaign goes. */
export type ProgressAt = z.infer<typeof progressAt>;

/** The states that a campaign is shown in. */
const SHOWN = ['ready', 'running', 'stopped', 'done'] as const;
/** The longer it goes on, the less often it is shown: the part of its time, and the longest distance. */
const PART_OF_TIME = 20;
const LONGEST_MS = 10 * 60_000;

/** Builds the statement that has a campaign shown after a time in milliseconds; what is due earlier stays so. */
export const showSoon = (
  q: Context['db']['query'],
  id: string,
  now: number,
  afterMs = 0,
): Statement =>
  enqueue(q, { kind: 'show-campaign', subject: id, accountId: null, runAt: now + afterMs }, now);

/** Returns how long to wait until a campaign is shown again, in milliseconds. */
export function showAfterMs(startedAt: number | null, now: number, shownEveryMs: number): number {
  const ran = now - (startedAt ?? now);
  return Math.min(Math.max(shownEveryMs, ran / PART_OF_TIME), LONGEST_MS);
}

/** Builds the handler of `show-campaign` tasks: one message of the operator's, replaced each time. */
export function campaignShower(ctx: Pick<Context, 'db' | 'now' | 'surfaces'>): TaskHandler {
  return async ({ subject: id }) => {
    const q = ctx.db.query;
    const campaign = await campaignOf(q, id);
    const at = campaign?.progressAt && progressAt.parse(JSON.parse(campaign.progressAt));
    if (!campaign || !at) return;
    const surface = ctx.surfaces.get(at.surface);
    const chat = await chatOf(q, at);
    if (!surface || !chat || chat.blockedAt !== null) return;
    const { userId, locale } = chat;
    const to = { userId, chatId: at.chatId, address: at.address, locale: locale ?? 'en' };
    const reply = { mode: 'replace', ...campaignCard(campaign) } as const;
    const shown = shownOrRetry(await deliver(ctx, surface, to, [reply]), ctx.now());
    if (shown.is !== 'shown' || shown.address === at.address) return;
    const moved = JSON.stringify({ ...at, address: shown.address } satisfies ProgressAt);
    await ctx.db.commit([changeCampaign(q, { id, from: SHOWN }, { progressAt: moved })]);
  };
}
