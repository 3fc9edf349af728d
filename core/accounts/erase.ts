import { accountsInto } from '../../db/account-now.ts';
import { openCardsBy } from '../../db/cards.ts';
import type { Statement } from '../../db/database.ts';
import { eraseRows, forgetEventsOf, keptObjects } from '../../db/erasure.ts';
import { isExportWritten } from '../../db/exports.ts';
import { openGenerations } from '../../db/generations.ts';
import { placedShares } from '../../db/shares.ts';
import type { Context } from '../context.ts';
import { forgetSent } from '../generations/disclose.ts';
import { askToCancel } from '../generations/request.ts';
import { takeAway } from '../guilds/take-away.ts';
import { takeBack } from '../sharing/share-tasks.ts';
import type { TaskKind } from '../tasks/kinds.ts';
import { enqueue, RetryLater, type TaskHandler } from '../tasks/tasks.ts';
import { type Erasure, readErasure, writeReceipt } from './erasure.ts';

/** How long to wait for what is still being made to stop, in milliseconds. */
const STOP_WAIT_MS = 3_000;
const PAGE = 200;
/** Tasks whose payloads lead to a person, and which nobody needs once the person is gone. */
const PERSONAL_TASKS: readonly TaskKind[] = [
  'advance-generation',
  'advance-shoot',
  'answer-photos',
  'cancel-generation',
  'close-account',
  'describe-picture',
  'hear-voice',
  'check-face',
  'improve-words',
  'judge-account',
  'judge-rewards',
  'low-balance',
  'make-export',
  'make-sticker',
  'notify',
  'remind',
  'post-share',
  'receive-photo',
  'receive-motion',
  'find-marks',
  'remove-sticker',
  'screen-template',
  'send-export',
  'show-queue',
  'stop-description',
  'tell-rewards',
  'verify-picture',
];

/**
 * Builds the handler of `erase-account` tasks. The handler stops running generations, deletes the
 * files, then a surface's own data, then the rows. The ledger stays without anything that leads to
 * a person, what was deleted is overwritten on the disk, and the key of what was sealed is forgotten.
 * Repeating the task is harmless.
 */
export function accountEraser(
  ctx: Pick<Context, 'db' | 'now' | 'vault' | 'surfaces'>,
): TaskHandler {
  return async ({ subject: accountId, payload }) => {
    const q = ctx.db.query;
    const now = ctx.now();
    const open = await openGenerations(q, accountId);
    if (await isExportWritten(q, accountId, now)) throw new RetryLater(now + STOP_WAIT_MS);
    if (open.length > 0) {
      await ctx.db.commit(open.flatMap(({ id }) => askToCancel(q, id, now)));
      throw new RetryLater(now + STOP_WAIT_MS);
    }
    for (;;) {
      const objects = await keptObjects(q, accountId, PAGE);
      if (objects.length === 0) break;
      await ctx.vault.deleteAll(objects.map(({ objectKey }) => objectKey));
      await ctx.db.commit(objects.map(({ row }) => row));
    }
    for (;;) {
      const cards = await openCardsBy(q, accountId, PAGE);
      if (cards.length === 0) break;
      await ctx.db.commit(cards.flatMap(({ id }) => takeAway(q, id, now)));
    }
    const { people, rest } = readErasure(payload);
    for (const { surface, userId } of people) await ctx.surfaces.get(surface)?.forget?.(userId);
    const [shown, into] = await Promise.all([
      placedShares(q, accountId),
      accountsInto(q, accountId),
    ]);
    await ctx.db.commit([
      ...shown.flatMap((share) => takeBack(q, share, now)),
      ...forgetSent({ accountId }, now),
      ...into.flatMap((id) => forgetSent({ accountId: id }, now)),
      // What is left of accounts that went into it goes with it, their keys and all.
      ...into.flatMap((id) => eraseRows(id, PERSONAL_TASKS)),
      ...eraseRows(accountId, PERSONAL_TASKS),
      ...people.map(({ surface, userId }) => forgetEventsOf(surface, `${userId}.`)),
      ...(rest ? [receiptSoon(q, rest, now)] : []),
    ]);
    for (const id of [accountId, ...into]) ctx.vault.forget(id);
    await ctx.db.overwriteDeleted();
  };
}

/** Nobody's task: when it runs, there is no account any more. */
function receiptSoon(
  q: Context['db']['query'],
  rest: Omit<Erasure, 'people'>,
  now: number,
): Statement {
  const payload = writeReceipt(rest);
  const subject = rest.receipt.number;
  return enqueue(q, { kind: 'send-receipt', subject, accountId: null, payload }, now);
}
