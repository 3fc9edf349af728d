import { z } from 'zod';
import { dayOf } from '../../db/allowances.ts';
import type { Database, Statement } from '../../db/database.ts';
import { returnGuildDay } from '../../db/guild-days.ts';
import { endShare, placeShare, type ShareRow, sharedRow, shareOf } from '../../db/shares.ts';
import { mayWorkLater } from '../chat/deliver.ts';
import { SURFACES, type SurfaceName } from '../chat/event.ts';
import type { PostedMessage } from '../chat/public-post.ts';
import type { Reply } from '../chat/reply.ts';
import { button, primary, send } from '../chat/reply-builders.ts';
import { DeliveryError } from '../chat/surface.ts';
import type { Context } from '../context.ts';
import { mediaOf } from '../generations/result-reply.ts';
import { tell } from '../notices/tell.ts';
import { enqueue, RetryLater, type TaskHandler } from '../tasks/tasks.ts';
import { t, verbatim } from '../texts/text.ts';
import { asSeen, type SharedResult } from './queries.ts';

type Needs = Pick<Context, 'db' | 'surfaces' | 'now' | 'log'>;

/** After so many tries, what may work later is given up. */
const MOST_TRIES = 6;

const post = z.object({
  channelId: z.string(),
  locale: z.string(),
  /** The owner on the platform, where it is to be looked whether they are on the server; null for who is. */
  by: z.string().nullable().default(null),
});
const posted = z.object({ channelId: z.string(), messageId: z.string() });
/** Where a message was sent by the inline mode. */
const inline = z.object({ inline: z.string() });
const surfaced = { surface: z.enum(SURFACES) };
const taken = z.union([posted.extend(surfaced), inline.extend(surfaced)]);

/** Writes where a result is to be posted. */
export const postPayload = (of: z.infer<typeof post>): string => JSON.stringify(of);

/** Builds the statements that have the message of a share taken away, where it has one. */
export function takeBack(
  q: Database['query'],
  share: Pick<ShareRow, 'id' | 'surface' | 'place'>,
  now: number,
): Statement[] {
  const place =
    share.place === null ? null : z.union([posted, inline]).safeParse(JSON.parse(share.place));
  if (!place?.success || share.surface === null) return [];
  const payload = JSON.stringify({ ...place.data, surface: share.surface });
  // Nobody's: it is to be done, too, when its owner is gone.
  return [enqueue(q, { kind: 'retract-share', subject: share.id, accountId: null, payload }, now)];
}

/** Builds the handlers of tasks about results that are shown as messages. */
export const shareTasks = (ctx: Needs) =>
  ({
    'post-share': async ({ subject, payload, attempt }) => {
      await postShare(ctx, subject, { ...post.parse(JSON.parse(payload)), attempt });
    },
    'retract-share': async ({ payload, attempt }) => {
      const { surface, ...at } = taken.parse(JSON.parse(payload));
      await retract(ctx, surface, at, attempt);
    },
  }) satisfies Record<string, TaskHandler>;

/** Posts a result. Doing it twice posts it once, since the platform takes its id once. */
async function postShare(
  ctx: Needs,
  id: string,
  to: z.infer<typeof post> & { attempt: number },
): Promise<void> {
  const q = ctx.db.query;
  const row = await sharedRow(q, id);
  if (row?.share.state !== 'shown' || row.share.place !== null) return;
  const surface = ctx.surfaces.get(row.share.surface as SurfaceName);
  let at: PostedMessage | undefined;
  const problem = await attempting(ctx, to.attempt, async () => {
    at = await surface?.publish?.({
      channelId: to.channelId,
      guildId: row.share.guildId,
      by: to.by,
      reply: messageOf(asSeen(row)),
      locale: to.locale,
      title: verbatim(row.generation.title),
      key: id,
      isAgain: to.attempt > 1,
      askedAt: row.share.createdAt,
    });
  });
  if (!at) {
    await giveUp(ctx, row.share, problem?.problem ?? 'not-a-member');
    return;
  }
  await ctx.db.commit([placeShare(q, id, JSON.stringify(at))]);
  // Its owner may have taken it back meanwhile.
  const share = await shareOf(q, id);
  if (share?.state !== 'shown')
    await retract(ctx, row.share.surface as SurfaceName, at, to.attempt);
}

/** Ends a share that cannot be posted, and tells its owner why. */
async function giveUp(ctx: Needs, share: ShareRow, because: string): Promise<void> {
  const q = ctx.db.query;
  const now = ctx.now();
  const { id, accountId, generationId, guildId } = share;
  const day = { what: 'cards', day: dayOf(share.createdAt), count: 1 } as const;
  ctx.log.info({ share: id, because }, 'a result cannot be posted');
  const data = { generationId, because };
  await ctx.db.commit([
    endShare(q, id, 'withdrawn', now),
    ...(guildId === null
      ? []
      : ['', accountId].map((memberId) => returnGuildDay(q, { ...day, guildId, memberId }))),
    tell(q, { accountId, kind: 'share-failed', data, about: `share-${id}`, now }),
  ]);
}

/** Builds the message of a result that everybody in a channel sees. */
function messageOf({ share, result, generation, owner, templateId }: SharedResult): Reply {
  return send(
    [
      ...(owner ? [t('template.by', { name: owner.name })] : []),
      ...(templateId === null ? [] : [t('page.share.made-from', { title: generation.title })]),
      t('page.share.description'),
    ],
    {
      media: [mediaOf(generation, result)],
      buttons: [
        [
          ...(templateId === null
            ? []
            : [primary(button(t('template.use'), 'template', templateId))]),
          button(t('page.report'), 'report-share', share.id),
        ],
      ],
    },
  );
}

async function retract(
  ctx: Needs,
  surface: SurfaceName,
  at: PostedMessage | z.infer<typeof inline>,
  attempt: number,
): Promise<void> {
  const on = ctx.surfaces.get(surface);
  const problem = await attempting(ctx, attempt, async () =>
    'inline' in at ? on?.retractInline?.(at.inline) : on?.retract?.(at),
  );
  if (problem) ctx.log.warn({ err: problem }, 'a shared result cannot be taken away');
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
