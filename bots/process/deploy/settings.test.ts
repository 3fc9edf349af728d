import { expect, test } from 'vitest';
import { ConfigError } from '../../../core/config/config.ts';
import { readDeploySettings } from './settings.ts';

const RIGHT = {
  DATABASE_URL: 'libsql://alme.turso.io',
  DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
  PUBLIC_URL: 'https://bots.example.org',
};

function mistakesOf(given: Record<string, string>): string[] {
  try {
    readDeploySettings(given, false);
    return [];
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    return cause.mistakes.map(({ setting }) => setting).toSorted();
  }
}

test('right settings are uploaded, without those of a machine and of others', () => {
  const { uploaded, leftOut } = readDeploySettings(
    {
      ...RIGHT,
      TELEGRAM_BOT_TOKEN: `1:${'a'.repeat(30)}`,
      PORT: '9',
      DATA_DIR: '/x',
      HOME: '/root',
    },
    false,
  );
  expect(uploaded).toEqual({
    ...RIGHT,
    ...{
      TELEGRAM_BOT_TOKEN: `1:${'a'.repeat(30)}`,
      TELEGRAM_WEBHOOK: 'on',
      NODE_ENV: 'production',
    },
  });
  expect(leftOut).toEqual(['PORT', 'DATA_DIR']);
});

test('the account that is deployed to is a setting of the Workers only with a token of its own', () => {
  const account = { CLOUDFLARE_ACCOUNT_ID: 'a'.repeat(32) };
  expect(readDeploySettings({ ...RIGHT, ...account }, false).uploaded).not.toMatchObject(account);
  const both = { ...account, CLOUDFLARE_AI_TOKEN: 'token' };
  expect(readDeploySettings({ ...RIGHT, ...both }, false).uploaded).toMatchObject(both);
});

test('all mistakes are told at once, those of Workers among the others', () => {
  expect(mistakesOf({ STRIPE_SECRET_KEY: 'pk_1' })).toEqual([
    'DATABASE_URL',
    'DATA_KEY',
    'PUBLIC_URL',
    'STRIPE_SECRET_KEY',
    'STRIPE_WEBHOOK_SECRET',
  ]);
});

test.each([
  ['DATABASE_URL', { DATABASE_URL: 'file:data/alme.db' }],
  ['DATABASE_URL', { DATABASE_URL: 'http://127.0.0.1:8080' }],
  ['DATABASE_URL', { DATABASE_URL: 'libsql://localhost' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'http://bots.example.org' }],
  ['TELEGRAM_WEBHOOK', { TELEGRAM_BOT_TOKEN: `1:${'a'.repeat(30)}`, TELEGRAM_WEBHOOK: 'off' }],
  ['DISCORD_PUBLIC_KEY', { DISCORD_TOKEN: 'x', DISCORD_APPLICATION_ID: '1' }],
  ['OFFERS_FILE', { OFFERS_FILE: '/etc/offers.json' }],
  ['SUPPORT_CONTACT', { SUPPORT_CONTACT: 'x'.repeat(101) }],
  [
    'ERROR_WEBHOOK_URL',
    {
      ERROR_WEBHOOK_URL: `https://example.org/${'x'.repeat(6_000)}`,
      ERROR_WEBHOOK_SECRET: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    },
  ],
] as const)('%s is wrong in %o', (setting, given) => {
  expect(mistakesOf({ ...RIGHT, ...given })).toEqual([setting]);
});

test('a stand-in of Cloudflare reaches this machine', () => {
  const here = {
    ...RIGHT,
    DATABASE_URL: 'http://127.0.0.1:8080',
    PUBLIC_URL: 'http://localhost:1',
  };
  expect(readDeploySettings(here, true).config.DATABASE_URL).toBe('http://127.0.0.1:8080');
});
