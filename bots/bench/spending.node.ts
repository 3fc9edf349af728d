import { join } from 'node:path';
import { type Client, createClient, type InValue } from '@libsql/client';
import { ulid } from 'ulidx';
import type { NewGenerationInput } from '../../core/generations/request.ts';
import { requestGeneration } from '../../core/generations/request.ts';
import { unsealed } from '../../core/generations/testing/unsealed.ts';
import { isRefusedBy } from '../../db/constraints.ts';
import type { Database } from '../../db/database.ts';
import { balanceOf, grant } from '../../db/ledger.ts';
import { openDatabase } from '../../db/open.node.ts';
import { accounts } from '../../db/schema/schema.ts';
import { type Figure, median, type Scenario, timed } from './figure.ts';
import { temporaryFolder } from './service.node.ts';

const ACCOUNTS = 20;
const PRICE = 10;
const ROUNDS = 7;
const WARM_UP_ROUNDS = 2;
const SPENDS_A_ROUND = 500;
const AT_ONCE = 20;
const AFFORDED = 7;

/**
 * Measures the path that spends credits against the bare statements, and twenty simultaneous spends
 * of one account.
 */
export const spending: Scenario = { name: 'spending', run };

async function run(): Promise<Figure[]> {
  const folder = await temporaryFolder();
  const url = `file:${join(folder.path, 'bench.db')}`;
  const db = await openDatabase({ url });
  try {
    const people = Array.from({ length: ACCOUNTS }, (_, i) => `account-${i}`);
    const credits = (ROUNDS + WARM_UP_ROUNDS) * SPENDS_A_ROUND * PRICE;
    for (const id of people) await open(db, id, credits);
    const perSecond = { ours: [] as number[], bare: [] as number[] };
    for (let round = 0; round < ROUNDS + WARM_UP_ROUNDS; round += 1) {
      const requests = Array.from({ length: SPENDS_A_ROUND }, (_, i) =>
        inputOf(people[i % ACCOUNTS] ?? ''),
      );
      const ours = await timed(() => spendAll(db, requests));
      const bare = await bareRound(url, db, people);
      if (round < WARM_UP_ROUNDS) continue;
      perSecond.ours.push((SPENDS_A_ROUND * 1_000) / ours);
      perSecond.bare.push((SPENDS_A_ROUND * 1_000) / bare);
    }
    const ratios = perSecond.ours.map((ours, i) => ours / (perSecond.bare[i] ?? Number.NaN));
    return [
      {
        name: 'spends of twenty people at once, to bare synced batches of the same statements',
        measured: median(ratios),
        unit: 'x',
        limit: { atLeast: 1.5 },
      },
      { name: 'spends', measured: median(perSecond.ours), unit: '/s' },
      { name: 'bare batches', measured: median(perSecond.bare), unit: '/s' },
      ...(await atOnce(db)),
    ];
  } finally {
    await db.close();
    await folder.remove();
  }
}

/** Spends as people do: each waits for the last one of their own, and for nobody else's. */
async function spendAll(db: Database, requests: readonly NewGenerationInput[]): Promise<void> {
  const perPerson = Map.groupBy(requests, ({ accountId }) => accountId);
  await Promise.all(
    [...perPerson.values()].map(async (own) => {
      for (const request of own)
        await db.commit(requestGeneration(db.query, unsealed(request), Date.now()));
    }),
  );
}

/**
 * The same statements, already built, through libSQL's own client, which syncs each batch as ours does. It
 * runs a batch at once: to send several together would only have them wait.
 */
async function bareRound(url: string, db: Database, people: readonly string[]): Promise<number> {
  const batches = Array.from({ length: SPENDS_A_ROUND }, (_, i) =>
    requestGeneration(db.query, unsealed(inputOf(people[i % ACCOUNTS] ?? '')), Date.now()).map(
      (statement) => {
        const { sql, params } = statement.toSQL();
        return { sql, args: params as InValue[] };
      },
    ),
  );
  const client: Client = createClient({ url, concurrency: 1 });
  try {
    await client.execute('PRAGMA synchronous = FULL');
    return await timed(async () => {
      for (const batch of batches) await client.batch(batch, 'write');
    });
  } finally {
    client.close();
  }
}

/** Twenty spends of one account that can afford seven. */
async function atOnce(db: Database): Promise<Figure[]> {
  await open(db, 'one', AFFORDED * PRICE);
  const outcomes = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, () =>
      db.commit(requestGeneration(db.query, unsealed(inputOf('one')), Date.now())),
    ),
  );
  const refused = outcomes.filter(
    (one) => one.status === 'rejected' && isRefusedBy(one.reason, 'balance-floor'),
  );
  return [
    {
      name: `spends let through of ${AT_ONCE} at once, ${AFFORDED} afforded`,
      measured: AT_ONCE - refused.length,
      unit: '',
      limit: { atMost: AFFORDED },
    },
    { name: 'credits left', measured: await balanceOf(db.query, 'one'), unit: '' },
  ];
}

async function open(db: Database, accountId: string, credits: number): Promise<void> {
  const now = Date.now();
  await db.commit([
    db.query.insert(accounts).values({ id: accountId, createdAt: now }),
    ...grant(db.query, { accountId, id: 'bench', credits, now }),
  ]);
}

function inputOf(accountId: string): NewGenerationInput {
  return {
    id: ulid(),
    draftId: ulid(),
    accountId,
    operation: 'imagine',
    kind: 'image',
    templateId: null,
    title: 'A portrait',
    request: {
      prompt: 'a portrait',
      recipe: null,
      aspect: '1:1',
      longEdgePx: 1024,
      durationSeconds: 0,
      seed: 7,
      slots: {},
      uploadId: null,
    },
    engineId: 'local',
    priceCredits: PRICE,
    free: null,
    surface: 'telegram',
    chatId: accountId,
    address: '{}',
  };
}
