/** Ways to pay that people take on Telegram, the same on every runtime. */
import type { PayPalStandIn } from '../../../webhooks/testing/paypal-stand-in.node.ts';
import { buySpark, pageIn } from './journey.node.ts';
import type { TelegramUser } from './stand-in.node.ts';

/**
 * Buys the smallest offer with PayPal, from the offer to the credits.
 * @returns the order, and what the page after paying answered
 */
export async function buyWithPayPal(me: TelegramUser, paypal: PayPalStandIn) {
  me.say('/buy');
  await me.chat.until('Spark');
  me.press(/Spark/);
  const shown = await me.chat.until(/How would you like to pay|You pay on/);
  // Asked only where there are other ways to pay here.
  if (shown.text.includes('How would')) me.press(/PayPal/);
  await me.chat.when(() => paypal.world.orders.size === 1);
  const [order] = paypal.world.orders.values();
  if (!order) throw new Error('no order');
  await me.chat.until('4.99');
  const page = `${paypal.base}/checkoutnow?token=${order.id}`;
  const body = new URLSearchParams({ do: 'approve' });
  const back = await fetch(page, { method: 'POST', body });
  await me.chat.until('Payment confirmed');
  return { order, back };
}

/**
 * Lives with Pro at the sandbox: offer, renewal, a card that fails, cancelling and taking that back.
 * @param base where this machine reaches the sandbox's pages, without a slash at the end
 * @returns the address of the page for cards and invoices
 */
export async function liveWithPro(me: TelegramUser, base: string): Promise<string> {
  me.say('/pro');
  await me.chat.until('month by month');
  me.press(/Pro · .*Test/);
  await me.chat.until('a month, until you cancel');
  const { status } = await post(linkTo(me, base, 'pay'), 'pay');
  if (status !== 303) throw new Error(`not paid: ${status}`);
  await me.chat.until('Pro is on until');

  me.say('/pro');
  await me.chat.until('It renews');
  me.press('Card and invoices');
  await me.chat.until('you change your card');
  const portal = linkTo(me, base, 'portal');
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
  return portal;
}

/**
 * Buys the smallest offer at the sandbox, and has all of it back: half from the bank, whose events come twice and in
 * the wrong order, the rest from an operator who is asked for it.
 */
export async function haveItBack(me: TelegramUser, boss: TelegramUser): Promise<void> {
  const page = await buySpark(me);
  await post(page, 'refund-half', { copies: '2', reversed: 'on' });
  await me.chat.until('150 credits were taken back');
  await askBack(me, boss);
  await me.chat.when(() => me.chat.transcript().split('150 credits were taken back').length === 3);
}

/** Asks for the money of the newest purchase; an operator gives back all that has not gone back. */
export async function askBack(me: TelegramUser, boss: TelegramUser): Promise<void> {
  me.say('/paysupport');
  await me.chat.until('each opens its receipt');
  me.press(/Spark/);
  await me.chat.until('Receipt:');
  me.press('Ask for a refund');
  await me.chat.until('Refund of');
  me.press('Yes, ask');
  await boss.chat.until('Somebody asks for a refund');
  boss.press('Look at the payment');
  await boss.chat.until('waits for an answer');
  boss.press(/Give back all/);
  await boss.chat.until('You hear when the provider has done it');
  await boss.chat.until('Refunded:');
}

/** Finds where the newest link to a page of the sandbox leads. */
function linkTo(me: TelegramUser, base: string, page: string): string {
  const found = pageIn(me, `/sandbox/${page}/`);
  if (found === undefined)
    throw new Error(`no link to ${page}. The chat shows:\n${me.chat.transcript()}`);
  return base + new URL(found).pathname;
}

const post = (url: string, what: string, disturbed: Record<string, string> = {}) => {
  const body = new URLSearchParams({ do: what, ...disturbed });
  return fetch(url, { method: 'POST', body, redirect: 'manual' });
};
