import { afterAll, beforeAll, expect, test } from 'vitest';
import { grant } from '../../db/ledger.ts';
import {
  INSIDES,
  joinTelegram,
  openTestService,
  quickEngine,
  refusals,
  type TestService,
} from './testing/test-service.node.ts';

let house: TestService;
beforeAll(async () => {
  house = await openTestService({ engines: [quickEngine] });
});
afterAll(() => house.close());

test('the ledger is paged, opened and sent as a file in the chat', async () => {
  const me = await joinTelegram(house);
  const { db } = house.service.ctx;
  const [identity] = await db.query.query.identities.findMany();
  const accountId = identity?.accountId ?? '';
  const now = Date.now();
  for (let i = 0; i < 12; i += 1)
    await db.commit(grant(db.query, { accountId, id: `gift-${i}`, credits: 5, now: now + i }));
  me.say('/credits');
  await me.chat.until('60');
  me.press('More ›');
  await me.chat.until(/gift · \+5/);
  me.press('As a file (CSV)');
  const sent = await me.chat.until((message) => message.kind === 'document');
  expect(sent.file?.name).toMatch(/^alme-\d{4}-\d{2}-\d{2}\.csv$/);
  const lines = new TextDecoder().decode(sent.file?.bytes).split('\r\n');
  expect(lines).toHaveLength(14);
  expect(lines[12]).toMatch(/,gift,5,60,,,,/);
  expect(me.chat.transcript()).not.toMatch(INSIDES);
  expect(refusals(house)).toEqual([]);
});
