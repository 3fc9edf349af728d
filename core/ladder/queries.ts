import {
  appealAgainst,
  appealOf,
  openAppeals,
  type StepAppealRow,
  type StepRow,
  stepInForce,
  stepOf,
  stepsOf,
} from '../../db/account-steps.ts';
import { accountAt, accountOf } from '../../db/accounts.ts';
import { balanceOf } from '../../db/ledger.ts';
import { paymentsOf } from '../../db/velocity.ts';
import { SURFACES } from '../chat/event.ts';
import type { Context } from '../context.ts';
import { type Actor, requireOperator, requireOwner } from '../verbs/actor.ts';
import { appealWords } from './appeal.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators'>;

const MOST_STEPS = 5;
const MOST_APPEALS = 10;

/** The step in force against an account, and how an appeal against it stands. */
export type InForce = { step: StepRow; appeal: 'none' | 'open' | 'kept' | 'lifted' };

/**
 * Reads what is in force against an account.
 * @returns null where nothing is
 * @throws {ProductError} `forbidden` to who neither owns it nor runs the service
 */
export async function inForce(
  ctx: Needs,
  actor: Actor,
  accountId: string,
): Promise<InForce | null> {
  requireOwner(ctx, actor, accountId);
  const step = await stepInForce(ctx.db.query, accountId, ctx.now());
  if (!step) return null;
  const appeal = await appealAgainst(ctx.db.query, step.id);
  return { step, appeal: appeal === null ? 'none' : (appeal.decision ?? 'open') };
}

/** An account as an operator decides about it. */
export type AccountCard = {
  id: string;
  status: string;
  since: number;
  heldAt: number | null;
  credits: number;
  payments: number;
  returned: number;
  inForce: StepRow | null;
  /** Newest first. */
  steps: StepRow[];
};

/**
 * Reads an account for an operator.
 * @param named its id, or `surface:user`
 * @returns null where there is none, or it was erased
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function accountCard(
  ctx: Needs,
  actor: Actor,
  named: string,
): Promise<AccountCard | null> {
  requireOperator(ctx, actor, 'people');
  const q = ctx.db.query;
  const person = identityIn(named);
  const id = person ? (await accountAt(q, person))?.id : named;
  if (id === undefined) return null;
  const [account, credits, payments, step, steps] = await Promise.all([
    accountOf(q, id),
    balanceOf(q, id),
    paymentsOf(q, id),
    stepInForce(q, id, ctx.now()),
    stepsOf(q, id, MOST_STEPS),
  ]);
  if (!account || account.status === 'erased') return null;
  return {
    id,
    status: account.status,
    since: account.createdAt,
    heldAt: account.heldAt,
    credits,
    payments: payments.count,
    returned: payments.returned,
    inForce: step,
    steps,
  };
}

function identityIn(named: string): { surface: string; userId: string } | null {
  const [surface = '', userId] = named.split(':');
  return userId && SURFACES.some((known) => known === surface) ? { surface, userId } : null;
}

/** Reads the appeals that wait for an answer, oldest first. @throws {ProductError} `forbidden` */
export async function waitingAppeals(ctx: Needs, actor: Actor): Promise<StepAppealRow[]> {
  requireOperator(ctx, actor, 'people');
  return openAppeals(ctx.db.query, MOST_APPEALS);
}

/** An appeal as an operator answers it, with the person's words. */
export type AppealCard = { appeal: StepAppealRow; step: StepRow; words: string };

/**
 * Reads an appeal with what it is against.
 * @returns null where there is none
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function appealCard(
  ctx: Needs & Pick<Context, 'vault'>,
  actor: Actor,
  id: string,
): Promise<AppealCard | null> {
  requireOperator(ctx, actor, 'people');
  const appeal = await appealOf(ctx.db.query, id);
  if (!appeal) return null;
  const [step, words] = await Promise.all([
    stepOf(ctx.db.query, appeal.stepId),
    appealWords(ctx, actor, appeal),
  ]);
  return step && { appeal, step, words };
}
