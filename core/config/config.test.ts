import { describe, expect, test } from 'vitest';
import { features } from '../../bots/service/features.ts';
import { warnings } from '../../bots/service/warnings.ts';
import { CATALOGUE } from '../engines/testing/models.node.ts';
import { ConfigError, readConfig } from './config.ts';
import { testMoneyAt } from './test-money.ts';

const PAYPAL = {
  PAYPAL_CLIENT_ID: 'a'.repeat(80),
  PAYPAL_CLIENT_SECRET: 's',
  PAYPAL_WEBHOOK_ID: '1JE4291016473214C',
};

function mistakes(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
    return [];
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    return cause.mistakes.map(({ setting }) => setting).sort();
  }
}

/** Where the features are told. */
const at = { catalogue: CATALOGUE, now: 0, hasVideos: false };

describe('settings', () => {
  test('none are needed, and empty ones count as not set', () => {
    const config = readConfig({ PORT: '', TELEGRAM_BOT_TOKEN: '', UNKNOWN: 'x' });
    expect(config).toMatchObject({
      PORT: 8787,
      HOST: '127.0.0.1',
      playground: true,
      sandbox: true,
    });
  });

  test('all mistakes are told at once, with what each should be', () => {
    const wrong = {
      PORT: '99999',
      PUBLIC_URL: 'bots.example.org',
      DATA_KEY: 'short',
      TELEGRAM_BOT_TOKEN: 'x',
      STRIPE_SECRET_KEY: 'pk_live_1',
      LOG_LEVEL: 'loud',
      PLAYGROUND: 'yes',
      DISCORD_PUBLIC_KEY: 'zz',
      DATABASE_URL: 'postgres://x',
    };
    expect(mistakes(wrong)).toEqual(expect.arrayContaining(Object.keys(wrong)));
    expect(() => readConfig(wrong)).toThrow(/PORT: a port number/);
  });

  test.each([
    ['https://bots.example.org', true],
    ['http://bots.example.org', false],
  ])('at %s the app is an activity of Discord’s: %s', (PUBLIC_URL, isActivity) => {
    const discord = { DISCORD_TOKEN: 't', DISCORD_APPLICATION_ID: '1', DISCORD_CLIENT_SECRET: 's' };
    const lines = features(readConfig({ ...discord, PUBLIC_URL }), at);
    const { how } = lines.find(({ name }) => name === 'Discord') ?? {};
    expect(how?.includes('activity')).toBe(isActivity);
  });

  test.each([
    [{ S3_BUCKET: 'b' }, ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']],
    [{ DISCORD_TOKEN: 't' }, ['DISCORD_APPLICATION_ID']],
    [{ TELEGRAM_WEBHOOK_SECRET: 's' }, ['PUBLIC_URL', 'TELEGRAM_BOT_TOKEN']],
    [{ DISCORD_CLIENT_SECRET: 's' }, ['DISCORD_TOKEN', 'PUBLIC_URL']],
    [{ STRIPE_SECRET_KEY: 'sk_test_1' }, ['PUBLIC_URL', 'STRIPE_WEBHOOK_SECRET']],
    [
      { PAYPAL_CLIENT_ID: 'AeA1QIZXiflr1' },
      ['PAYPAL_CLIENT_SECRET', 'PAYPAL_WEBHOOK_ID', 'PUBLIC_URL'],
    ],
    [{ STRIPE_WEBHOOK_SECRET: 'whsec_1' }, ['STRIPE_SECRET_KEY']],
    [{ DATABASE_AUTH_TOKEN: 't' }, ['DATABASE_URL']],
    [{ DATABASE_URL: 'libsql://db.example.org' }, ['DATA_KEY']],
  ])('%j alone lacks %j', (given, needed) => {
    expect(mistakes(given)).toEqual(needed);
  });

  test('space around a value does not count', () => {
    const config = readConfig({ LOG_LEVEL: 'debug\r', ENGINE_ORDER: ' local, openai ', HOST: ' ' });
    expect(config).toMatchObject({
      LOG_LEVEL: 'debug',
      ENGINE_ORDER: ['local', 'openai'],
      HOST: '127.0.0.1',
    });
  });

  test('what is no list of engines is told once', () => {
    expect(mistakes({ ENGINE_ORDER: 'local,Open AI,a b' })).toEqual(['ENGINE_ORDER']);
    expect(mistakes({ ENGINE_ORDER: 'local,,openai' })).toEqual(['ENGINE_ORDER']);
  });

  test('no slash is left at the end of an address', () => {
    expect(readConfig({ PUBLIC_URL: 'https://bots.example.org/' }).PUBLIC_URL).toBe(
      'https://bots.example.org',
    );
  });

  test.each([
    [{}, true],
    [{ HOST: '127.0.0.5' }, true],
    [{ HOST: 'localhost' }, true],
    [{ HOST: '::1' }, true],
    [{ HOST: '0.0.0.0' }, false],
    [{ HOST: '127.0.0.1.example.org' }, false],
    [{ HOST: '0.0.0.0', PUBLISHED_HOST: '127.0.0.1' }, true],
    [{ HOST: '0.0.0.0', PUBLISHED_HOST: '0.0.0.0' }, false],
    [{ HOST: '127.0.0.1', PUBLISHED_HOST: '10.0.0.5' }, false],
    [{ NODE_ENV: 'production' }, false],
    [{ NODE_ENV: 'prod' }, false],
    [{ NODE_ENV: 'staging' }, false],
    [{ NODE_ENV: 'development' }, true],
    [{ NODE_ENV: 'test' }, true],
    [{ PUBLIC_URL: 'https://bots.example.org' }, false],
    [{ TELEGRAM_BOT_TOKEN: `1:${'a'.repeat(20)}` }, false],
    [{ DISCORD_TOKEN: 't', DISCORD_APPLICATION_ID: '1' }, false],
    [{ OPENAI_API_KEY: 'k' }, false],
    [{ GEMINI_API_KEY: 'k' }, false],
    [{ REPLICATE_API_TOKEN: 'k' }, false],
    [{ ATLASCLOUD_API_KEY: 'k' }, false],
    [{ CLOUDFLARE_AI_TOKEN: 'k', CLOUDFLARE_ACCOUNT_ID: '0'.repeat(32) }, false],
    [{ SUPPORT_CONTACT: 'a@example.org', LOG_LEVEL: 'debug' }, true],
  ])('with %j playground and sandbox are on: %s, unless a setting says otherwise', (of, on) => {
    expect(readConfig(of)).toMatchObject({ playground: on, sandbox: on });
    const [asked, refused] = ['on', 'off'].map((word) =>
      readConfig({ ...of, PLAYGROUND: word, SANDBOX: word }),
    );
    expect(asked).toMatchObject({ playground: true, sandbox: true });
    expect(refused).toMatchObject({ playground: false, sandbox: false });
  });

  test('the sandbox never stands beside the Stripe whose place it takes', () => {
    const stripe = { STRIPE_SECRET_KEY: 'sk_test_1', STRIPE_WEBHOOK_SECRET: 'whsec_1' };
    const settings = { ...stripe, PUBLIC_URL: 'https://bots.example.org' };
    expect(readConfig(settings)).toMatchObject({ sandbox: false });
    expect(mistakes({ ...settings, SANDBOX: 'on' })).toEqual(['SANDBOX']);
  });

  test('Telegram calls where a setting says so, with a secret of the service’s own where need be', () => {
    const telegram = { TELEGRAM_BOT_TOKEN: `1:${'a'.repeat(20)}`, PUBLIC_URL: 'https://x.org' };
    expect(readConfig(telegram).telegramWebhook).toBe(false);
    expect(readConfig({ ...telegram, TELEGRAM_WEBHOOK: 'on' }).telegramWebhook).toBe(true);
    const secret = { ...telegram, TELEGRAM_WEBHOOK_SECRET: 'x' };
    expect(readConfig(secret).telegramWebhook).toBe(true);
    expect(warnings(readConfig(secret)).join()).toContain('TELEGRAM_WEBHOOK_SECRET');
    expect(readConfig({ ...secret, TELEGRAM_WEBHOOK: 'off' }).telegramWebhook).toBe(false);
    expect(mistakes({ TELEGRAM_WEBHOOK: 'on' })).toEqual(['PUBLIC_URL', 'TELEGRAM_BOT_TOKEN']);
  });

  test.each([
    ['none', 'none'],
    ['2', { hops: 2 }],
    [
      '127.0.0.1, 10.0.0.0/8,2001:db8::/32',
      { networks: ['127.0.0.1', '10.0.0.0/8', '2001:db8::/32'] },
    ],
  ])('TRUSTED_PROXIES=%s is read', (text, expected) => {
    expect(readConfig({ TRUSTED_PROXIES: text }).TRUSTED_PROXIES).toEqual(expected);
  });

  test.each(['0', '10', 'nginx', '10.0.0.0/33', '10.0.0', '1.2.3.4,', '::1/129'])(
    'TRUSTED_PROXIES=%s is a mistake',
    (text) => {
      expect(mistakes({ TRUSTED_PROXIES: text })).toEqual(['TRUSTED_PROXIES']);
    },
  );

  test('what an operator should know is said at the start, and silent where it is settled', () => {
    const shown = (settings: Record<string, string>) => warnings(readConfig(settings)).join('\n');
    expect(shown({})).toBe('');
    const world = { PUBLIC_URL: 'https://bots.example.org' };
    expect(shown(world)).toMatch(/TRUSTED_PROXIES[\s\S]*METRICS_TOKEN/);
    const settled = { ...world, TRUSTED_PROXIES: 'none', METRICS_PORT: '9100' };
    expect(shown(settled)).toMatch(/imprint.*OPERATOR_NAME, OPERATOR_ADDRESS, OPERATOR_EMAIL$/);
    const operator = {
      OPERATOR_NAME: 'Ada Lovelace',
      OPERATOR_ADDRESS: 'Weg 1, 10115 Berlin',
      OPERATOR_EMAIL: 'ada@example.org',
    };
    expect(shown({ ...settled, ...operator, OPERATOR_EMAIL: '' })).toContain('OPERATOR_EMAIL');
    expect(shown({ ...settled, ...operator })).toBe('');
    expect(mistakes({ ...operator, OPERATOR_EMAIL: 'ada' })).toEqual(['OPERATOR_EMAIL']);
  });

  test.each([
    [{}, ['the sandbox']],
    [{ STRIPE_SECRET_KEY: 'sk_test_1', STRIPE_WEBHOOK_SECRET: 'whsec_1' }, ['Stripe']],
    [{ STRIPE_SECRET_KEY: 'rk_test_1', STRIPE_WEBHOOK_SECRET: 'whsec_1' }, ['Stripe']],
    [{ STRIPE_SECRET_KEY: 'sk_live_1', STRIPE_WEBHOOK_SECRET: 'whsec_1' }, []],
    [{ ...PAYPAL, PAYPAL_BASE_URL: 'https://api-m.sandbox.paypal.com' }, ['PayPal']],
    [PAYPAL, []],
  ])('with %j no real money moves at %j, and the start says so', (of, expected) => {
    const isReal = Object.keys(of).length > 0;
    const config = readConfig({ ...of, ...(isReal && { PUBLIC_URL: 'https://bots.example.org' }) });
    expect(testMoneyAt(config)).toEqual(expected);
    const said = warnings(config).some((line) => line.includes('no real money'));
    expect(said).toBe(isReal && expected.length > 0);
  });

  test('what is off says which setting turns it on', () => {
    for (const { on, how } of features(readConfig({ PLAYGROUND: 'off' }), at))
      if (!on) expect(how).toMatch(/[A-Z_]{4,}/);
  });
});
