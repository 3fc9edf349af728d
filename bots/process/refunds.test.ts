import { afterAll, beforeAll, expect, test } from 'vitest';
import { audit } from '../../db/audit.ts';
import { haveItBack } from '../telegram/testing/money-journey.node.ts';
import { joinTelegram, openTestService, type TestService } from './testing/test-service.node.ts';

const OPERATOR = 77;

let house: TestService;
beforeAll(async () => {
  house = await openTestService({ settings: { OPERATOR_IDS: `telegram:${OPERATOR}` } });
});
afterAll(() => house.close());

test('a purchase goes back once, half by the bank and the rest by an operator who was asked', async () => {
  const boss = await joinTelegram(house, { id: OPERATOR });
  const me = await joinTelegram(house);
  await haveItBack(me, boss);
  me.say('/credits');
  await me.chat.until('You have 0 credits');
  const { query } = house.service.ctx.db;
  const balances = await query.query.balances.findMany();
  expect(balances.map(({ credits }) => credits)).toEqual([0, 0]);
  expect(await query.query.payments.findMany()).toMatchObject([
    { status: 'refunded', refundedCents: 499 },
  ]);
  expect(await audit(query)).toEqual([]);
});
