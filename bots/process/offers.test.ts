import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../core/config/config.ts';
import { connectedProviders } from '../../core/payment-providers/table.ts';
import { readOffers } from '../service/offers.ts';
import { readText } from './read-text.node.ts';
import { openTestService, quickEngine } from './testing/test-service.node.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-offers-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function table(text: string): Promise<string> {
  const path = join(folder, 'offers.json');
  await writeFile(path, text);
  return path;
}

const OFFER = {
  surface: 'playground',
  provider: 'stripe',
  product: 'bolt',
  amountCents: 1_299,
  currency: 'eur',
};

it('is read from the operator’s file, and is what the service sells', async () => {
  const path = await table(JSON.stringify([OFFER]));
  const { lines, warnings } = readOffers(readConfig({ OFFERS_FILE: path }), readText);
  expect(lines).toEqual(['playground  sandbox, no money moves: Bolt €12.99']);
  expect(warnings).toContain('on sale nowhere: spark, thunder, pro');
  const house = await openTestService({ settings: { OFFERS_FILE: path }, engines: [quickEngine] });
  try {
    const { ctx, url } = house.service;
    expect(ctx.rules.offers).toEqual([OFFER]);
    const page = await (await fetch(url)).text();
    expect(page).toContain('€12.99');
    expect(page).not.toContain('$4.99');
  } finally {
    await house.close();
  }
});

it.each([
  ['no file', async () => join(folder, 'nowhere.json')],
  ['a folder', async () => folder],
  ['something huge', () => table(' '.repeat(2_000_000))],
  ['rubbish', () => table('{')],
  ['mistakes', () => table('[1]')],
])('is refused at the start with %s', async (_name, path) => {
  const config = readConfig({ OFFERS_FILE: await path() });
  expect(() => readOffers(config, readText)).toThrow(ConfigError);
});

it.each([
  [{ SANDBOX: 'on' }],
  [{ SANDBOX: 'off' }],
  [
    {
      STRIPE_SECRET_KEY: 'sk_test_1',
      STRIPE_WEBHOOK_SECRET: 'whsec_1',
      PUBLIC_URL: 'http://localhost:1',
    },
  ],
  [
    {
      PAYPAL_CLIENT_ID: 'a'.repeat(80),
      PAYPAL_CLIENT_SECRET: 's',
      PAYPAL_WEBHOOK_ID: '1JE4291016473214C',
      PUBLIC_URL: 'http://localhost:1',
    },
  ],
])('with %o the service connects exactly whom the table counts on', async (settings) => {
  const house = await openTestService({ settings, engines: [quickEngine] });
  try {
    const connected = house.service.ctx.payments.map(({ id }) => id);
    const config = readConfig({ ...settings, TELEGRAM_BOT_TOKEN: house.telegram.token });
    expect(connected.toSorted()).toEqual(connectedProviders(config).toSorted());
  } finally {
    await house.close();
  }
});
