import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../core/texts/catalogue.ts';
import { expire, newSession } from './actions.ts';
import { paymentPage } from './page.ts';
import { createParams } from './params.ts';
import { portalPage } from './portal-page.ts';
import type { SandboxSession } from './state.ts';
import { subscribe } from './subscription.ts';

const NOON = Date.UTC(2026, 10, 21, 12);

function sessionIn(locale: string | null, mode: 'payment' | 'subscription'): SandboxSession {
  const params = createParams.parse({
    mode,
    success_url: 'https://example.com/done',
    allow_promotion_codes: 'true',
    ...(locale !== null && { locale }),
    line_items: {
      0: {
        quantity: '1',
        price_data: {
          currency: 'usd',
          unit_amount: '1499',
          product_data: { name: '<Bolt>' },
          ...(mode === 'subscription' && { recurring: { interval: 'month' } }),
        },
      },
    },
  });
  return newSession(params, { idempotencyKey: null, fingerprint: '', now: NOON });
}

const wordsOf = async (page: ReturnType<typeof paymentPage>): Promise<string> =>
  String(await page).replace(/<style>.*<\/style>/s, '');

describe.each(LOCALES)('the pages in %s', (locale) => {
  it('speak the language that the checkout was opened with, and no other', async () => {
    const open = await wordsOf(paymentPage(sessionIn(locale, 'payment'), 'declined', null));
    const english = await wordsOf(paymentPage(sessionIn('en', 'payment'), 'declined', null));
    expect(open).toContain(`<html lang="${locale}">`);
    expect(open).toContain('&lt;Bolt&gt;');
    expect(open).not.toMatch(/[{}]|undefined|\[object/);
    if (locale !== 'en')
      for (const [, label = ''] of english.matchAll(/>([A-Z][^<]{5,})</g))
        if (label !== 'Sandbox.') expect(open).not.toContain(label);
  });

  it('say how it ended, and how a subscription stands', async () => {
    const over = sessionIn(locale, 'payment');
    expire(over, NOON, { sessions: [over], subscriptions: [], deliveries: [], changes: [] });
    const { subscription } = subscribe(sessionIn(locale, 'subscription'), NOON);
    for (const page of [paymentPage(over, null, null), portalPage(subscription, 'done')]) {
      const said = await wordsOf(page);
      expect(said).toContain(`<html lang="${locale}">`);
      expect(said).not.toMatch(/[{}]|undefined|\[object/);
    }
    const portal = await wordsOf(portalPage(subscription, null));
    const day = new Date(subscription.periodEnd * 1000).toLocaleDateString(locale, {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    expect(portal).toContain(day.replace(' г.', ''));
    expect(portal).not.toContain('..');
  });
});

it('who paid finds the way to what comes after it', async () => {
  const session = sessionIn('en', 'payment');
  session.status = 'complete';
  expect(await wordsOf(paymentPage(session, null, null))).toContain(
    'href="https://example.com/done"',
  );
});

it.each([null, 'auto', 'ja'])('a language that we do not speak (%s) is English', async (locale) => {
  expect(await wordsOf(paymentPage(sessionIn(locale, 'payment'), null, null))).toContain(
    'Leave without paying',
  );
});
