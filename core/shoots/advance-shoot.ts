import { accountOf } from '../../db/accounts.ts';
import { looksOf, shootOf } from '../../db/shoots.ts';
import { askToCancel } from '../generations/request.ts';
import { isInMaking } from '../generations/states.ts';
import { enqueue, RetryLater } from '../tasks/tasks.ts';
import { deliverShoot } from './deliver-shoot.ts';
import { progressReply, type Shooting, tallyOf } from './messages.ts';
import type { ShootContext, ShootNeeds } from './shoot-context.ts';
import { showShoot } from './show-shoot.ts';

/** A chat's message may be edited about once a second; more would be held back by the platform. */
const SHOW_EVERY_MS = 1_500;

/**
 * Moves a shoot forward: begins the next looks, shows how far it is, and delivers it once nothing is left to be
 * made. However often it is called, and wherever an earlier call was killed, every look ends once, and is paid
 * or paid back once.
 * @param attempt how often this has been tried, from 1
 * @throws {RetryLater | DeliveryError | DatabaseUnavailable} to be called again later
 */
export async function advanceShoot(
  context: ShootContext,
  shootId: string,
  attempt: number,
): Promise<void> {
  const { ctx, lanes } = context;
  await lanes.run(shootId, async () => {
    const [shoot, looks] = await Promise.all([
      shootOf(ctx.db.query, shootId),
      looksOf(ctx.db.query, shootId),
    ]);
    if (!shoot || (shoot.endedAt !== null && shoot.deliveredAt !== null)) return;
    const shooting = { shoot, looks };
    if (tallyOf(looks).open === 0) {
      context.shown.delete(shootId);
      return deliverShoot(context, shooting, attempt);
    }
    await beginNext(ctx, shooting);
    await showProgress(context, shooting);
  });
}

/** Begins the next looks, a few at a time; of one that was stopped, ends what is not made yet. */
async function beginNext(ctx: ShootNeeds, { shoot, looks }: Shooting): Promise<void> {
  const q = ctx.db.query;
  const now = ctx.now();
  const making = looks.filter(({ generation }) => isInMaking(generation));
  const account = await accountOf(q, shoot.accountId);
  const isOver = shoot.stoppedAt !== null || account === null || account.status !== 'active';
  const statements = isOver
    ? making.flatMap(({ generation: { id } }) => askToCancel(q, id, now))
    : making
        .slice(0, ctx.rules.shoots.atOnce)
        .filter(({ generation: { state, startedAt } }) => state === 'queued' && startedAt === null)
        .map(({ generation: { id: subject, accountId, engine } }) =>
          enqueue(q, { kind: 'advance-generation', subject, accountId, engine }, now),
        );
  if (statements.length > 0) await ctx.db.commit(statements);
}

/** Shows how far it is, in the one message that it has, no more often than platforms take it. */
async function showProgress({ ctx, shown }: ShootContext, shooting: Shooting): Promise<void> {
  const { shoot, looks } = shooting;
  const { open } = tallyOf(looks);
  const isStopped = shoot.stoppedAt !== null;
  const last = shown.get(shoot.id);
  if (last?.open === open && last.isStopped === isStopped) return;
  const now = ctx.now();
  if (last && now < last.at + SHOW_EVERY_MS) throw new RetryLater(last.at + SHOW_EVERY_MS);
  shown.set(shoot.id, { at: now, open, isStopped });
  await showShoot(ctx, shoot, progressReply(shooting));
}
