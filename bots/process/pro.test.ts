import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../telegram/testing/user.node.ts';
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

/** Where the newest link to a page of the sandbox leads, as this machine reaches it. */
const linkTo = (me: TelegramUser, page: string): string => {
  const found = me.chat.transcript().match(new RegExp(`/sandbox/${page}/\\w+`, 'g'));
  return `${house.service.url}${found?.at(-1)}`;
};
const post = (url: string, what: string) =>
  fetch(url, { method: 'POST', body: new URLSearchParams({ do: what }), redirect: 'manual' });

test('Pro in a chat, from the offer over renewal, failing card and cancelling to the end with the account', async () => {
  const me = await joinTelegram(house);
  me.say('/pro');
  await me.chat.until('month by month');
  me.press(/Pro · .*Test/);
  await me.chat.until('a month, until you cancel');
  expect((await post(linkTo(me, 'pay'), 'pay')).status).toBe(303);
  await me.chat.until('Pro is on until');

  me.say('/pro');
  await me.chat.until('It renews');
  me.press('Card and invoices');
  await me.chat.until('you change your card');
  const portal = linkTo(me, 'portal');
  await post(portal, 'renew');
  await me.chat.until('was renewed');
  await post(portal, 'card-bad');
  await post(portal, 'renew');
  await me.chat.until('did not go through');
  await post(portal, 'card-good');
  await me.chat.when(() => me.chat.transcript().split('was renewed').length === 3);

  me.say('/pro');
  await me.chat.until('It renews');
  me.press('Cancel Pro');
  await me.chat.until('Cancel Pro?');
  me.press('Yes, cancel it');
  await me.chat.until('Pro is cancelled');
  me.say('/pro');
  await me.chat.until('and then ends');
  me.press('Keep Pro');
  await me.chat.until('Pro goes on');

  me.say('/delete');
  await me.chat.until('What shall I delete');
  me.press('My account');
  await me.chat.until('Pro is cancelled first');
  me.press('Delete now');
  await me.chat.until('Pro ends at once');
  me.press('Delete everything');
  await eventually(async () => (await (await fetch(portal)).text()).includes('Ended on'));
});
