import { describe, expect, test } from 'vitest';
import { features } from '../../bots/process/features.ts';
import { ConfigError, readConfig } from './config.ts';

function mistakes(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
    return [];
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    return cause.mistakes.map(({ setting }) => setting).sort();
  }
}

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
    [{ S3_BUCKET: 'b' }, ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']],
    [{ DISCORD_TOKEN: 't' }, ['DISCORD_APPLICATION_ID']],
    [{ TELEGRAM_WEBHOOK_SECRET: 's' }, ['PUBLIC_URL', 'TELEGRAM_BOT_TOKEN']],
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

  test('an engine that nobody knows is told once', () => {
    expect(mistakes({ ENGINE_ORDER: 'local,opnai,nobody' })).toEqual(['ENGINE_ORDER']);
    expect(mistakes({ ENGINE_ORDER: 'local,,openai' })).toEqual(['ENGINE_ORDER']);
  });

  test('no slash is left at the end of an address', () => {
    expect(readConfig({ PUBLIC_URL: 'https://bots.example.org/' }).PUBLIC_URL).toBe(
      'https://bots.example.org',
    );
  });

  test('production has no playground unless it is switched on, and never the sandbox', () => {
    const production = { NODE_ENV: 'production' };
    expect(readConfig(production)).toMatchObject({ playground: false, sandbox: false });
    expect(readConfig({ ...production, PLAYGROUND: 'on' })).toMatchObject({
      playground: true,
      sandbox: false,
    });
  });

  test('what is off says which setting turns it on', () => {
    for (const { on, how } of features(readConfig({ PLAYGROUND: 'off' }), 0))
      if (!on) expect(how).toMatch(/[A-Z_]{4,}/);
  });
});
