import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ChatMessage } from '../telegram/testing/chat.ts';
import {
  startTelegramStandIn,
  type TelegramStandIn,
  type TelegramUser,
} from '../telegram/testing/stand-in.node.ts';
import { auditOf, balancesOf, fund, GIFT, usesOf } from './testing/community.node.ts';
import { type SteeredService, startSteered } from './testing/steered-service.node.ts';
import { eventually, joinTelegram, portrait } from './testing/test-service.node.ts';

const OPERATOR = 77;
/** After the hour of the digest, so that what is told then is told the next day. */
const EVENING = 20;
const DAY_MS = 86_400_000;
const WITHIN_MS = 10 * 60_000;
const PRICE = 10;
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

/** Makes a picture from one photo of an official template, and a template of that. */
async function publish(author: TelegramUser): Promise<void> {
  author.say('/create studio-noir');
  await author.chat.until('Studio Noir');
  author.press('With one photo');
  await author.chat.until('send me the photo');
  await author.sendPhoto(await portrait('mira_front'));
  await author.chat.until('Usually takes');
  author.press('Make it');
  await service.begun();
  service.end('finish');
  await author.chat.until('Kept until');
  author.press('Make it a template');
  await author.chat.until('Words:');
  author.press('Title');
  await author.chat.until('What shall it be called');
  author.say('Riot of colour');
  await author.chat.until('Words:');
  author.press('Words');
  await author.chat.until('Write what');
  author.say('a {mood: calm | wild} portrait in {place: Lisbon}');
  await author.chat.until('portrait in');
  author.press('Submit');
  await author.chat.until('Under which name');
  author.say('Ada Lovelace');
  await author.chat.until('I hold the rights');
  author.press('I state this');
  await author.chat.until('A person has to look at Riot of colour');
}

async function approve(boss: TelegramUser): Promise<void> {
  await boss.chat.until('waits for your decision');
  boss.say('/submissions');
  await boss.chat.until('1 thing waits');
  boss.press('Riot of colour');
  expect(await boss.chat.until('By Ada Lovelace')).toMatchObject({ kind: 'photo' });
  boss.press('Approve');
  await boss.chat.until('Decision: approved');
}

/** Goes from a card's link to the engine. @returns once the engine is at it */
async function begin(user: TelegramUser, start: string): Promise<string> {
  user.say(`/start ${start}`);
  await user.chat.until('Works with a single photo');
  user.press('With one photo');
  await user.chat.until('send me the photo');
  await user.sendPhoto(await portrait('otto_front'));
  await user.chat.until('Pick one of these');
  user.press('wild');
  await user.chat.until('place');
  user.press('Lisbon');
  await user.chat.until(`${PRICE} credits`);
  user.press('Make it');
  return service.begun();
}

const startOf = (card: ChatMessage, label: string): string => {
  const button = card.markup?.inline_keyboard.flat().find(({ text }) => text === label);
  const url = button && 'url' in button ? button.url : '';
  return new URL(url).searchParams.get('start') ?? '';
};
const told = (author: TelegramUser): string[] =>
  author.chat.shown.map(({ text }) => text).filter((text) => text.includes('earned you'));

test(
  'a template is held, approved, posted, used by three, rewarded once, told of, and taken back',
  async () => {
    const boss = await joinTelegram({ telegram }, { id: OPERATOR });
    const { me: author, id: authorId } = await joinWithCredits('Ada');
    await publish(author);
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

    await begin(ann.me, start);
    service.end('fail');
    await ann.me.chat.until('could not be made');

    const second = await begin(bob.me, start);
    await service.crash();
    expect(await service.begun()).toBe(second);
    bob.me.press('Cancel');
    await bob.me.chat.until('was cancelled');
    expect(await balancesOf(service.db, ids)).toEqual([GIFT - PRICE, GIFT, GIFT, GIFT]);
    expect(await usesOf(service.db, authorId)).toEqual({ uses: [], rewards: [] });

    await begin(cleo.me, start);
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
      await begin(user, start);
      service.end('finish');
      await user.chat.until('Kept until');
    }
    expect(told(author)).toHaveLength(1);
    service.advance(DAY_MS);
    await author.chat.until('4 credits');
    expect(told(author)[1]).toContain('4 credits: 2 uses by others');

    author.say('/template');
    await author.chat.until('Your templates');
    author.press('Riot of colour');
    await author.chat.until('For everybody');
    author.press('Remove');
    await author.chat.until('Nobody new can use it');
    author.press('Yes, remove it');
    await author.chat.until('is removed');
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
