import {
  claimAnnouncement,
  dueAnnouncements,
  endLostClaims,
  giveUpSurface,
  nextDue,
  tellLater,
} from '../../../db/announcements.ts';
import { type CampaignRow, campaignOf, endCampaign } from '../../../db/campaigns.ts';
import type { Statement } from '../../../db/database.ts';
import type { Surface } from '../../chat/surface.ts';
import type { Context } from '../../context.ts';
import { RetryLater, type TaskHandler } from '../../tasks/tasks.ts';
import { isPaceTaken, paceWaitMs, type Sending, takePace } from '../pace.ts';
import { readSendSubject } from './send-tasks.ts';
import { showAfterMs, showSoon } from './show.ts';
import { asleepUntil, type Person, peopleOf, tellOne } from './tell-one.ts';

type Needs = Pick<Context, 'db' | 'now' | 'rules' | 'surfaces' | 'log' | 'metrics' | 'publicUrl'>;

/** How long one run of the task goes on, in milliseconds: a process that is stopped waits for its end. */
const RUN_MS = 2_000;
/** People that are looked at to find some who are awake. */
const LOOKED_AT = 50;
/** How long is waited for others that still tell somebody, and for who comes back, in milliseconds. */
const OTHERS_MS = 5_000;
const LOOK_AGAIN_MS = 60_000;

/** A campaign on a surface. */
type Job = { campaign: CampaignRow; surface: Surface };

/** Waits for a time in milliseconds. */
type Pause = (ms: number) => Promise<unknown>;
const realPause: Pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Builds the handler of `send-campaign` tasks: tells the people of a campaign on a surface, a few at a time at
 * the platform's pace. Each is claimed before they are told, and nobody who was claimed is told by another.
 * What was claimed and never answered for, since the process died, is `unsure` in a broadcast: it may have
 * arrived. A change of terms or policy is told again then: better twice than never.
 */
export function campaignSender(ctx: Needs, pause: Pause = realPause): TaskHandler {
  return async ({ subject }) => {
    const { id, surface: name } = readSendSubject(subject);
    const until = ctx.now() + RUN_MS;
    await endLost(ctx, id);
    for (;;) {
      const campaign = await campaignOf(ctx.db.query, id);
      if (campaign?.state !== 'running') return;
      const surface = ctx.surfaces.get(name);
      if (!surface) {
        await ctx.db.commit([
          giveUpSurface(ctx.db.query, { campaignId: id, surface: name }, ctx.now()),
        ]);
        return finish(ctx, campaign, name);
      }
      const waiting = await awake(ctx, { campaign, surface });
      if (waiting.length === 0) return finish(ctx, campaign, name);
      const sending: Sending = { surface: name, priority: 'campaign', messages: waiting.length };
      const waitMs = await paceWaitMs(ctx, sending);
      if (ctx.now() + waitMs > until) {
        await showSoonAgain(ctx, campaign);
        throw new RetryLater(ctx.now() + waitMs);
      }
      if (waitMs > 0) await pause(waitMs);
      else await tellSome(ctx, { campaign, surface }, waiting, sending);
    }
  };
}

/** Finds the next people who are due and awake; those for whom it became night meanwhile wait for the morning. */
async function awake(ctx: Needs, { campaign, surface }: Job): Promise<Person[]> {
  const q = ctx.db.query;
  const of = { campaignId: campaign.id, surface: surface.name };
  for (;;) {
    const due = await dueAnnouncements(q, of, ctx.now(), LOOKED_AT);
    if (due.length === 0) return [];
    const people = await peopleOf(ctx, due);
    const asleep = people.flatMap((person): Statement[] => {
      const dueAt = asleepUntil(ctx, campaign, person.account);
      return dueAt === null ? [] : [tellLater(q, person.row, { dueAt })];
    });
    if (asleep.length > 0) await ctx.db.commit(asleep);
    const rest = people.filter((person) => asleepUntil(ctx, campaign, person.account) === null);
    if (rest.length > 0) return rest.slice(0, ctx.rules.notices.campaigns.atOnce);
  }
}

/**
 * Claims people, with the places that their messages take, and tells them.
 * @throws {RetryLater} where the platform wants a wait
 */
async function tellSome(
  ctx: Needs,
  job: Job,
  people: readonly Person[],
  sending: Sending,
): Promise<void> {
  const now = ctx.now();
  const pace = takePace(ctx, sending);
  let claimed: readonly Person[];
  try {
    const changed = await ctx.db.commit([
      ...pace,
      ...people.map(({ row }) => claimAnnouncement(row, now)),
    ]);
    claimed = people.filter((_, index) => changed[pace.length + index] === 1);
  } catch (cause) {
    if (isPaceTaken(cause)) return;
    throw cause;
  }
  const told = await Promise.all(claimed.map((person) => tellOne(ctx, job, person)));
  await ctx.db.commit(told.flatMap(({ statements }) => statements));
  const waits = told.flatMap(({ waitMs }) => waitMs ?? []);
  if (waits.length > 0) throw new RetryLater(ctx.now() + Math.max(...waits));
}

/** Ends a campaign in which nobody is left, or waits for those who are. */
async function finish(ctx: Needs, campaign: CampaignRow, surface: string): Promise<void> {
  const now = ctx.now();
  const { id } = campaign;
  const [ended] = await ctx.db.commit([endCampaign(id, now)]);
  if (ended === 1) {
    await ctx.db.commit([showSoon(ctx.db.query, id, now)]);
    return;
  }
  await showSoonAgain(ctx, campaign);
  const next = await nextDue(ctx.db.query, { campaignId: id, surface });
  throw new RetryLater(Math.min(Math.max(next ?? 0, now + OTHERS_MS), now + LOOK_AGAIN_MS));
}

/** Gives up what was claimed so long ago that nobody answers for it any more. */
async function endLost(ctx: Needs, id: string): Promise<void> {
  const campaign = await campaignOf(ctx.db.query, id);
  if (!campaign) return;
  const now = ctx.now();
  const before = now - ctx.rules.notices.campaigns.lostAfterMs;
  const next = campaign.kind === 'broadcast' ? 'unsure' : 'waiting';
  await ctx.db.commit([endLostClaims(ctx.db.query, { campaignId: id, before, next, now })]);
}

async function showSoonAgain(ctx: Needs, { id, startedAt }: CampaignRow): Promise<void> {
  const now = ctx.now();
  const afterMs = showAfterMs(startedAt, now, ctx.rules.notices.campaigns.shownEveryMs);
  await ctx.db.commit([showSoon(ctx.db.query, id, now, afterMs)]);
}
