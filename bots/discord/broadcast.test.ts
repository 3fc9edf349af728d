import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../core/config/config.ts';
import { openLog } from '../../core/log.node.ts';
import { type Service, startService } from '../process/start.node.ts';
import { join18 } from './testing/join.ts';
import { type StandIn, startDiscord } from './testing/stand-in.node.ts';

const OPERATOR = '7700000000000000000';

let discord: StandIn;
let service: Service;
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'alme-discord-'));
  discord = await startDiscord(Date.now);
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: directory,
    PLAYGROUND: 'off',
    SANDBOX: 'on',
    OPERATOR_IDS: `discord:${OPERATOR}`,
    ...discord.settings,
  });
  service = await startService(config, { log: openLog('silent'), now: Date.now });
  discord.interactionsUrl = `${service.url}/webhooks/discord`;
  await discord.person().until(() => discord.world.commands.length > 0);
});
afterAll(async () => {
  await service.stop();
  await discord.close();
  await rm(directory, { recursive: true, force: true });
});

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
