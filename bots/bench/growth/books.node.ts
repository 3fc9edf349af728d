import { createClient } from '@libsql/client';

/** Movements one person has behind them; each has two entries. */
const MOVEMENTS_A_PERSON = 10;
/** Ledger entries of one person. */
export const ENTRIES_A_PERSON = 2 * MOVEMENTS_A_PERSON;

const BOUGHT = 300;
const GIVEN = 50;
const PRICE = 10;
/** The first six generations of a person were delivered, the seventh failed and was given back. */
const SPENT = 7;
const BALANCE = BOUGHT + GIVEN - (SPENT - 1) * PRICE;
const PRICE_CENTS = 499;

// Ids have the shape of ULIDs and lie before every real one.
const id = (number: string) => `printf('%026d', ${number})`;

/**
 * Fills a migrated, closed database with correct books: each person has bought a pack, received
 * gifts, made pictures, and got one refund.
 * @param now milliseconds since the epoch
 */
export async function fillBooks(path: string, people: number, now: number): Promise<void> {
  const client = createClient({ url: `file:${path}`, concurrency: 1 });
  const pragmas = ['foreign_keys = OFF', 'synchronous = OFF', 'cache_size = -400000'];
  for (const pragma of pragmas) await client.execute(`PRAGMA ${pragma}`);
  for (const statement of statements(people, now)) await client.execute(statement);
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  client.close();
}

const rows = (count: number, insert: string) =>
  `${insert} FROM (WITH RECURSIVE numbers(n) AS
    (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ${count}) SELECT n FROM numbers)`;

/** Movement `n`: its person is n / 10, and n % 10 says which of the ten it is. */
function statements(people: number, now: number): string[] {
  const at = now - 86_400_000;
  const person = id(`n / ${MOVEMENTS_A_PERSON} + 1`);
  const which = `n % ${MOVEMENTS_A_PERSON}`;
  const generation = (nth: string) => id(`(n / ${MOVEMENTS_A_PERSON}) * ${SPENT} + ${nth}`);
  const reference = `CASE ${which} WHEN 0 THEN ${person} WHEN 1 THEN 'welcome'
    WHEN 9 THEN ${generation(`${SPENT - 1}`)} ELSE ${generation(`${which} - 2`)} END`;
  const reason = `CASE ${which} WHEN 0 THEN 'purchase' WHEN 1 THEN 'grant' WHEN 9 THEN 'refund' ELSE 'spend' END`;
  const credits = `CASE ${which} WHEN 0 THEN ${BOUGHT} WHEN 1 THEN ${GIVEN} WHEN 9 THEN ${PRICE} ELSE -${PRICE} END`;
  const against = `CASE ${which} WHEN 0 THEN 'sales' WHEN 1 THEN 'promotion' ELSE 'usage' END`;
  const all = people * MOVEMENTS_A_PERSON;
  return [
    rows(
      people,
      `INSERT INTO accounts (id, locale, terms_version, terms_at, paid_at, created_at)
       SELECT ${id('n + 1')}, 'en', 'v', ${at}, ${at}, ${at}`,
    ),
    rows(people, `INSERT INTO balances (account_id, credits) SELECT ${id('n + 1')}, ${BALANCE}`),
    rows(
      people,
      `INSERT INTO checkouts (id, account_id, provider, product, credits, amount_cents, currency, state,
         provider_id, kind, surface, chat_id, address, created_at, expires_at, paid_at)
       SELECT ${id('n + 1')}, ${id('n + 1')}, 'stripe', 'spark', ${BOUGHT}, ${PRICE_CENTS}, 'usd', 'paid',
         'cs_' || n, 'pack', 'telegram', n, '{}', ${at}, ${at}, ${at}`,
    ),
    rows(
      people,
      `INSERT INTO payments (id, checkout_id, provider, transaction_id, status, amount_cents, currency, created_at)
       SELECT ${id('n + 1')}, ${id('n + 1')}, 'stripe', 'pi_' || n, 'paid', ${PRICE_CENTS}, 'usd', ${at}`,
    ),
    rows(
      people * SPENT,
      `INSERT INTO generations (id, account_id, draft_id, operation, kind, request, title, state, engine,
         price_credits, refunded_at, surface, chat_id, address, created_at, ended_at)
       SELECT ${id('n')}, ${id(`n / ${SPENT} + 1`)}, 'draft-' || n, 'imagine', 'image', '{}', 'A picture',
         CASE n % ${SPENT} WHEN ${SPENT - 1} THEN 'failed' ELSE 'delivered' END, 'local', ${PRICE},
         CASE n % ${SPENT} WHEN ${SPENT - 1} THEN ${at} END, 'telegram', n, '{}', ${at}, ${at}`,
    ),
    rows(
      all,
      `INSERT INTO movements (id, key, reason, reference, created_at)
       SELECT ${id('n + 1')}, CASE ${which} WHEN 1 THEN 'grant:welcome:' || ${person}
         ELSE ${reason} || ':' || ${reference} END, ${reason}, ${reference}, ${at}`,
    ),
    rows(
      all,
      `INSERT INTO entries (id, movement_id, side, account_id, credits, created_at)
       SELECT ${id('n + 1')} || 'u', ${id('n + 1')}, 'user', ${person}, ${credits}, ${at}`,
    ),
    rows(
      all,
      `INSERT INTO entries (id, movement_id, side, credits, created_at)
       SELECT ${id('n + 1')} || 'x', ${id('n + 1')}, ${against}, -(${credits}), ${at}`,
    ),
  ];
}
