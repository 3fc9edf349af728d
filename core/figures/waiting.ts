import {
  type LaneDepth,
  laneDepths,
  type Waiting,
  type WaitingKind,
  waitingOf,
} from '../../db/waiting.ts';
import type { Right } from '../chat/operators.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { type Actor, runsTheService } from '../verbs/actor.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators'>;

/** What waits, in the order in which it is told, each with the right that sees it. */
const KINDS = {
  claims: 'cases',
  reports: 'cases',
  reviews: 'cases',
  submissions: 'cases',
  appeals: 'people',
  holds: 'people',
  refunds: 'money',
  updates: 'service',
  parked: 'service',
} as const satisfies Readonly<Record<WaitingKind, Right>>;

/** The right that sees what waits of a kind. */
export const rightOfWaiting = (kind: WaitingKind): Right => KINDS[kind];

/** Something that waits, by kind. */
export type WaitingLine = Waiting & { kind: WaitingKind };

/**
 * Counts what waits, each kind that the actor's role lets see, with since when the oldest waits. A count
 * ends at 1,000.
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function waiting(ctx: Needs, actor: Actor): Promise<WaitingLine[]> {
  const kinds = (Object.keys(KINDS) as WaitingKind[]).filter((kind) =>
    runsTheService(ctx.operators, actor, KINDS[kind]),
  );
  if (kinds.length === 0) throw new ProductError({ code: 'forbidden' });
  return Promise.all(
    kinds.map(async (kind) => ({ kind, ...(await waitingOf(ctx.db.query, kind)) })),
  );
}

/**
 * Counts the tasks of each lane that run or are due, with since when the oldest is due.
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function lanes(ctx: Needs, actor: Actor): Promise<LaneDepth[]> {
  if (!runsTheService(ctx.operators, actor, 'service'))
    throw new ProductError({ code: 'forbidden' });
  return laneDepths(ctx.db.query, ctx.now());
}
