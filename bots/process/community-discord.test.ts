import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OwnFile } from '../discord/testing/forms.ts';
import { openChannel } from '../discord/testing/guilds.ts';
import { join18 } from '../discord/testing/join.ts';
import type { Person } from '../discord/testing/person.ts';
import { pressable } from '../discord/testing/see.ts';
import { type StandIn, startDiscord } from '../discord/testing/stand-in.node.ts';
import { auditOf, balancesOf, fund, GIFT, usesOf } from './testing/community.node.ts';
import { type SteeredService, startSteered } from './testing/steered-service.node.ts';
import { portrait } from './testing/test-service.node.ts';

const OPERATOR = '7700000000000000000';
/** After the hour of the digest, so that what is told then is told the next day. */
const EVENING = 20;
const DAY_MS = 86_400_000;
const WITHIN_MS = 10 * 60_000;
const PRICE = 10;
const REWARD = 2;

let discord: StandIn;
let service: SteeredService;
let channelId: string;
beforeEach(async () => {
  service = await startSteered(EVENING, async (now) => {
    discord = await startDiscord(now);
    channelId = openChannel(discord.world, '900').id;
    return { ...discord.settings, OPERATOR_IDS: `discord:${OPERATOR}` };
  });
  await discord.person().until(() => discord.world.commands.length > 0);
});
afterEach(async () => {
  await service.close();
  await discord.close();
});

const photo = async (name: string): Promise<OwnFile> => ({
  name: `${name}.jpg`,
  contentType: 'image/jpeg',
  bytes: await portrait(name),
});

/** Somebody in the server's channel, with credits. */
async function joinWithCredits(name: string): Promise<{ me: Person; id: string }> {
  const me = discord.person({ name, where: 'server', channelId });
  await join18(me);
  const identity = { surface: 'discord', userId: me.id } as const;
  return { me, id: await fund(service.db, identity, service.now()) };
}

/** Makes a picture from one photo of an official template, and a template of that, in the direct chat. */
async function publish(author: Person): Promise<void> {
  await author.slash('create', { words: 'studio-noir' });
  await author.press('With one photo');
  await author.untilSaid('send me the photo');
  author.say('', [await photo('mira_front')]);
  await author.untilSaid('Usually takes');
  await author.press('Make it');
  await service.begun();
  service.end('finish');
  await author.press('Make it a template');
  await author.press('Title');
  await author.untilSaid('What shall it be called');
  author.say('Riot of colour');
  await author.untilSaid('Riot of colour');
  await author.press('Words');
  await author.untilSaid('Write what');
  author.say('a {mood: calm | wild} portrait in {place: Lisbon}');
  await author.untilSaid('portrait in');
  await author.press('Submit');
  await author.untilSaid('Under which name');
  author.say('Ada Lovelace');
  await author.press('I state this: submit');
  await author.untilSaid('A person has to look at **Riot of colour**');
}

/** Shares a template in the server, where a manager approves it. */
async function share(author: Person, manager: Person): Promise<void> {
  await manager.slash('server');
  await manager.press('Allow cards here');
  await manager.untilSaid('1 channel');
  await author.slash('share');
  await author.choose('Riot of colour');
  await author.press('Post it here');
  await author.untilSaid('now waits for the managers');
  expect(cards()).toEqual([]);
  await manager.slash('server');
  await manager.press('Waiting (1)');
  await manager.choose('Riot of colour');
  await manager.untilSaid('By Ada Lovelace');
  await manager.press('On the shelf');
  await author.until(() => cards().length > 0);
}

/** The messages that the bot shows to the whole channel. */
const cards = () =>
  discord.person({ where: 'server', channelId }).messages.filter(({ ephemeral }) => !ephemeral);

/** Goes from the card to the engine. @returns once the engine is at it */
async function begin(user: Person): Promise<string> {
  await user.press('Use it');
  await user.press('With one photo');
  await user.untilSaid('the photo');
  await user.press('Send a photo');
  await user.submit([await photo('otto_front')]);
  await user.press('wild');
  await user.press('Lisbon');
  await user.untilSaid(`${PRICE} credits`);
  await user.press('Make it');
  return service.begun();
}

/** What an author hears of rewards: in the channel as long as Discord lets one answer there, else directly. */
const told = (author: Person): string[] =>
  [...author.messages, ...author.direct]
    .filter(({ text }) => text.includes('earned you'))
    .map(({ text }) => text);

test(
  'a template is held, approved, shared in a server, used by three, rewarded once, told of, and taken back',
  async () => {
    const boss = discord.person({ id: OPERATOR, name: 'Boss' });
    await join18(boss);
    const permissions = PermissionFlagsBits.ManageGuild;
    const manager = discord.person({ name: 'Max', where: 'server', channelId, permissions });
    await join18(manager);
    const { me: ada, id: authorId } = await joinWithCredits('Ada');
    const author = discord.person({ id: ada.id, name: 'Ada' });
    await publish(author);
    await boss.untilSaid('waits for your decision');
    await boss.slash('submissions');
    await boss.press('1. Riot of colour');
    await boss.press('Approve');
    await author.untilSaid('**Riot of colour** is live');
    await share(ada, manager);
    expect(cards()).toMatchObject([
      { text: expect.stringContaining('By Ada Lovelace'), buttons: ['Use it', 'Report'] },
    ]);

    const ann = await joinWithCredits('Ann');
    const bob = await joinWithCredits('Bob');
    const cleo = await joinWithCredits('Cleo');
    const ids = [authorId, ann.id, bob.id, cleo.id];

    await begin(ann.me);
    service.end('fail');
    await ann.me.untilSaid('could not be made');

    const second = await begin(bob.me);
    await service.crash();
    expect(await service.begun()).toBe(second);
    await bob.me.press('Cancel');
    await bob.me.untilSaid('was cancelled');
    expect(await balancesOf(service.db, ids)).toEqual([GIFT - PRICE, GIFT, GIFT, GIFT]);
    expect(await usesOf(service.db, authorId)).toEqual({ uses: [], rewards: [] });

    await begin(cleo.me);
    service.end('finish');
    await cleo.me.untilSaid('Kept until');
    await ada.until(() =>
      told(ada).some((text) => text.includes('**2 credits**: 1 use by others')),
    );
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
    expect(cards()).toHaveLength(1);

    for (const user of [ann.me, cleo.me]) {
      const before = user.messages.filter(({ text }) => text.includes('Kept until')).length;
      await begin(user);
      service.end('finish');
      await user.until(
        () => user.messages.filter(({ text }) => text.includes('Kept until')).length > before,
      );
    }
    expect(told(ada)).toHaveLength(1);
    service.advance(DAY_MS);
    await ada.until(() =>
      told(ada).some((text) => text.includes('**4 credits**: 2 uses by others')),
    );

    const card = [...discord.world.messages.values()].find(({ id }) => id === cards()[0]?.id);
    const [use] = card ? pressable(card) : [];
    if (!card || !use) throw new Error('no card with a button');
    await author.slash('template');
    await author.choose('Riot of colour · live');
    await author.press('Remove');
    await author.press('Yes, remove it');
    await author.untilSaid('is removed');
    await author.until(() => cards().every(({ text }) => text.includes('no longer')));
    await bob.me.pressCode(use.customId, card);
    await bob.me.untilSaid('The author has taken “Riot of colour” back');
    expect(told(ada)).toHaveLength(2);
    expect(await auditOf(service.directory)).toBe('the books are right\n');
  },
  WITHIN_MS,
);
