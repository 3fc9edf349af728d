import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WEBHOOK_ID } from '../../webhooks/testing/paypal-events.node.ts';
import {
  CLIENT,
  type PayPalStandIn,
  startPayPal,
} from '../../webhooks/testing/paypal-stand-in.node.ts';
import { buyWithPayPal } from '../telegram/testing/money-journey.node.ts';
import {
  joinTelegram,
  openTestService,
  quickEngine,
  type TestService,
} from './testing/test-service.node.ts';

let paypal: PayPalStandIn;
let house: TestService;
beforeAll(async () => {
  paypal = await startPayPal(Date.now);
  setDefaultCACertificates([...getCACertificates('default'), paypal.chain.rootPem]);
  house = await openTestService({
    webhook: true,
    engines: [quickEngine],
    settings: {
      PAYPAL_CLIENT_ID: CLIENT.id,
      PAYPAL_CLIENT_SECRET: CLIENT.secret,
      PAYPAL_WEBHOOK_ID: WEBHOOK_ID,
      PAYPAL_BASE_URL: paypal.base,
    },
  });
});
afterAll(async () => {
  await house.close();
  paypal.close();
});

const post = async (body: string, headers: Record<string, string>) =>
  (await fetch(`${house.service.url}/webhooks/paypal`, { method: 'POST', body, headers })).status;

test('a pack is bought with PayPal in a chat, from the offer to the credits', async () => {
  const me = await joinTelegram(house);
  const { order, back } = await buyWithPayPal(me, paypal);
  expect(back.status).toBe(200);
  expect(back.url).toContain('/pay/done?token=');
  for (const { raw } of paypal.events.taken())
    expect(await post(raw, paypal.events.sign(raw))).toBe(200);
  expect(paypal.state.asked.filter((one) => one.includes('verify-webhook'))).toEqual([]);
  expect(order.captures).toHaveLength(1);
});

test('what PayPal did not sign is refused', async () => {
  expect(await post('{}', {})).toBe(401);
});
