import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Engine } from '../../core/engines/engine.ts';
import { buttonsOf } from './testing/chat.ts';
import { type Product, startProduct } from './testing/product.node.ts';
import {
  startTelegramStandIn,
  type TelegramStandIn,
  type TelegramUser,
} from './testing/stand-in.node.ts';

const engine: Engine = {
  id: 'local',
  company: null,
  concurrency: 1,
  supports: () => true,
  priceCredits: () => 60,
  typicalSeconds: () => 2,
  submit: () => Promise.reject(new Error('not run here')),
};

let server: TelegramStandIn;
let product: Product;
let boss: TelegramUser;

beforeEach(async () => {
  server = await startTelegramStandIn();
  product = await startProduct(server, engine);
  boss = await joined('Boss');
  product.ctx.operators = [{ surface: 'telegram', userId: String(boss.person.id), role: 'owner' }];
});
afterEach(async () => {
  await product.stop();
  expect(server.world.unanswered).toBe(0);
  await server.close();
  expect(server.refusals).toEqual([]);
});

async function joined(firstName: string): Promise<TelegramUser> {
  const me = server.user({ firstName, languageCode: 'en' });
  me.say('/start');
  await me.chat.until('18');
  me.press(/18/);
  await me.chat.until('Terms');
  me.press(/agree|accept/i);
  await me.chat.until('Welcome');
  return me;
}

test('an operator writes to many: counted, seen, let go, told once, with how it goes in one message', async () => {
  const [mira, otto, shut] = [await joined('Mira'), await joined('Otto'), await joined('Shut')];
  await product.ctx.db.commit([
    {
      // Whatever the hour is while the test runs.
      toSQL: () => ({
        sql: "update accounts set quiet_hours = 'off', product_news = 1",
        params: [],
      }),
    },
    {
      toSQL: () => ({
        sql: `update accounts set product_news = 0 where id =
          (select account_id from identities where user_id = ?)`,
        params: [String(otto.person.id)],
      }),
    },
  ]);
  shut.chat.blocked = true;

  boss.say('/broadcast');
  await boss.chat.until('Messages to many');
  boss.press('Write a message');
  await boss.chat.until('Write the message in English');
  boss.say('New looks are here <3\n\nThey are under /templates.');
  await boss.chat.until('Written in: English');
  boss.press('Preview');
  await boss.chat.until('This is what people will see');
  boss.press('Back');
  await boss.chat.until('Written in: English');
  boss.press('Count the people');
  const card = await boss.chat.until('ready to go');
  expect(card.text).toContain('People: 3');
  boss.press('Send it');
  await boss.chat.until('Send this to');
  boss.press('Send it');
  const done = await boss.chat.until('Told: 2');
  expect(done.text).toContain('cannot be reached: 1');

  const news = mira.chat.shown.filter(({ text }) => text?.includes('New looks are here <3'));
  expect(news).toHaveLength(1);
  expect(news[0]?.text).toBe('New looks are here <3\n\nThey are under /templates.');
  expect(news.flatMap(buttonsOf).map(({ label }) => label)).toEqual(['No more news']);
  expect(otto.chat.shown.some(({ text }) => text?.includes('New looks'))).toBe(false);
});
