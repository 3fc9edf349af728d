import { accountOf } from '../../db/accounts.ts';
import type { Statement } from '../../db/database.ts';
import { balanceOf } from '../../db/ledger.ts';
import { deleteResultRow, endResultAt, resultsOf } from '../../db/results.ts';
import { keepTogether, type LookLine, looksOf, looksShown, updateShoot } from '../../db/shoots.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Reply } from '../chat/reply.ts';
import { DeliveryError } from '../chat/surface.ts';
import type { Shown } from '../generations/deliver.ts';
import { endGeneration } from '../generations/end.ts';
import { changeState, hasMovedOn, NOT_SHOWN } from '../generations/states.ts';
import { afterSpending } from '../notices/low-balance.ts';
import { deleteResult } from '../retention/delete-result.ts';
import { keptUntil } from '../retention/expiry.ts';
import { useStatements } from '../rewards/book-use.ts';
import { RetryLater } from '../tasks/tasks.ts';
import { ALBUM, albumReply, doneReply, keptOf, overReply, type Shooting } from './messages.ts';
import type { ShootContext } from './shoot-context.ts';
import { showShoot } from './show-shoot.ts';

const DELIVERY_TRIES = 6;
/** After that many tries it no longer counts as under way, and is offered at this distance. */
const OFFER_AGAIN_MS = 10 * 60_000;

/**
 * Delivers what a shoot has made: albums, then the message that tells of all of it. Each album is noted once it is
 * there, so that after a crash the next one follows. What its chat takes in no form is paid back.
 * @throws {DeliveryError | RetryLater} to be called again later
 */
export async function deliverShoot(
  context: ShootContext,
  shooting: Shooting,
  attempt: number,
): Promise<void> {
  const { ctx } = context;
  const shoot = await expiring(context, shooting);
  for (;;) {
    const looks = await looksOf(ctx.db.query, shoot.id);
    const unshown = looks.filter(isUnshown);
    const album = unshown.slice(0, ALBUM);
    const isLast = unshown.length <= ALBUM;
    const shown = await attemptAlbum(context, { shoot, looks }, { album, isLast, attempt });
    if (shown === 'refused' && album.length > 0) {
      await payBack(context, album);
      continue;
    }
    await note(context, { shoot, looks }, album, shown);
    if (shown !== 'shown' || isLast)
      return end(context, { shoot, looks }, shown === 'shown' || shown === 'refused', attempt);
  }
}

const isUnshown = ({ generation: { state, deliveredAt }, resultId }: LookLine): boolean =>
  (state === 'delivering' || (state === 'delivered' && deliveredAt === null)) && resultId !== null;

/** Says once until when all of it is kept: from now on, however long it took to be made. */
async function expiring({ ctx }: ShootContext, { shoot }: Shooting) {
  if (shoot.expiresAt !== null) return shoot;
  const account = await accountOf(ctx.db.query, shoot.accountId);
  if (!account) return shoot;
  const expiresAt = keptUntil(ctx.rules, account, ctx.now(), shoot.createdAt);
  const q = ctx.db.query;
  await ctx.db.commit([
    keepTogether(q, shoot.id, expiresAt),
    updateShoot(q, shoot.id, { expiresAt }),
  ]);
  return { ...shoot, expiresAt };
}

/** Shows an album; the last one with the words. The first one ends the progress, which stays above it. */
async function attemptAlbum(
  { ctx }: ShootContext,
  { shoot, looks }: Shooting,
  { album, isLast, attempt }: { album: readonly LookLine[]; isLast: boolean; attempt: number },
): Promise<Shown> {
  const q = ctx.db.query;
  const [account, creditsLeft] = await Promise.all([
    accountOf(q, shoot.accountId),
    balanceOf(q, shoot.accountId),
  ]);
  const keepNothing = account?.keepNothing ?? false;
  const shown = keptOf(looks);
  const reply = isLast
    ? doneReply({ shoot, looks, creditsLeft, keepNothing, album, shown })
    : albumReply(album);
  const isFirst = looks.every(({ generation }) => generation.deliveredAt === null);
  const over = isFirst && album.length > 0 ? [overReply({ shoot, looks })] : [];
  return showInTurn(ctx, shoot, [...over, reply]).catch((cause) => {
    if (!(cause instanceof DeliveryError) || attempt < DELIVERY_TRIES) throw cause;
    return 'away' as const;
  });
}

