import { afterEach, describe, expect, it } from 'vitest';
import type { Offer } from '../offers/offers.ts';
import type { ProviderId } from '../provider-ids.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { LOCALES } from '../texts/catalogue.ts';
import { plainText } from '../texts/render.ts';
import { openStage, type Stage } from './testing/stage.node.ts';

/** What a phone shows of a label where two stand beside each other, in characters. */
const HALF_A_ROW = 26;

let stages: Stage[] = [];
afterEach(async () => {
  await Promise.all(stages.map((stage) => stage.close()));
  stages = [];
});

const provider = (id: ProviderId) => ({
  id,
  open: () => Promise.reject(new Error('not here')),
  find: () => Promise.reject(new Error('not here')),
  checkoutStatus: () => Promise.reject(new Error('not here')),
});

async function member(ids: ProviderId[], offers: readonly Offer[] = DEFAULT_RULES.offers) {
  const stage = await openStage({ rules: { offers }, parts: { payments: ids.map(provider) } });
  stages.push(stage);
  await stage.join();
  return stage;
}

/** Labels by row, in a language. */
function labels(stage: Stage, locale: (typeof LOCALES)[number] = 'en'): string[][] {
  const { buttons = [] } = stage.shown.at(-1)?.reply ?? {};
  return buttons.map((row) => row.map(({ label }) => plainText(label, locale)));
}

describe('/buy', () => {
  it('with one way to pay has a button a pack', async () => {
    const stage = await member(['stripe']);
    await stage.command('buy');
    expect(labels(stage).slice(0, 4)).toEqual([
      ['Spark · 300 · $4.99'],
      ['Bolt · 1,100 · $14.99'],
      ['Thunder · 2,250 · $27.99'],
      ['About Pro'],
    ]);
    expect(await stage.tap('offer:bolt')).toContain('Opening the payment page for Bolt');
  });

  it('with two has them beside each other, named in words, in every language', async () => {
    const stage = await member(['stripe', 'stars']);
    const said = await stage.command('buy');
    expect(said).toContain('Spark · 300 credits · $4.99 / 250 ⭐');
    expect(said).toContain('Stars are paid right here in the chat.');
    expect(labels(stage).slice(0, 2)).toEqual([
      ['Spark · $4.99 · Card', 'Spark · 250 ⭐'],
      ['Bolt · $14.99 · Card', 'Bolt · 750 ⭐'],
    ]);
    for (const locale of LOCALES)
      for (const label of labels(stage, locale).slice(0, 3).flat())
        expect(label.length, label).toBeLessThanOrEqual(HALF_A_ROW);
    expect(await stage.tap('offer:spark:stars')).toContain('Spark');
  });

  it('with many asks for the pack first and the way after it', async () => {
    const stage = await member(['paypal', 'stripe', 'stars']);
    await stage.command('buy');
    expect(labels(stage)[0]).toEqual(['Spark · 300 · $4.99 / 250 ⭐']);
    expect(await stage.tap('ways:spark')).toContain('How would you like to pay for Spark');
    expect(labels(stage)).toEqual([
      ['Card · $4.99'],
      ['PayPal · $4.99'],
      ['Telegram Stars · 250 ⭐'],
      ['‹ Back'],
    ]);
    const back = await stage.tap('buy');
    expect(back).toContain('Thunder');
    await stage.tap('ways:thunder');
    expect(await stage.tap('offer:thunder:paypal')).toContain('Opening the payment page');
    expect(await stage.press('ways:nothing')).toContain('Nothing is on sale');
  });

  it('leaves out what a provider does not sell', async () => {
    const offers = DEFAULT_RULES.offers.filter(
      (one) => one.surface === 'telegram' && (one.provider === 'stars' || one.product === 'bolt'),
    );
    const stage = await member(['stripe', 'stars'], offers);
    await stage.command('buy');
    expect(
      labels(stage)
        .map((row) => row.length)
        .slice(0, 4),
    ).toEqual([1, 2, 1, 1]);
    expect(await stage.press('offer:spark:stripe')).toContain('Nothing is on sale');
  });

  it('says so where nothing is on sale, and shows no button of Discord’s elsewhere', async () => {
    const stage = await member([]);
    expect(await stage.command('buy')).toContain('Nothing is on sale');
    const sku: Offer = {
      surface: 'telegram',
      provider: 'discord',
      product: 'spark',
      amountCents: 499,
      currency: 'usd',
      sku: '1',
    };
    const odd = await member(['discord'], [sku]);
    expect(await odd.command('buy')).toContain('Nothing is on sale');
    expect(await odd.press('offer:spark:discord')).toContain('Nothing is on sale');
  });
});
