import { and, asc, desc, eq, isNull, lte, sql } from 'drizzle-orm';
import { changeAccount } from './accounts.ts';
import type { Database, Id, Statement } from './database.ts';
import { accountSteps, screenings, stepAppeals } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `account_steps`. */
export type StepRow = typeof accountSteps.$inferSelect;
/** A row of the table `step_appeals`; its words are sealed. */
export type StepAppealRow = typeof stepAppeals.$inferSelect;

/** How an account stands while a step is in force. */
const STATUS = {
  warned: 'active',
  limited: 'limited',
  suspended: 'suspended',
  ended: 'suspended',
} as const;

/** Builds the statements that put a step in force against an account, in place of the one before it. */
export function insertStep(q: Query, row: Omit<StepRow, 'endedAt' | 'endedBy'>): Statement[] {
  const { accountId, step, until, decidedBy, createdAt } = row;
  return [
    endStep(q, accountId, { endedAt: createdAt, endedBy: decidedBy }),
    q.insert(accountSteps).values(row),
    changeAccount(q, accountId, {
      status: STATUS[step],
      limitedUntil: step === 'limited' ? until : null,
    }),
  ];
}

/** Builds the statement that ends the step in force against an account; it changes nothing without one. */
export function endStep(
  q: Query,
  accountId: Id,
  by: { endedAt: number; endedBy: string },
): Statement {
  return q
    .update(accountSteps)
    .set(by)
    .where(and(eq(accountSteps.accountId, accountId), isNull(accountSteps.endedAt)));
}

/** Builds the statements that lift the step in force against an account. An erased account stays so. */
export function liftStep(
  q: Query,
  accountId: string,
  by: { endedAt: number; endedBy: string },
): Statement[] {
  const params = [accountId];
  return [
    endStep(q, accountId, by),
    {
      toSQL: () => ({
        sql: `update accounts set status = 'active', limited_until = null
          where id = ? and status in ('limited', 'suspended')`,
        params,
      }),
    },
  ];
}

/**
 * Reads the step in force against an account.
 * @returns null when there is none, or when its time is over and it only waits to be noted
 */
export async function stepInForce(q: Query, accountId: Id, now: number): Promise<StepRow | null> {
  const [row] = await q
    .select()
    .from(accountSteps)
    .where(and(eq(accountSteps.accountId, accountId), isNull(accountSteps.endedAt)))
    .limit(1);
  const isOver = row && row.step !== 'ended' && row.until !== null && row.until <= now;
  return row && !isOver ? row : null;
}

/**
 * Reads a step by its id.
 * @returns null when there is none
 */
export async function stepOf(q: Query, id: string): Promise<StepRow | null> {
  const [row] = await q.select().from(accountSteps).where(eq(accountSteps.id, id));
  return row ?? null;
}

/** Reads the steps that were taken against an account, newest first. */
export function stepsOf(q: Query, accountId: Id, most: number): Promise<StepRow[]> {
  return q
    .select()
    .from(accountSteps)
    .where(eq(accountSteps.accountId, accountId))
    .orderBy(desc(accountSteps.createdAt), desc(accountSteps.id))
    .limit(most);
}

/** Reads the steps whose time is over, longest over first. */
export function stepsOver(q: Query, now: number, most: number): Promise<StepRow[]> {
  return q
    .select()
    .from(accountSteps)
    .where(and(isNull(accountSteps.endedAt), lte(accountSteps.until, now)))
    .orderBy(asc(accountSteps.until))
    .limit(most);
}

/** Counts what screening refused an account since a time, not counting that very time. */
export async function countRefused(q: Query, accountId: string, since: number): Promise<number> {
  const [row] = await q
    .select({ count: sql<number>`count(*)` })
    .from(screenings)
    .where(
      and(
        eq(screenings.accountId, accountId),
        eq(screenings.verdict, 'refuse'),
        sql`${screenings.createdAt} > ${since}`,
      ),
    );
  return row?.count ?? 0;
}

/**
 * Builds the statement that stores an appeal.
 * @throws (in the commit) `step-appeal` when the step was appealed before
 */
export function insertAppeal(q: Query, row: typeof stepAppeals.$inferInsert): Statement {
  return q.insert(stepAppeals).values(row);
}

/**
 * Builds the statement that answers an appeal.
 * @throws (in the commit) `step-appeal-decided` when it was answered before
 */
export function answerAppeal(
  q: Query,
  id: string,
  by: Pick<StepAppealRow, 'decision' | 'answer' | 'decidedBy' | 'decidedAt'>,
): Statement {
  return q.update(stepAppeals).set(by).where(eq(stepAppeals.id, id));
}

/**
 * Reads an appeal by its id.
 * @returns null when there is none
 */
export async function appealOf(q: Query, id: string): Promise<StepAppealRow | null> {
  const [row] = await q.select().from(stepAppeals).where(eq(stepAppeals.id, id));
  return row ?? null;
}

/**
 * Reads the appeal against a step.
 * @returns null when there is none
 */
export async function appealAgainst(q: Query, stepId: string): Promise<StepAppealRow | null> {
  const [row] = await q.select().from(stepAppeals).where(eq(stepAppeals.stepId, stepId));
  return row ?? null;
}

/** Reads the appeals that wait for an answer, oldest first. */
export function openAppeals(q: Query, most: number): Promise<StepAppealRow[]> {
  return q
    .select()
    .from(stepAppeals)
    .where(isNull(stepAppeals.decision))
    .orderBy(asc(stepAppeals.createdAt))
    .limit(most);
}

/** Finds the account of an appeal. */
export const appealedAccount = (appealId: string) =>
  sql`(select ${stepAppeals.accountId} from ${stepAppeals} where ${stepAppeals.id} = ${appealId})`;
