import { afterEach, beforeEach, expect, test } from 'vitest';
import { audit } from '../../db/audit.ts';
import { balanceOf } from '../../db/ledger.ts';
import { join18 } from '../discord/testing/join.ts';
import type { Person } from '../discord/testing/person.ts';
import { type StandIn, startDiscord } from '../discord/testing/stand-in.node.ts';
import type { TelegramUser } from '../telegram/testing/stand-in.node.ts';
import { fund } from './testing/community.node.ts';
import { link, undoLink } from './testing/link-journey.node.ts';
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

  await link(me, there, async () => {
    // Nobody else in the server sees any of it.
    const everybody = discord.person({ where: 'server', channelId: there.channelId });
    expect(everybody.messages).toEqual([]);
    expect(await account('discord')).not.toBe(telegramAccount);
  });
  expect(await account('discord')).toBe(telegramAccount);
  await there.slash('credits');
  await there.untilSaid(String(before));

  await undoLink(me, there);
  expect(await account('discord')).not.toBe(telegramAccount);
  expect(await balanceOf(q, telegramAccount)).toBe(before);
  expect(await audit(q)).toEqual([]);
  expect(service.telegram.refusals).toEqual([]);
});
