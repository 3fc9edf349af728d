import { afterEach, beforeEach, expect, test } from 'vitest';
import { offerTemplate } from '../../core/rewards/testing/authors.ts';
import { DEFAULT_RULES } from '../../core/rules/rules.ts';
import { UNLIMITED } from '../../core/testing/unlimited.ts';
import type { TelegramUser } from '../telegram/testing/stand-in.node.ts';
import { balancesOf, fund, GIFT, usesOf } from './testing/community.node.ts';
import { allDone, movableClock, sweepNow, violations } from './testing/stars.node.ts';
import {
  eventually,
  joinTelegram,
  openTestService,
  portrait,
  quickEngine,
  refusals,
  type TestService,
} from './testing/test-service.node.ts';

const OPERATOR = 77;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const RING = 5;
/** Uses that tie two new accounts together. */
const USES = DEFAULT_RULES.rewards.rings.usesOfNew;
const REPORTERS = 3;
const PRICE = 10;
const REWARD = 2;

let clock: ReturnType<typeof movableClock>;
let house: TestService;
beforeEach(async () => {
  clock = movableClock();
  house = await openTestService({
    now: clock.now,
    engines: [quickEngine],
    rules: { ...DEFAULT_RULES, freeImagesADay: 0, updatesAMinute: 1_000_000, limits: UNLIMITED },
    settings: { OPERATOR_IDS: `telegram:${OPERATOR}` },
  });
});
afterEach(async () => {
  expect(await violations(house)).toEqual([]);
  expect(refusals(house)).toEqual([]);
  await house.close();
});

type Member = { me: TelegramUser; id: string; slug: string };

/** Somebody with credits who has published a template. */
async function author(name: string): Promise<Member> {
  const { db, now } = house.service.ctx;
  const me = await joinTelegram(house, { firstName: name });
  const identity = { surface: 'telegram', userId: String(me.person.id) } as const;
  const id = await fund(db, identity, now());
  const slug = `of-${name.toLowerCase()}`;
  const made = { id: slug, title: { en: `By ${name}` }, needs: 'photo' as const };
  await offerTemplate({ db, now }, id, made);
  return { me, id, slug };
}

async function use({ me }: Pick<Member, 'me'>, slug: string): Promise<void> {
  me.say(`/start t_${slug}`);
  await me.chat.until('Works with a single photo');
  me.press('With one photo');
  await me.chat.until('send me the photo');
  await me.sendPhoto(await portrait('otto_front'));
  await me.chat.until('Usually takes');
  me.press('Make it');
  await me.chat.until('Kept until');
}

/** Lets the given time go by, and what is due by then be done. */
async function wait(ms: number): Promise<void> {
  clock.advance(ms);
  await sweepNow(house);
  await allDone(house);
}

test('a ring of five earns nothing, and what it had goes back', async () => {
  const { db } = house.service.ctx;
  const ring: Member[] = [];
  for (const name of ['Ann', 'Bob', 'Cleo', 'Dan', 'Eve'].slice(0, RING))
    ring.push(await author(name));
  const ids = ring.map(({ id }) => id);
  const useNext = (member: Member, i: number) => use(member, ring[(i + 1) % RING]?.slug ?? '');
  for (let turn = 0; turn < USES; turn += 1)
    for (const [i, member] of ring.entries()) await useNext(member, i);
  await allDone(house);
  const spent = GIFT - USES * PRICE;
  expect(await balancesOf(db, ids)).toEqual(ids.map(() => spent + USES * REWARD));

  await wait(HOUR_MS);
  expect(await balancesOf(db, ids)).toEqual(ids.map(() => spent));
  for (const id of ids) {
    const { uses, rewards } = await usesOf(db, id);
    expect(uses.map(({ counts }) => counts)).toEqual(Array(USES).fill(0));
    expect(rewards.map(({ state }) => state)).toEqual(Array(USES).fill('reversed'));
  }
  for (const { me } of ring)
    await me.chat.when(() => me.chat.transcript().includes('Rewards were taken back'));

  await wait(2 * DAY_MS);
  for (const member of ring.slice(0, 1)) await useNext(member, 0);
  await wait(DAY_MS);
  expect((await usesOf(db, ids[1] ?? '')).rewards).toHaveLength(USES);
  expect(await balancesOf(db, ids)).toEqual([spent - PRICE, spent, spent, spent, spent]);
}, 600_000);

test('reports hide a template until an operator keeps it, and later ones hide nothing', async () => {
  const boss = await joinTelegram(house, { id: OPERATOR });
  const { me: owner, slug } = await author('Ada');
  const reporters: TelegramUser[] = [];
  for (const firstName of ['Ann', 'Bob', 'Cleo', 'Dan'].slice(0, REPORTERS + 1))
    reporters.push(await joinTelegram(house, { firstName }));
  await wait(8 * DAY_MS);
  const reportIt = async (by: TelegramUser) => {
    by.say(`/report ${slug}`);
    await by.chat.until('What is wrong with By Ada?');
    by.press('Stolen work');
    await by.chat.until('Thank you');
    await allDone(house);
  };
  const stateOf = async () => {
    const all = await house.service.ctx.db.query.query.templates.findMany();
    return all.find(({ id }) => id === slug)?.state;
  };
  const [first, ...others] = reporters;
  if (!first) throw new Error('nobody reports');
  const last = others.pop();
  for (const by of [first, ...others]) {
    expect(await stateOf()).toBe('offered');
    await reportIt(by);
  }
  await eventually(async () => (await stateOf()) === 'hidden');
  first.say(`/start t_${slug}`);
  await first.chat.until('was reported and waits');

  boss.say('/reports');
  await boss.chat.until('1 thing was reported');
  boss.press('Hidden · By Ada · 3');
  await boss.chat.until('Stolen work or brand: 3');
  boss.press('Keep it');
  await boss.chat.until('kept it');
  await eventually(async () => (await stateOf()) === 'offered');
  first.say(`/start t_${slug}`);
  await first.chat.until('Works with a single photo');
  await owner.chat.when(() => /can be seen again/.test(owner.chat.transcript()));

  if (last) await reportIt(last);
  expect(await stateOf()).toBe('offered');
}, 600_000);
