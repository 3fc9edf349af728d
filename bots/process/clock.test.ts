import { sql } from 'drizzle-orm';
import { afterEach, expect, it } from 'vitest';
import { insertAccount } from '../../db/accounts.ts';
import { putFace } from '../../db/faces.ts';
import { allDone, movableClock, sweepNow } from './testing/stars.node.ts';
import { openTestService, rowCounts, type TestService } from './testing/test-service.node.ts';

const YEAR_MS = 365 * 86_400_000;

let house: TestService;
afterEach(() => house.close());

it('sweeps go by a clock of their own: one that is wrong for a moment deletes no photo', async () => {
  const clock = movableClock();
  const sweeps = movableClock();
  house = await openTestService({ now: clock.now, sweepNow: sweeps.now });
  const { db } = house.service.ctx;
  const now = clock.now();
  await db.commit([
    ...insertAccount(db.query, { id: 'a', createdAt: now }, { surface: 'telegram', userId: '1' }),
    ...putFace(db.query, {
      accountId: 'a',
      slot: 'front',
      objectKey: 'f',
      descriptorKey: 'd',
      widthPx: 800,
      heightPx: 800,
      createdAt: now,
      expiresAt: now + 86_400_000,
    }),
  ]);
  const swept = async () => {
    await sweepNow(house);
    await allDone(house);
    return (await rowCounts(house.service)).face_photos;
  };

  clock.advance(YEAR_MS);
  expect(await swept()).toBe(1);
  sweeps.advance(YEAR_MS);
  expect(await swept()).toBe(0);
  expect(await db.query.all(sql`select 1 from tasks where status = 'parked'`)).toEqual([]);
});
