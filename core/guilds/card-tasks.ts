import { dayOf } from '../../db/allowances.ts';
import {
  type CardRow,
  cardOf,
  endCard,
  noteAsked,
  noteFresh,
  notePosted,
  staleCards,
} from '../../db/cards.ts';
import type { Database, Statement } from '../../db/database.ts';
import { returnGuildDay } from '../../db/guild-days.ts';
import { guildOf } from '../../db/guilds.ts';
import { mayWorkLater } from '../chat/deliver.ts';
import type { SurfaceName } from '../chat/event.ts';
import { DeliveryError, type Surface } from '../chat/surface.ts';
import type { Context } from '../context.ts';
import { tell } from '../notices/tell.ts';
import { enqueue, RetryLater, type TaskHandler } from '../tasks/tasks.ts';
import { verbatim } from '../texts/text.ts';
import { SERVICE } from '../verbs/actor.ts';
import { cardReply } from './card-reply.ts';
import { noteGuildLeft } from './membership.ts';

type Needs = Pick<Context, 'db' | 'surfaces' | 'rules' | 'engines' | 'operators' | 'now' | 'log'>;

/** After so many tries, what may work later is given up. */
const MOST_TRIES = 6;

/** Builds the statement that has a posted card look as its template stands now. */
export const refreshCard = (q: Database['query'], cardId: string, now: number): Statement =>
  enqueue(q, { kind: 'refresh-card', subject: cardId, accountId: null }, now);

/** Cards that one sweep begins to bring up to date. */
const A_RUN = 200;

/** Has the cards whose templates have changed look as these stand now. */
export async function sweepCards({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> {
  const ids = await staleCards(db.query, A_RUN);
  if (ids.length === 0) return;
  await db.commit(ids.flatMap((id) => [noteFresh(db.query, id), refreshCard(db.query, id, now())]));
}

/** Builds the handlers of tasks about cards. */
export const cardTasks = (ctx: Needs) =>
  ({
    'post-card': async ({ subject, attempt }) => post(ctx, subject, attempt),
    'refresh-card': async ({ subject, attempt }) => refresh(ctx, subject, attempt),
    'retract-card': async ({ subject, attempt }) => retract(ctx, subject, attempt),
  }) satisfies Record<string, TaskHandler>;

const surfaceOf = (ctx: Needs, card: CardRow): Surface | undefined =>
  ctx.surfaces.get(card.surface as SurfaceName);

/**
 * Posts a card. Doing it twice posts it once: the platform takes its id once, or is asked once. Where it was
 * asked, and the process ended before it had answered, nobody knows whether the card is there.
 */
async function post(ctx: Needs, cardId: string, attempt: number): Promise<void> {
  const q = ctx.db.query;
  const card = await cardOf(q, cardId);
  if (!card || card.messageId !== null || card.withdrawnAt !== null) return;
  const guild = card.guildId === null ? null : await guildOf(q, card.guildId);
  const { reply, title } = await cardReply(ctx, card);
  const { publish, postsOnce = false } = surfaceOf(ctx, card) ?? {};
  if (!publish || title === null || (guild && guild.leftAt !== null))
    return giveUp(ctx, card, title === null ? 'gone' : 'not-a-member');
  if (card.askedAt !== null) return giveUp(ctx, card, 'unsure');
  if (!postsOnce) await ctx.db.commit([noteAsked(q, card.id, ctx.now())]);
  const problem = await attempting(ctx, attempt, async () => {
    const posted = await refusable(ctx, card, () =>
      publish({
        channelId: card.channelId,
        guildId: card.guildId,
        reply,
        locale: card.locale,
        title: verbatim(title),
        key: card.id,
        isAgain: attempt > 1,
        askedAt: card.createdAt,
      }),
    );
    await ctx.db.commit([notePosted(q, card.id, posted)]);
    const now = await cardOf(q, card.id);
    // Its member may have taken it away meanwhile.
    if (now?.withdrawnAt != null) await retract(ctx, card.id, attempt);
  });
  if (problem) await giveUp(ctx, card, problem.problem);
}

/** Lets a card be posted again later that the platform has surely not posted: it asked to wait. */
async function refusable<T>(ctx: Needs, card: CardRow, post: () => Promise<T>): Promise<T> {
  try {
    return await post();
  } catch (cause) {
    const isSure = cause instanceof DeliveryError && cause.retryAfterMs !== null;
    if (isSure) await ctx.db.commit([noteAsked(ctx.db.query, card.id, null)]);
    throw cause;
  }
}

/** Ends a card that cannot be posted, and tells its member why. */
async function giveUp(ctx: Needs, card: CardRow, because: string): Promise<void> {
  const q = ctx.db.query;
  const now = ctx.now();
  const { accountId, templateId, guildId } = card;
  const day = { what: 'cards', day: dayOf(card.createdAt), count: 1 } as const;
  ctx.log.info({ card: card.id, because }, 'a card cannot be posted');
  const isOut = because === 'not-a-member' && guildId !== null;
  await ctx.db.commit([
    ...(isOut ? (await noteGuildLeft(ctx, SERVICE, { guildId })).statements : []),
    endCard(q, card.id, now),
    ...(guildId === null
      ? []
      : ['', accountId].map((memberId) => returnGuildDay(q, { ...day, guildId, memberId }))),
    ...(accountId === ''
      ? []
      : [
          tell(q, {
            accountId,
            kind: 'card-failed',
            data: { templateId, because },
            about: `card-${card.id}`,
            now,
          }),
        ]),
  ]);
}

async function refresh(ctx: Needs, cardId: string, attempt: number): Promise<void> {
  const card = await cardOf(ctx.db.query, cardId);
  if (!card || card.messageId === null || card.withdrawnAt !== null) return;
  const { channelId, messageId, locale } = card;
  const revise = surfaceOf(ctx, card)?.revise;
  const { reply } = await cardReply(ctx, card);
  const problem = await attempting(ctx, attempt, async () =>
    revise?.({ channelId, messageId }, reply, locale),
  );
  const isGone = problem?.problem === 'unknown-message' || problem?.problem === 'unknown-channel';
  if (isGone) await ctx.db.commit([endCard(ctx.db.query, card.id, ctx.now())]);
}

async function retract(ctx: Needs, cardId: string, attempt: number): Promise<void> {
  const card = await cardOf(ctx.db.query, cardId);
  if (!card || card.messageId === null) return;
  const { channelId, messageId } = card;
  const withdraw = surfaceOf(ctx, card)?.retract;
  const problem = await attempting(ctx, attempt, async () => withdraw?.({ channelId, messageId }));
  if (problem) ctx.log.warn({ card: card.id, err: problem }, 'a card cannot be taken away');
}

/**
 * Does something on a platform, which may work later.
 * @returns the problem that is final; null where it went well
 * @throws {RetryLater | DeliveryError} to be called again later
 */
async function attempting(
  ctx: Needs,
  attempt: number,
  act: () => Promise<void>,
): Promise<DeliveryError | null> {
  try {
    await act();
    return null;
  } catch (cause) {
    if (!(cause instanceof DeliveryError)) throw cause;
    if (!mayWorkLater(cause) || attempt >= MOST_TRIES) return cause;
    if (cause.retryAfterMs === null) throw cause;
    throw new RetryLater(ctx.now() + cause.retryAfterMs, { cause });
  }
}
