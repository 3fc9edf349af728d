import { insertStep, liftStep } from '../../db/account-steps.ts';
import type { Database, Id, Statement } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { suspend } from '../accounts/suspension.ts';
import type { Step, StepReason } from '../chat/account-steps.ts';
import type { NoticePlace } from '../notices/stored-notice.ts';
import { tell } from '../notices/tell.ts';
import type { LadderRules } from '../rules/ladder-rules.ts';

type Query = Database['query'];

/** A step that is to be taken. */
export type NewStep = {
  accountId: string;
  step: Step;
  reason: StepReason;
  /** When it ends by itself, in milliseconds since the epoch; null for one that an operator lifts. */
  until: number | null;
  /** What led to it, such as `hold:ID`; null where an operator chose the account. */
  source: string | null;
  /** Who decided, as `surface:user`, `command` or `service`. */
  by: string;
};

/** Tells when a step ends by itself; for one that ends the account, when that is deleted. */
export function endOf(rules: LadderRules, step: Step, now: number): number | null {
  const lasts = {
    warned: rules.warnedMs,
    limited: rules.limitedMs,
    suspended: null,
    ended: rules.endedKeptMs,
  }[step];
  return lasts === null ? null : now + lasts;
}

/**
 * Builds the statements that take a step against an account and tell its owner why, until when, what
 * still works and how to appeal. What is being made for an account that is shut is stopped, and its
 * subscription ends.
 * @param now milliseconds since the epoch
 * @param found finds the account, where it was read ahead by something else than its id
 * @param place the chat where its owner is told; the newest one where absent
 */
export async function takeStepStatements(
  q: Query,
  { by, ...step }: NewStep,
  now: number,
  found: Id = step.accountId,
  place?: NoticePlace,
): Promise<Statement[]> {
  const isShut = step.step === 'suspended' || step.step === 'ended';
  return [
    ...(isShut ? await suspend(q, step.accountId, now, found) : []),
    ...stepAndNotice(q, { by, ...step }, now, place),
  ];
}

/** The same for an account for which nothing is being made yet. */
export function stepAndNotice(
  q: Query,
  { by, ...step }: NewStep,
  now: number,
  place?: NoticePlace,
): Statement[] {
  const { accountId, until, reason } = step;
  const id = newId(now);
  return [
    ...insertStep(q, { id, ...step, decidedBy: by, createdAt: now }),
    tell(q, {
      kind: 'account-step',
      data: { stepId: id, step: step.step, reason, until },
      accountId,
      about: `step:${id}`,
      now,
      ...(place && { place }),
    }),
  ];
}

/**
 * Builds the statements that lift the step in force against an account. Telling its owner is the
 * caller's.
 */
export const liftStatements = (
  q: Query,
  { accountId, by }: { accountId: string; by: string },
  now: number,
): Statement[] => liftStep(q, accountId, { endedAt: now, endedBy: by });
