import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  approve,
  begin,
  PRICE,
  publish,
  startOf,
  takeBack,
} from '../telegram/testing/publish-journey.node.ts';
import {
  startTelegramStandIn,
  type TelegramStandIn,
  type TelegramUser,
} from '../telegram/testing/stand-in.node.ts';
import { auditOf, balancesOf, fund, GIFT, usesOf } from './testing/community.node.ts';
import { type SteeredService, startSteered } from './testing/steered-service.node.ts';
import { eventually, joinTelegram } from './testing/test-service.node.ts';

const OPERATOR = 77;
/** After the hour of the digest, so that what is told then is told the next day. */
const EVENING = 20;
const DAY_MS = 86_400_000;
const WITHIN_MS = 10 * 60_000;
const REWARD = 2;

let telegram: TelegramStandIn;
let service: SteeredService;
beforeEach(async () => {
  service = await startSteered(EVENING, async (now) => {
    telegram = await startTelegramStandIn({ now });
    return {
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      OPERATOR_IDS: `telegram:${OPERATOR}`,
    };
  });
});
afterEach(async () => {
  await service.close();
  await telegram.close();
});

async function joinWithCredits(name: string): Promise<{ me: TelegramUser; id: string }> {
  const me = await joinTelegram({ telegram }, { firstName: name });
  const identity = { surface: 'telegram', userId: String(me.person.id) } as const;
  return { me, id: await fund(service.db, identity, service.now()) };
}

/** Makes a template, whose picture the steered engine finishes. */
async function publishBy(author: TelegramUser): Promise<void> {
  await publish(author, async () => {
    await service.begun();
    service.end('finish');
  });
  await author.chat.until('A person has to look at Riot of colour');
}

/** Goes from a card's link to the engine. @returns once the engine is at it */
async function beginBy(user: TelegramUser, start: string): Promise<string> {
  await begin(user, start);
  return service.begun();
}

const told = (author: TelegramUser): string[] =>
  author.chat.shown.map(({ text }) => text).filter((text) => text.includes('earned you'));

test(
  'a template is held, approved, posted, used by three, rewarded once, told of, and taken back',
  async () => {
    const boss = await joinTelegram({ telegram }, { id: OPERATOR });
    const { me: author, id: authorId } = await joinWithCredits('Ada');
    await publishBy(author);
    await approve(boss);
    await author.chat.until('Riot of colour is live');

    const group = telegram.group();
    group.hear('/card Riot', author.person);
    const card = await group.chat.until('By Ada Lovelace');
    const start = startOf(card, 'Use it');
    const found = await author.ask('riot');
    expect(JSON.stringify(found)).toContain(start);

    const ann = await joinWithCredits('Ann');
    const bob = await joinWithCredits('Bob');
    const cleo = await joinWithCredits('Cleo');
    const ids = [authorId, ann.id, bob.id, cleo.id];

    await beginBy(ann.me, start);
    service.end('fail');
    await ann.me.chat.until('could not be made');

    const second = await beginBy(bob.me, start);
    await service.crash();
    expect(await service.begun()).toBe(second);
    bob.me.press('Cancel');
    await bob.me.chat.until('was cancelled');
    expect(await balancesOf(service.db, ids)).toEqual([GIFT - PRICE, GIFT, GIFT, GIFT]);
    expect(await usesOf(service.db, authorId)).toEqual({ uses: [], rewards: [] });

    await beginBy(cleo.me, start);
    service.end('finish');
    await cleo.me.chat.until('Kept until');
    expect(await author.chat.until('earned you')).toMatchObject({
      text: expect.stringContaining('2 credits: 1 use by others'),
    });
    expect(await usesOf(service.db, authorId)).toEqual({
      uses: [{ by: cleo.id, counts: 1 }],
      rewards: [{ by: cleo.id, credits: REWARD, state: 'given' }],
    });
    expect(await balancesOf(service.db, ids)).toEqual([
      GIFT - PRICE + REWARD,
      GIFT,
      GIFT,
      GIFT - PRICE,
    ]);
    expect(await auditOf(service.directory)).toBe('the books are right\n');

    for (const user of [ann.me, cleo.me]) {
      await beginBy(user, start);
      service.end('finish');
      await user.chat.until('Kept until');
    }
    expect(told(author)).toHaveLength(1);
    service.advance(DAY_MS);
    await author.chat.until('4 credits');
    expect(told(author)[1]).toContain('4 credits: 2 uses by others');

    await takeBack(author);
    await eventually(() => card.text.includes('no longer') || card.deleted);
    bob.me.say(`/start ${start}`);
    await bob.me.chat.until('The author has taken “Riot of colour” back');
    expect(told(author)).toHaveLength(2);
    expect(await auditOf(service.directory)).toBe('the books are right\n');
    // A press that was answered before the kill is answered again after it.
    const again = /not modified|query is too old/;
    expect(telegram.refusals.filter(({ description }) => !again.test(description))).toEqual([]);
  },
  WITHIN_MS,
);
