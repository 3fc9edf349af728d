/** What people earn by each other, and money that goes back, in workerd as on a machine. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { balancesOf, GIFT, usesOf } from '../../bots/process/testing/community.node.ts';
import {
  eventually,
  joinTelegram,
  refusals,
  rowCounts,
} from '../../bots/process/testing/test-service.node.ts';
import { haveItBack } from '../../bots/telegram/testing/money-journey.node.ts';
import {
  begin,
  PRICE,
  publish,
  startOf,
  takeBack,
} from '../../bots/telegram/testing/publish-journey.node.ts';
import type { TelegramUser } from '../../bots/telegram/testing/stand-in.node.ts';
import { audit } from '../../db/audit.ts';
import { openWorkerWorld, type WorkerWorld } from './testing/worker-world.node.ts';
import { creditsOf, joinWithCredits, restOver } from './testing/world-state.node.ts';

const OPERATOR = 77;
const REWARD = 2;

let world: WorkerWorld;
let boss: TelegramUser;
beforeAll(async () => {
  world = await openWorkerWorld({ OPERATOR_IDS: `telegram:${OPERATOR}` });
  boss = await joinTelegram(world, { id: OPERATOR });
});
afterAll(() => world?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') return world.server.debug();
  expect(await audit(world.db.query)).toEqual([]);
  // A press that a loaded machine acknowledges late is told so, which harms nothing.
  const refused = refusals(world).filter(({ description }) => !description.includes('too old'));
  expect(refused).toEqual([]);
});

test('a template is published, posted, used by others, rewarded once, told of, and taken back', async () => {
  const { user: author, id: authorId } = await joinWithCredits(world, 'Ada');
  await publish(author);
  // Nothing about it is unsure, so that nobody has to look at it first.
  await asMinutesPass(author.chat.until('Riot of colour is live'));
  const group = world.telegram.group();
  group.hear('/card Riot', author.person);
  const card = await group.chat.until('By Ada Lovelace');
  const start = startOf(card, 'Use it');

  const cleo = await joinWithCredits(world, 'Cleo');
  await begin(cleo.user, start);
  await cleo.user.chat.until('Kept until');
  await asMinutesPass(author.chat.until('earned you'));
  expect(told(author)[0]).toContain('2 credits: 1 use by others');
  const rewarded = {
    uses: [{ by: cleo.id, counts: 1 }],
    rewards: [{ by: cleo.id, credits: REWARD, state: 'given' }],
  };
  expect(await usesOf(world.db, authorId)).toEqual(rewarded);
  const balances = [GIFT - PRICE + REWARD, GIFT - PRICE];
  expect(await balancesOf(world.db, [authorId, cleo.id])).toEqual(balances);

  await restOver(world);
  const before = await madeAndPaid();
  for (const { url, headers, body } of world.heard.toReversed()) {
    const kept = headers.filter(([name]) => !/^(?:host|content-length|connection)$/i.test(name));
    expect((await fetch(url, { method: 'POST', headers: kept, body })).status).toBe(200);
  }
  await Promise.all([world.cron(), world.cron()]);
  await restOver(world);
  expect(await madeAndPaid()).toEqual(before);
  expect(await usesOf(world.db, authorId)).toEqual(rewarded);
  expect(told(author)).toHaveLength(1);

  await takeBack(author);
  await asMinutesPass(eventually(() => card.text.includes('no longer') || card.deleted));
  const bob = await joinTelegram(world, { firstName: 'Bob' });
  bob.say(`/start ${start}`);
  await bob.chat.until('The author has taken “Riot of colour” back');
  expect(await balancesOf(world.db, [authorId, cleo.id])).toEqual(balances);
});

test('a purchase goes back once, half by the bank and the rest by an operator who was asked', async () => {
  const me = await joinTelegram(world, { firstName: 'Mira' });
  await haveItBack(me, boss);
  await restOver(world);
  expect(await creditsOf(world, me)).toBe(0);
  expect(await world.db.query.query.payments.findMany()).toMatchObject([
    { status: 'refunded', refundedCents: 499 },
  ]);
});

/** What must not be there twice; search and buckets go on with the minutes. */
async function madeAndPaid(): Promise<unknown> {
  const { generations, results, entries, template_uses, template_rewards, templates, notices } =
    await rowCounts({ ctx: world });
  return { generations, results, entries, template_uses, template_rewards, templates, notices };
}

const told = (author: TelegramUser): string[] =>
  author.chat.shown.map(({ text }) => text).filter((text) => text.includes('earned you'));

/** Lets cron events happen while something waits for what minutes bring. */
async function asMinutesPass<T>(work: Promise<T>): Promise<T> {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  work.then(over, over);
  while (!isOver) {
    await world.cron();
    await restOver(world);
  }
  return work;
}
