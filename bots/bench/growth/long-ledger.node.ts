import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { ledgerPage } from '../../../db/ledger-lines.ts';
import { openDatabase } from '../../../db/open.node.ts';
import { type Figure, median, timed } from '../figure.ts';
import { temporaryFolder } from '../service.node.ts';

/** Rewards of an author whose templates many use. */
const REWARDS = 100_000;
const FEW = 20;
const ROUNDS = 200;
const MOST_GROWTH = 2;

/** Measures the first page of a ledger with many movements, beside one with few, in turns. */
export async function longLedger(): Promise<Figure[]> {
  const folder = await temporaryFolder();
  const url = `file:${join(folder.path, 'ledger.db')}`;
  await (await openDatabase({ url })).close();
  await fillLedgers(url);
  const db = await openDatabase({ url });
  const page = (accountId: string) => timed(() => ledgerPage(db.query, accountId, 0, 10));
  const waits: { few: number[]; many: number[] } = { few: [], many: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    waits.few.push(await page('few'));
    waits.many.push(await page('many'));
  }
  await db.close();
  await folder.remove();
  const many = median(waits.many);
  const few = median(waits.few);
  return [
    { name: `a ledger of ${REWARDS} movements: first page`, measured: many, unit: 'ms' },
    {
      name: `the same, to a ledger of ${FEW}`,
      measured: many / few,
      unit: 'x',
      limit: { atMost: MOST_GROWTH },
    },
  ];
}

async function fillLedgers(url: string): Promise<void> {
  const client = createClient({ url });
  await client.execute('PRAGMA foreign_keys = OFF');
  for (const [account, count] of [
    ['few', FEW],
    ['many', REWARDS],
  ] as const) {
    const numbers = `FROM (WITH RECURSIVE numbers(n) AS
      (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count}) SELECT n FROM numbers)`;
    const id = `'${account}' || printf('%020d', n)`;
    await client.execute(`INSERT INTO movements (id, key, reason, reference, created_at)
      SELECT ${id}, 'reward:' || ${id}, 'reward', ${id}, n ${numbers}`);
    for (const [mark, side, owner, credits] of [
      ['u', 'user', `'${account}'`, 2],
      ['x', 'rewards', 'NULL', -2],
    ] as const)
      await client.execute(`INSERT INTO entries
        (id, movement_id, side, account_id, credits, created_at)
        SELECT ${id} || '${mark}', ${id}, '${side}', ${owner}, ${credits}, n ${numbers}`);
  }
  client.close();
}
