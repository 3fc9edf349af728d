import { expect, test } from 'vitest';
import { readConfig } from '../config/config.ts';
import { PROVIDER_IDS, type ProviderId } from '../provider-ids.ts';
import {
  connectedProviders,
  isProviderId,
  PAYMENT_PROVIDERS,
  platformOf,
  sellerOf,
} from './table.ts';

test('every provider has a row, and no row is anybody else’s', () => {
  expect(Object.keys(PAYMENT_PROVIDERS).toSorted()).toEqual(PROVIDER_IDS.toSorted());
  for (const id of PROVIDER_IDS) expect(isProviderId(id)).toBe(true);
  expect(isProviderId('constructor')).toBe(false);
});

test('an amount that every provider takes exists in each of its currencies', () => {
  for (const { currencies, amounts, steps } of Object.values(PAYMENT_PROVIDERS)) {
    expect(amounts.least).toBeLessThan(amounts.most);
    expect(currencies.size).toBeGreaterThan(0);
    for (const currency of Object.keys(steps)) expect(currencies).toContain(currency);
  }
});

test('a provider without its keys has a stand-in or sells nothing', () => {
  const none: ProviderId[] = [];
  expect(sellerOf('stripe', ['stripe', 'sandbox'])).toBe('stripe');
  expect(sellerOf('stripe', ['paypal', 'sandbox'])).toBe('sandbox');
  expect(sellerOf('paypal', ['sandbox'])).toBeNull();
  expect(sellerOf('stripe', none)).toBeNull();
});

test('a platform sells by itself; what was sold by an unknown provider is nobody’s', () => {
  expect(platformOf('stars')).toBe('telegram');
  expect(platformOf('discord')).toBe('discord');
  expect(platformOf('stripe')).toBeNull();
  expect(platformOf('toString')).toBeNull();
});

test('settings connect providers', () => {
  const connected = (settings: Record<string, string>) => connectedProviders(readConfig(settings));
  expect(connected({})).toEqual(['sandbox']);
  const telegram = { TELEGRAM_BOT_TOKEN: '123456:abcdefghijklmnopqrstuvwxyz_0123456789' };
  expect(connected(telegram)).toEqual(['stars']);
  expect(connected({ ...telegram, SANDBOX: 'on' })).toEqual(['sandbox', 'stars']);
});
