import {
  type CampaignRow,
  type CampaignState,
  campaignOf,
  changeCampaign,
  insertCampaign,
} from '../../../db/campaigns.ts';
import type { Statement } from '../../../db/database.ts';
import type { SurfaceName } from '../../chat/event.ts';
import type { Context } from '../../context.ts';
import { ProductError } from '../../errors.ts';
import type { Locale } from '../../texts/catalogue.ts';
import { type Actor, nameOf, requireOperator } from '../../verbs/actor.ts';
import { recordAct } from '../../verbs/record.ts';
import type { Prepared } from '../../verbs/verb.ts';
import { prepareTask } from './prepare.ts';
import { sendTasks } from './send-tasks.ts';
import type { ProgressAt } from './show.ts';
import { paragraphsOf, readWords } from './words.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators' | 'rules' | 'surfaces'>;

/** The chat and the message from which an operator acts, and sees how it goes; null for who acts elsewhere. */
type Place = { surface: SurfaceName; chatId: string; address: string } | null;

/**
 * Begins a broadcast as a draft, for those who allowed product news.
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function beginBroadcast(
  ctx: Needs,
  actor: Actor,
  { campaignId }: { campaignId: string },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'service');
  const draft = {
    id: campaignId,
    kind: 'broadcast',
    audience: 'news',
    state: 'draft',
    createdBy: nameOf(actor),
    createdAt: ctx.now(),
  } as const;
  return {
    statements: [insertCampaign(ctx.db.query, draft)],
    result: undefined,
    decidedBy: ['campaign-id'],
  };
}

/** What is changed of a draft: its words in a language, where empty ones take them out; whom it is for. */
export type DraftChange = { locale: Locale; words: string } | { audience: CampaignRow['audience'] };

/**
 * Changes a draft of a broadcast.
 * @throws {ProductError} `forbidden`, `not-found`, `done-before` where it is no draft any more
 */
export async function changeBroadcast(
  ctx: Needs,
  actor: Actor,
  { campaignId, change }: { campaignId: string; change: DraftChange },
): Promise<Prepared> {
  const campaign = await standing(ctx, actor, campaignId, ['draft']);
  const changes = 'words' in change ? { words: written(ctx, campaign, change) } : change;
  return {
    statements: [changeCampaign(ctx.db.query, { id: campaignId, from: ['draft'] }, changes)],
    result: undefined,
  };
}

function written(
  { rules }: Needs,
  campaign: CampaignRow,
  { locale, words }: { locale: Locale; words: string },
): string {
  const all = readWords(campaign.words);
  const text = paragraphsOf(words).join('\n\n');
  const kept = [...text].slice(0, rules.notices.campaigns.characters).join('');
  const { [locale]: _, ...others } = all;
  return JSON.stringify(kept === '' ? others : { ...others, [locale]: kept });
}

/**
 * Has the people of a draft looked up, so that its operator sees how many they are. Its words and whom it is
 * for do not change any more.
 * @throws {ProductError} `forbidden`, `not-found`, `done-before`
 */
export async function readyBroadcast(
  ctx: Needs,
  actor: Actor,
  { campaignId, place }: { campaignId: string; place: Place },
): Promise<Prepared> {
  const campaign = await standing(ctx, actor, campaignId, ['draft']);
  if (Object.keys(readWords(campaign.words)).length === 0)
    throw new ProductError({ code: 'not-found' });
  const now = ctx.now();
  const changes = { state: 'ready', createdAt: now, ...whereOf(place) } as const;
  return {
    statements: [
      changeCampaign(ctx.db.query, { id: campaignId, from: ['draft'] }, changes),
      prepareTask(ctx.db.query, campaignId, now),
      act(ctx, actor, campaign, 'ready-broadcast'),
    ],
    result: undefined,
  };
}

/**
 * Lets a broadcast go, or go on after it was stopped. One runs at a time: another refuses the batch.
 * @throws {ProductError} `forbidden`, `not-found`, `done-before`; `campaign-running` where another runs
 */
export async function runBroadcast(
  ctx: Needs,
  actor: Actor,
  { campaignId, place }: { campaignId: string; place: Place },
): Promise<Prepared> {
  const from = ['ready', 'stopped'] as const;
  const campaign = await standing(ctx, actor, campaignId, from);
  const now = ctx.now();
  const changes = {
    state: 'running',
    startedAt: campaign.startedAt ?? now,
    ...whereOf(place),
  } as const;
  const running = { ...campaign, state: 'running' as const };
  return {
    statements: [
      changeCampaign(ctx.db.query, { id: campaignId, from }, changes),
      ...(campaign.preparedAt === null ? [prepareTask(ctx.db.query, campaignId, now)] : []),
      ...sendTasks(ctx, running),
      act(ctx, actor, campaign, 'run-broadcast'),
    ],
    result: undefined,
    refusedBy: { guard: 'campaign-running', as: { code: 'campaign-running' } },
  };
}

/**
 * Stops a broadcast: whoever was not claimed is not told, until it goes on.
 * @throws {ProductError} `forbidden`, `not-found`, `done-before`
 */
export async function stopBroadcast(
  ctx: Needs,
  actor: Actor,
  { campaignId }: { campaignId: string },
): Promise<Prepared> {
  const campaign = await standing(ctx, actor, campaignId, ['running']);
  return {
    statements: [
      changeCampaign(ctx.db.query, { id: campaignId, from: ['running'] }, { state: 'stopped' }),
      act(ctx, actor, campaign, 'stop-broadcast'),
    ],
    result: undefined,
  };
}

/**
 * Drops a broadcast that was never let go.
 * @throws {ProductError} `forbidden`, `not-found`, `done-before`
 */
export async function dropBroadcast(
  ctx: Needs,
  actor: Actor,
  { campaignId }: { campaignId: string },
): Promise<Prepared> {
  const from = ['draft', 'ready'] as const;
  const campaign = await standing(ctx, actor, campaignId, from);
  return {
    statements: [
      changeCampaign(ctx.db.query, { id: campaignId, from }, { state: 'dropped', words: '{}' }),
      act(ctx, actor, campaign, 'drop-broadcast'),
    ],
    result: undefined,
  };
}

/** Reads a broadcast that is in one of these states. @throws {ProductError} for every other */
async function standing(
  ctx: Needs,
  actor: Actor,
  id: string,
  states: readonly CampaignState[],
): Promise<CampaignRow> {
  requireOperator(ctx, actor, 'service');
  const campaign = await campaignOf(ctx.db.query, id);
  if (campaign?.kind !== 'broadcast') throw new ProductError({ code: 'not-found' });
  if (!states.includes(campaign.state)) throw new ProductError({ code: 'done-before' });
  return campaign;
}

/** Where it is shown from now on; where somebody else sees it already, it stays there. */
function whereOf(place: Place): { progressAt?: string } {
  if (!place) return {};
  const { surface, chatId, address } = place;
  return { progressAt: JSON.stringify({ surface, chatId, address } satisfies ProgressAt) };
}

const act = (ctx: Needs, actor: Actor, campaign: CampaignRow, verb: string): Statement =>
  recordAct(
    ctx.db.query,
    actor,
    {
      verb,
      subject: campaign.id,
      accountId: null,
      details: { audience: campaign.audience, people: campaign.people, told: campaign.told },
    },
    ctx.now(),
  );
