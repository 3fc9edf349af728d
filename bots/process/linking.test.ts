import { afterEach, beforeEach, expect, test } from 'vitest';
import { audit } from '../../db/audit.ts';
import { balanceOf } from '../../db/ledger.ts';
import { join18 } from '../discord/testing/join.ts';
import type { Person } from '../discord/testing/person.ts';
import { type StandIn, startDiscord } from '../discord/testing/stand-in.node.ts';
import type { TelegramUser } from '../telegram/testing/stand-in.node.ts';
import { fund } from './testing/community.node.ts';
import { joinTelegram, openTestService, type TestService } from './testing/test-service.node.ts';

let discord: StandIn;
let service: TestService;
let me: TelegramUser;
let there: Person;

beforeEach(async () => {
  discord = await startDiscord(Date.now);
  service = await openTestService({ settings: discord.settings });
  await discord.person().until(() => discord.world.commands.length > 0);
  me = await joinTelegram(service, { firstName: 'Mira' });
  there = discord.person({ name: 'Mira', where: 'server' });
  await join18(there);
});
afterEach(async () => {
  await service.close();
  await discord.close();
});

test('Telegram and Discord become one account, undone and told on both, over the platforms themselves', async () => {
  const { db } = service.service.ctx;
  const q = db.query;
  const account = async (surface: string) =>
    (await q.query.identities.findMany()).find((one) => one.surface === surface)?.accountId ?? '';
  const [mine] = (await q.query.identities.findMany()).filter(
    ({ surface }) => surface === 'telegram',
  );
  const identity = { surface: 'telegram', userId: mine?.userId ?? '' } as const;
  const telegramAccount = await fund(db, identity, Date.now());
  const before = await balanceOf(q, telegramAccount);

  me.say('/link');
  await me.chat.until('one balance');
  me.press('Get a code');
  const shown = await me.chat.until('Your code');
  const [, code = ''] = /Your code: ([A-Z0-9-]+)/.exec(shown.text ?? '') ?? [];
  await there.slash('link', { code });
  await there.untilSaid('The account from Telegram stays');
  // Nobody else in the server sees any of it.
  expect(discord.person({ where: 'server', channelId: there.channelId }).messages).toEqual([]);
  await there.press('Yes, link them');
  await there.untilSaid('Now agree on Telegram too');
  await me.chat.until('wants to join this account');
  expect(await account('discord')).not.toBe(telegramAccount);
  me.press('What happens then?');
  await me.chat.until('linked at once');
  me.press('Yes, link them');
  await me.chat.until('Your accounts on Telegram and Discord are linked now');
  expect(await account('discord')).toBe(telegramAccount);
  await there.untilSaid('are linked now');
  await there.slash('credits');
  await there.untilSaid(String(before));

  await there.slash('link');
  await there.press('Undo the link');
  await there.press('Yes, undo it');
  await there.untilSaid('The link is undone');
  await me.chat.until('was undone');
  expect(await account('discord')).not.toBe(telegramAccount);
  expect(await balanceOf(q, telegramAccount)).toBe(before);
  expect(await audit(q)).toEqual([]);
  expect(service.telegram.refusals).toEqual([]);
});
