import { type AccountRow, accountOf } from '../../../db/accounts.ts';
import { type AnnouncementRow, noteTold, type Told, tellLater } from '../../../db/announcements.ts';
import type { CampaignRow } from '../../../db/campaigns.ts';
import { type ReachableChat, reachableChats } from '../../../db/chats.ts';
import type { Statement } from '../../../db/database.ts';
import { type Delivery, deliver } from '../../chat/deliver.ts';
import { DeliveryError, type Surface } from '../../chat/surface.ts';
import type { Context } from '../../context.ts';
import { quietUntil } from '../quiet-hours.ts';
import { campaignMessage } from './message.ts';

type Needs = Pick<Context, 'db' | 'now' | 'rules' | 'surfaces' | 'log' | 'metrics' | 'publicUrl'>;

/** Somebody who is to be told; `account` is null for one who has left meanwhile. */
export type Person = { row: AnnouncementRow; account: AccountRow | null };

/** Reads the accounts of people who are to be told. */
export const peopleOf = (
  { db }: Pick<Context, 'db'>,
  rows: readonly AnnouncementRow[],
): Promise<Person[]> =>
  Promise.all(
    rows.map(async (row) => ({ row, account: await accountOf(db.query, row.accountId) })),
  );

/**
 * Returns when somebody can be told who has quiet hours now, in milliseconds since the epoch; null where
 * they can be told, or the campaign would come too late then.
 */
export function asleepUntil(
  ctx: Pick<Context, 'rules' | 'now'>,
  { appliesAt }: Pick<CampaignRow, 'appliesAt'>,
  hours: Pick<AccountRow, 'timeZone' | 'quietHours'> | null,
): number | null {
  const until = hours && quietUntil(ctx.rules, hours, ctx.now());
  return until === null || (appliesAt !== null && appliesAt <= until) ? null : until;
}

/** What became of telling somebody: what is to be stored, and the wait that the platform wants of all. */
export type Outcome = { statements: Statement[]; waitMs: number | null };

/** Tells somebody who was claimed, in their language and in their newest chat on the surface. */
export async function tellOne(
  ctx: Needs,
  { campaign, surface }: { campaign: CampaignRow; surface: Surface },
  { row }: Person,
): Promise<Outcome> {
  const account = await accountOf(ctx.db.query, row.accountId);
  if (!account || !isMeant(campaign, account)) return ended(ctx, surface, row, 'skipped');
  const chats = await reachableChats(ctx.db.query, account.id, null);
  const chat = chatOn(surface, chats);
  if (!chat) return elsewhere(ctx, surface, row, chats);
  const { userId, chatId, address } = chat;
  const { locale } = account;
  const to = { userId, chatId, address, locale, paced: true } as const;
  const message = campaignMessage(campaign, { locale, publicUrl: ctx.publicUrl });
  const delivery = await deliverOnce(ctx, surface, to, message);
  if (delivery.is === 'shown') return ended(ctx, surface, row, 'told');
  if (delivery.is === 'later') return later(ctx, surface, campaign, row, delivery);
  if (delivery.error.problem === 'refused') {
    ctx.log.error({ campaign: campaign.id, err: delivery.error }, 'campaign refused');
    return ended(ctx, surface, row, 'refused');
  }
  // Noted as blocked by now, so that those are left where they can be reached.
  return elsewhere(ctx, surface, row, await reachableChats(ctx.db.query, account.id, null));
}

async function deliverOnce(
  ctx: Needs,
  surface: Surface,
  to: Parameters<typeof deliver>[2],
  message: ReturnType<typeof campaignMessage>,
): Promise<Delivery> {
  try {
    return await deliver(ctx, surface, to, [{ mode: 'send', ...message }]);
  } catch (cause) {
    // A mistake of ours is no reason to tell nobody else.
    return { is: 'impossible', error: new DeliveryError('refused', { cause }) };
  }
}

/** Tells whether somebody is still among those whom a campaign is for. */
const isMeant = ({ audience, kind }: CampaignRow, account: AccountRow): boolean =>
  account.status !== 'erased' &&
  account.status !== 'merged' &&
  (kind !== 'broadcast' || (account.status !== 'suspended' && account.closingAt === null)) &&
  (audience === 'everyone' || account.productNews);

/** The person's newest chat on a surface, a direct one first. */
function chatOn(surface: Surface, chats: readonly ReachableChat[]): ReachableChat | null {
  const own = chats.filter((chat) => chat.surface === surface.name);
  return own.find(({ chatId }) => surface.isDirect?.(chatId) ?? true) ?? own[0] ?? null;
}

function ended(
  { db, now, metrics }: Needs,
  surface: Surface,
  row: AnnouncementRow,
  state: Told,
): Outcome {
  if (state !== 'skipped') metrics.notice(surface.name, 'campaign', state);
  return { statements: [noteTold(db.query, row, state, now())], waitMs: null };
}

/** Has somebody told on another surface, where they can be reached there. */
function elsewhere(
  ctx: Needs,
  surface: Surface,
  row: AnnouncementRow,
  chats: readonly ReachableChat[],
): Outcome {
  const other = chats.find(
    (chat) => chat.surface !== surface.name && ctx.surfaces.has(chat.surface as Surface['name']),
  );
  if (!other) return ended(ctx, surface, row, 'unreachable');
  const again = { dueAt: ctx.now(), surface: other.surface };
  return { statements: [tellLater(ctx.db.query, row, again)], waitMs: null };
}

/**
 * Has somebody told later. A broadcast that may have arrived is not said again; a wait that the platform
 * named does not count as a try.
 */
function later(
  ctx: Needs,
  surface: Surface,
  { kind }: CampaignRow,
  row: AnnouncementRow,
  { inMs, error }: Extract<Delivery, { is: 'later' }>,
): Outcome {
  const { retryMs, tries } = ctx.rules.notices.campaigns;
  const waitMs = inMs ?? retryMs.first;
  if (error.mayHaveArrived && kind === 'broadcast')
    return { ...ended(ctx, surface, row, 'unsure'), waitMs };
  if (inMs === null && row.attempts + 1 >= tries)
    return { ...ended(ctx, surface, row, 'refused'), waitMs };
  const distance = Math.min(retryMs.first * 2 ** row.attempts, retryMs.longest);
  const attempts = row.attempts + (inMs === null ? 1 : 0);
  const again = { dueAt: ctx.now() + (inMs ?? distance), attempts };
  return { statements: [tellLater(ctx.db.query, row, again)], waitMs };
}
