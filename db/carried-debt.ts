import { sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { newId } from './ids.ts';
import { accounts, balances, entries, movements } from './schema/schema.ts';
import { testAfter } from './test-money.ts';

type Query = Database['query'];

/**
 * Builds the statements that move what an erased account owes to its owner's new one, at most once.
 * They change nothing where nothing is owed.
 * @param of `from` the erased account, `to` the new one, which has a row in `balances`
 */
export function carryDebt(q: Query, of: { from: string; to: string; now: number }): Statement[] {
  const { from, to, now } = of;
  const id = newId(now);
  const owed = sql`(select ${entries.credits} from ${entries} where ${entries.id} = ${`${id}u`})`;
  const after = (sign: '+' | '-') => sql`${balances.credits} ${sql.raw(sign)} ${owed}`;
  const testOf = (side: 'u' | 'x') =>
    sql`(select ${entries.testCredits} from ${entries} where ${entries.id} = ${id + side})`;
  const change = (accountId: string, sign: '+' | '-') =>
    q
      .update(balances)
      .set({
        credits: after(sign),
        floorCredits: sql`min(0, ${after(sign)})`,
        testCredits: sql`${balances.testCredits} + ${testOf(sign === '+' ? 'u' : 'x')}`,
      })
      .where(sql`${balances.accountId} = ${accountId} and ${owed} is not null`);
  const key = `carry:${from}`;
  return [
    q.insert(movements).select(sql`
      select ${id}, ${key}, 'carry', ${from}, ${now} from ${balances}
      where ${balances.accountId} = ${from} and ${balances.credits} < 0
        and not exists (select 1 from ${accounts} where ${accounts.id} = ${from}
          and ${accounts.status} <> 'erased')
        and not exists (select 1 from ${movements} as made where made.key = ${key})`),
    q.insert(entries).select(sql`
      select ${id} || side, ${id}, 'user', account, sign * owed, (
        select ${testAfter(sql`0`, sql`sign * owed`)} - ${balances.testCredits}
        from ${balances} where ${balances.accountId} = account), ${now} from (
        select 'u' as side, ${from} as account, 1 as sign, -${balances.credits} as owed
          from ${balances} where ${balances.accountId} = ${from}
        union all select 'x', ${to}, -1, -${balances.credits}
          from ${balances} where ${balances.accountId} = ${from})
      where exists (select 1 from ${movements} as made where made.id = ${id})`),
    change(from, '+'),
    change(to, '-'),
  ];
}