/** Shows replies one after the other; what became of the last one counts. */
async function showInTurn(
  ctx: ShootContext['ctx'],
  shoot: Shooting['shoot'],
  replies: readonly Reply[],
): Promise<Shown> {
  let shown: Shown = 'shown';
  for (const reply of replies) shown = await showShoot(ctx, shoot, reply);
  return shown;
}

/** Notes that an album is there, or waits for its owner. */
async function note(
  { ctx }: ShootContext,
  { shoot }: Shooting,
  album: readonly LookLine[],
  shown: Shown,
): Promise<void> {
  const q = ctx.db.query;
  const now = ctx.now();
  const waiting = album.filter(({ generation }) => generation.state === 'delivering');
  const used = await Promise.all(waiting.map(({ generation }) => useStatements(ctx, generation)));
  const isShown = shown === 'shown';
  await ctx.db.commit([
    ...waiting.map(({ generation }) =>
      changeState(q, generation.id, 'delivered', {
        endedAt: now,
        deliveredAt: isShown ? now : null,
      }),
    ),
    ...used.flat(),
    ...(isShown && album.length > 0
      ? [
          looksShown(
            q,
            album.map(({ generation }) => generation.id),
            now,
          ),
        ]
      : []),
    ...(isShown ? await unkept(ctx, shoot, album) : []),
  ]);
  for (const { generation } of waiting)
    ctx.metrics.generation(generation, isShown ? 'delivered' : 'waiting');
}

/** Deletes what nobody wants kept: at once, or once it could be seen where the chat has no copy. */
async function unkept(
  ctx: ShootContext['ctx'],
  shoot: Shooting['shoot'],
  album: readonly LookLine[],
): Promise<Statement[]> {
  const q = ctx.db.query;
  const account = await accountOf(q, shoot.accountId);
  if (!account?.keepNothing) return [];
  const results = await Promise.all(album.map(({ generation }) => resultsOf(q, generation.id)));
  const now = ctx.now();
  const surface = ctx.surfaces.get(shoot.surface as SurfaceName);
  return results
    .flat()
    .flatMap((result) =>
      surface?.showsFromStore
        ? [endResultAt(q, result.id, now + ctx.rules.handOverMs, now)]
        : deleteResult(q, result, now),
    );
}

/** Ends looks that their chat takes in no form: each price comes back, the files are deleted. */
async function payBack({ ctx }: ShootContext, album: readonly LookLine[]): Promise<void> {
  const q = ctx.db.query;
  for (const { generation, resultId } of album) {
    const row = resultId === null ? [] : [deleteResultRow(q, resultId)];
    const ending = { state: 'failed', failure: NOT_SHOWN, refund: true } as const;
    if (generation.state === 'delivering') await endGeneration(ctx, generation, ending, row);
    else await ctx.db.commit(row);
  }
}

/**
 * Ends a shoot. One that found nobody is offered again for as long as it is kept.
 * @throws {RetryLater} where it is to be offered again
 */
async function end(
  { ctx }: ShootContext,
  { shoot }: Shooting,
  isShown: boolean,
  attempt: number,
): Promise<void> {
  const q = ctx.db.query;
  const now = ctx.now();
  const looks = await looksOf(q, shoot.id);
  // The others wait for their owner as well.
  const left = isShown ? [] : looks.filter(({ generation }) => generation.state === 'delivering');
  const used = await Promise.all(left.map(({ generation }) => useStatements(ctx, generation)));
  const [account, credits] = await Promise.all([
    accountOf(q, shoot.accountId),
    balanceOf(q, shoot.accountId),
  ]);
  const isFirst = shoot.endedAt === null;
  try {
    await ctx.db.commit([
      ...left.map(({ generation }) => changeState(q, generation.id, 'delivered', { endedAt: now })),
      ...used.flat(),
      ...(isFirst ? [updateShoot(q, shoot.id, { endedAt: now })] : []),
      ...(isShown ? [updateShoot(q, shoot.id, { deliveredAt: now })] : []),
      ...(isFirst && account ? afterSpending(ctx, account, credits) : []),
    ]);
  } catch (cause) {
    if (!hasMovedOn(cause)) throw cause;
  }
  const { trace, id } = shoot;
  ctx.log.info({ trace, shoot: id, shown: isShown }, 'shoot delivered');
  const isOver = (shoot.expiresAt ?? 0) <= now;
  if (!isShown && !isOver && attempt >= DELIVERY_TRIES) throw new RetryLater(now + OFFER_AGAIN_MS);
}
