import { afterAll, beforeAll, test } from 'vitest';
import { liveWithPro } from '../telegram/testing/money-journey.node.ts';
import {
  eventually,
  joinTelegram,
  openTestService,
  quickEngine,
  type TestService,
} from './testing/test-service.node.ts';

let house: TestService;
beforeAll(async () => {
  house = await openTestService({ engines: [quickEngine] });
});
afterAll(() => house.close());

test('Pro in a chat, from the offer over renewal, failing card and cancelling to the end with the account', async () => {
  const me = await joinTelegram(house);
  const portal = await liveWithPro(me, house.service.url);

  me.say('/delete');
  await me.chat.until('What shall I delete');
  me.press('My account');
  await me.chat.until('Pro is cancelled first');
  me.press('Delete now');
  await me.chat.until('Pro ends at once');
  me.press('Delete everything');
  await eventually(async () => (await (await fetch(portal)).text()).includes('Ended on'));
});
