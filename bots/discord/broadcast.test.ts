import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Service } from '../process/start.node.ts';
import { type DiscordService, openDiscordService } from './testing/discord-service.node.ts';
import { join18 } from './testing/join.ts';
import type { StandIn } from './testing/stand-in.node.ts';

const OPERATOR = '7700000000000000000';

let house: DiscordService;
let discord: StandIn;
let service: Service;

beforeAll(async () => {
  house = await openDiscordService({
    SANDBOX: 'on',
    OPERATOR_IDS: `discord:${OPERATOR}`,
  });
  ({ discord, service } = house);
});
afterAll(() => house.close());

it('an operator writes to many: whoever is on a server alone reads it in the direct chat', async () => {
  const mira = discord.person({ name: 'Mira' });
  const otto = discord.person({ name: 'Otto', where: 'server' });
  const boss = discord.person({ id: OPERATOR, name: 'Boss' });
  for (const one of [mira, otto, boss]) await join18(one);
  await service.ctx.db.commit([
    {
      // Whatever the hour is while the test runs.
      toSQL: () => ({
        sql: "update accounts set quiet_hours = 'off', product_news = 1",
        params: [],
      }),
    },
    // The tokens of what was said on the server are over.
    {
      toSQL: () => ({
        sql: "update chats set address = json_set(address, '$.expires', 0) where user_id = ?",
        params: [otto.id],
      }),
    },
  ]);
  await boss.slash('broadcast');
  await boss.press('Write a message');
  await boss.untilSaid('Write the message in English');
  boss.say('New looks are **here**.');
  await boss.untilSaid('Written in: English');
  await boss.press('Count the people');
  await boss.untilSaid('ready to go');
  await boss.press('Send it');
  await boss.untilSaid('Send this to 3 people');
  await boss.press('Send it');
  await mira.untilSaid(/New looks are/);
  await otto.until(() => otto.direct.find(({ text }) => text.includes('New looks are')));
  await boss.untilSaid('Told: 3');
  expect(mira.messages.filter(({ text }) => text.includes('New looks'))).toHaveLength(1);
  // An operator's words are no markup.
  expect(mira.messages.find(({ text }) => text.includes('New looks'))?.text).toContain('\\*');
});
