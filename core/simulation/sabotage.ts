import { sql } from 'drizzle-orm';
import type { Database } from '../../db/database.ts';

/**
 * The rules that the simulation must miss when they are gone. Each is kept twice over, by the code and by
 * the schema; here the schema's part is taken away, and for refunds also the code's.
 */
export const SABOTAGES = {
  /** The same payment can be booked twice. */
  'count a payment once': ({ query: q }: Database) =>
    run(q, [
      ...repeatable('purchase'),
      'drop index payments_transaction',
      'drop index payments_checkout',
    ]),
  /** A generation can end, and be refunded, twice. */
  'refund a generation once': ({ query: q }: Database) =>
    run(q, [
      ...repeatable('refund'),
      'drop trigger generations_one_outcome',
      `create trigger forget_refunds after update of refunded_at on generations
       when new.refunded_at is not null
       begin update generations set refunded_at = null where id = new.id; end`,
    ]),
  /** A spend can take what is not there. */
  'never spend below zero': ({ query: q }: Database) =>
    loosen(q, 'balances', '"balances"."credits" >= "balances"."floor_credits"', '1'),
  /** A reward is taken back in the books alone. */
  'take a reward back in the books and in its table': ({ query: q }: Database) =>
    run(q, [
      `create trigger keep_rewards before update of state on template_rewards
       when new.state = 'reversed' begin select raise(ignore); end`,
    ]),
  /** What is put into a pot by a press counts as often as the press comes. */
  'count a gift to a pot once': ({ query: q }: Database) => run(q, repeatable('pot')),
  /** What an operator gives by a form counts as often as the form comes. */
  'count a grant once': ({ query: q }: Database) => run(q, repeatable('grant')),
  /** Who takes their share of a pot back twice at once takes that of others. */
  'leave others their share of a pot': ({ query: q }: Database) =>
    loosen(q, 'guilds', '`updated_at` integer NOT NULL', '`updated_at` integer'),
  /** A shoot can be bought again by the press that has bought it. */
  'buy a shoot once': ({ query: q }: Database) =>
    run(q, ['drop index shoots_draft', 'drop trigger shoots_one_at_a_time']),
} as const;

/** Lets movements of one kind be booked again under the same key. */
const repeatable = (kind: string): string[] => [
  'drop index movements_key',
  `create unique index movements_key on movements (key) where key not like '${kind}:%'`,
];

/** Replaces a guard in the schema of a table. @throws {Error} where it is not there */
async function loosen(
  q: Database['query'],
  table: string,
  guard: string,
  by: string,
): Promise<void> {
  await run(q, ['pragma writable_schema = on']);
  const { rowsAffected } = await q.run(sql`update sqlite_schema
    set sql = replace(sql, ${guard}, ${by}) where name = ${table} and instr(sql, ${guard}) > 0`);
  if (rowsAffected !== 1) throw new Error('the guard reads otherwise by now');
  await run(q, ['pragma writable_schema = reset']);
  // A schema is told from another one by its number, which an update of it leaves: the next world would have it.
  await run(q, ['create table told (it)', 'drop table told']);
}

async function run(q: Database['query'], statements: readonly string[]): Promise<void> {
  for (const statement of statements) await q.run(sql.raw(statement));
}
