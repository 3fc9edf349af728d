import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../db/database.ts';
import { openFreshDatabase } from '../../db/testing/fresh-database.node.ts';
import {
  changeState,
  type GenerationState,
  hasMovedOn,
  insertQueued,
  NOT_SHOWN,
  TRANSITIONS,
} from './states.ts';

let db: Database;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-guards-'));
  db = await openFreshDatabase(join(folder, 'alme.db'));
});

afterEach(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

const STATES = Object.keys(TRANSITIONS) as GenerationState[];

/** Ways from the first state to every other, by allowed steps. */
const WAYS: Record<GenerationState, GenerationState[]> = {
  queued: [],
  running: ['running'],
  held: ['held'],
  delivering: ['delivering'],
  delivered: ['delivering', 'delivered'],
  failed: ['failed'],
  cancelled: ['cancelled'],
  rejected: ['rejected'],
};

/** A generation that stands at a state; its review has allowed it. */
async function standing(state: GenerationState, id: string): Promise<void> {
  const q = db.query;
  const row = { operation: 'imagine', kind: 'image', request: '{}', title: 't' } as const;
  const place = { surface: 'playground', chatId: 'c', address: '{}' };
  await db.commit([
    insertQueued(q, {
      ...row,
      ...place,
      id,
      draftId: id,
      accountId: 'a',
      engine: 'e',
      priceCredits: 0,
      createdAt: 1,
    }),
    ...WAYS[state].map((next) => changeState(q, id, next)),
  ]);
  await q.run(sql`insert into reviews (id, generation_id, account_id, cause, fingerprint, decision, created_at)
    values (${`r-${id}`}, ${id}, 'a', 'held', 'f', 'allowed', 1)`);
}

test.each(STATES)(
  'the database lets %s go where the table says, and nowhere else',
  async (from) => {
    const allowed: GenerationState[] = [];
    for (const to of STATES) {
      const id = `${from}-${to}`;
      await standing(from, id);
      try {
        await db.commit([changeState(db.query, id, to, { failure: NOT_SHOWN })]);
        allowed.push(to);
      } catch (cause) {
        expect(hasMovedOn(cause), `${from} to ${to}: ${cause}`).toBe(true);
      }
    }
    expect(allowed.toSorted()).toEqual([...TRANSITIONS[from]].toSorted());
  },
);

test('a refused change refuses the whole batch', async () => {
  await standing('delivering', 'g');
  const q = db.query;
  const change = { toSQL: () => ({ sql: "update generations set title = 'changed'", params: [] }) };
  await expect(db.commit([change, changeState(q, 'g', 'cancelled')])).rejects.toMatchObject({
    code: 'generation-transition',
  });
  const [row] = await q.all<{ title: string }>(sql`select title from generations`);
  expect(row).toEqual({ title: 't' });
});

test('a result on its way fails for nothing but that it cannot be shown', async () => {
  await standing('delivering', 'one');
  for (const failure of [null, 'internal', 'timed-out']) {
    const late = db.commit([changeState(db.query, 'one', 'failed', { failure })]);
    expect(hasMovedOn(await late.catch((cause: unknown) => cause))).toBe(true);
  }
  await db.commit([changeState(db.query, 'one', 'failed', { failure: NOT_SHOWN })]);
});
