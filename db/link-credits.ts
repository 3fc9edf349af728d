import { eq, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { newId } from './ids.ts';
import { balances, entries, movements } from './schema/schema.ts';

type Query = Database['query'];

/** A balance in credits, and how much of it is test money. */
export type Purse = { credits: number; testCredits: number };

/**
 * Builds the statements that move credits between two accounts of a person, at most once; below zero the
 * debt moves. Nothing is built for nothing.
 * @param of `from` and `to` with their balances as they were read, which the batch has to guard;
 *   `testCredits` of what moves is test money
 * @throws (in the commit) `movement-key` for the same occasion again
 */
export function moveBetween(
  q: Query,
  of: {
    key: string;
    linkId: string;
    from: Purse & { accountId: string };
    to: Purse & { accountId: string };
    moved: Purse;
    now: number;
  },
): Statement[] {
  const { key, linkId, from, to, moved, now } = of;
  if (moved.credits === 0 && moved.testCredits === 0) return [];
  const id = newId(now);
  const side = { movementId: id, side: 'user' as const, createdAt: now };
  const given = testGiven(to, moved);
  return [
    q.insert(movements).values({ id, key, reason: 'link', reference: linkId, createdAt: now }),
    ...[from, to].map(({ accountId }) =>
      q.insert(balances).values({ accountId }).onConflictDoNothing(),
    ),
    q.insert(entries).values([
      {
        ...side,
        id: `${id}u`,
        accountId: to.accountId,
        credits: moved.credits,
        testCredits: given,
      },
      {
        ...side,
        id: `${id}x`,
        accountId: from.accountId,
        credits: -moved.credits,
        testCredits: -moved.testCredits,
      },
    ]),
    add(q, to.accountId, { credits: moved.credits, testCredits: given }),
    add(q, from.accountId, { credits: -moved.credits, testCredits: -moved.testCredits }),
  ];
}

/** How much the test money of the receiver changes: it never is more than the balance. */
function testGiven(to: Purse, moved: Purse): number {
  const most = Math.max(0, to.credits + moved.credits);
  return Math.max(0, Math.min(to.testCredits + moved.testCredits, most)) - to.testCredits;
}

function add(q: Query, accountId: string, { credits, testCredits }: Purse): Statement {
  const after = sql`${balances.credits} + ${credits}`;
  return q
    .update(balances)
    .set({
      credits: after,
      testCredits: sql`${balances.testCredits} + ${testCredits}`,
      floorCredits: sql`min(0, ${after})`,
    })
    .where(eq(balances.accountId, accountId));
}

/**
 * Tells what goes back to the account that leaves again. What was spent since stays spent: what is left
 * of what both brought is split as they brought it. A debt goes back to whose it was, whole; what came
 * in since stays where it came in.
 * @param brought what each had when they were linked
 * @param now what they have together
 */
export function partedCredits(brought: { stays: Purse; left: Purse }, now: Purse): Purse {
  const { stays, left } = brought;
  const credits = creditsBack(stays.credits, left.credits, now.credits);
  const test = stays.testCredits + left.testCredits;
  const share = test === 0 ? 0 : Math.floor((now.testCredits * left.testCredits) / test);
  const least = now.testCredits - Math.max(0, now.credits - credits);
  const testCredits = Math.max(least, Math.min(share, Math.max(0, credits)));
  return { credits, testCredits: Math.max(0, Math.min(testCredits, now.testCredits)) };
}

function creditsBack(stays: number, left: number, now: number): number {
  if (left <= 0) return left;
  if (stays <= 0) return Math.max(0, Math.min(left, now - stays));
  const remaining = Math.max(0, Math.min(now, stays + left));
  return Math.floor((remaining * left) / (stays + left));
}
