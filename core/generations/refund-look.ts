import { sql } from 'drizzle-orm';
import type { Database, Statement } from '../../db/database.ts';
import { moveWhen } from '../../db/ledger.ts';
import { entries, movements } from '../../db/schema/schema.ts';

/**
 * Builds the statements that give back a look's share of what its shoot has cost. Test money that has paid comes
 * back first, and as test money.
 * @param when a condition on other tables of the batch
 */
export function refundLook(
  q: Database['query'],
  of: { generationId: string; shootId: string; accountId: string; credits: number; now: number },
  when: ReturnType<typeof sql>,
): Statement[] {
  const { generationId, shootId, accountId, credits, now } = of;
  if (credits === 0) return [];
  const paid = sql`(select coalesce(-sum(${entries.testCredits}), 0) from ${entries}
    join ${movements} on ${movements.id} = ${entries.movementId}
    where ${movements.reference} = ${shootId} and ${movements.reason} in ('spend', 'refund')
      and ${entries.side} = 'user')`;
  const spent = sql`exists (select 1 from ${movements} where ${movements.key} = ${`spend:${shootId}`})`;
  return moveWhen(
    q,
    {
      accountId,
      key: `refund:${generationId}`,
      reason: 'refund',
      reference: shootId,
      against: 'usage',
      credits,
      testMoney: sql`min(${credits}, max(0, ${paid}))`,
      now,
    },
    sql`${when} and ${spent}`,
  );
}
