import { describe, expect, test } from 'vitest';
import type { Engine } from '../engines/engine.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { testTemplate } from '../testing/templates.ts';
import { templateSpec } from './generation-spec.ts';
import { type QuotePayer, quote } from './quote.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const engine = (id: string, company: string | null, credits: number): Engine => ({
  id,
  company,
  concurrency: 1,
  supports: () => true,
  priceCredits: () => credits,
  typicalSeconds: () => 1,
  submit: () => Promise.reject(new Error('not made here')),
});
const local = engine('local', null, 20);
const remote = engine('openai', 'OpenAI', 10);
const rules = { ...DEFAULT_RULES, freeImagesADay: 0 };
const spec = {
  ...templateSpec({
    ...testTemplate({ id: 'plain' }),
    version: 1,
    coverObject: null,
    author: null,
  }),
  engine: null,
  priceCredits: null,
};
const payer = (over: Partial<QuotePayer>): QuotePayer => ({
  id: 'payer',
  proUntil: null,
  realProUntil: null,
  freeLeft: 0,
  credits: 100,
  testCredits: 0,
  ...over,
});
const quoted = (of: Partial<QuotePayer>, engines = [local, remote], order = ['openai']) => {
  const found = quote(
    { rules: { ...rules, engineOrder: order }, engines },
    { spec, choices: null, payer: payer(of), now: NOW },
  );
  return found && [found.engine.id, ...found.fallbacks.map(({ id }) => id)];
};

describe('test money pays for the local engine alone', () => {
  test('real money pays whoever is best, and anybody may step in', () => {
    expect(quoted({})).toEqual(['openai', 'local']);
  });

  test('where the rest of the balance is too little, the local engine makes it, and nobody steps in', () => {
    expect(quoted({ testCredits: 100 })).toEqual(['local']);
    expect(quoted({ testCredits: 91 })).toEqual(['local']);
    expect(quoted({ testCredits: 90 })).toEqual(['openai', 'local']);
    expect(quoted({ testCredits: 1 }, [local, remote], ['local'])).toEqual(['local']);
  });

  test('where only another company can make it, it is quoted and found too dear', () => {
    expect(quoted({ testCredits: 100 }, [remote])).toEqual(['openai']);
  });

  test('Pro by test money gives no free pictures of another company, nor a cheaper one', () => {
    const until = NOW + 1;
    const free = rules.pro.freeImagesADay;
    const priced = (realProUntil: number | null, engines: Engine[]) =>
      quote(
        { rules: { ...rules, engineOrder: [] }, engines },
        {
          spec,
          choices: null,
          payer: payer({ proUntil: until, realProUntil, freeLeft: free }),
          now: NOW,
        },
      );
    expect(priced(until, [remote])).toMatchObject({ credits: 0 });
    expect(priced(null, [remote])?.credits).toBeGreaterThan(0);
    expect(priced(null, [local])).toMatchObject({ credits: 0 });
  });
});

describe('another person’s template', () => {
  const of = (payerId: string, freeLeft: number, priceCredits: number | null, proUntil = 0) => {
    const author = { accountId: 'ada', handle: null, name: null };
    const found = quote(
      { rules: DEFAULT_RULES, engines: [local] },
      {
        spec: { ...spec, author, priceCredits },
        choices: null,
        payer: payer({ id: payerId, freeLeft, proUntil, realProUntil: proUntil }),
        now: NOW,
      },
    );
    return found && [found.credits, found.regularCredits, found.free?.count ?? 0, found.tooFewFree];
  };

  test('at a price of its own is paid with credits, at the list price with a free picture', () => {
    expect(of('bob', 5, 30)).toEqual([30, 30, 0, false]);
    expect(of('bob', 5, null)).toEqual([0, 0, 1, false]);
    expect(of('bob', 5, 30, NOW + 1)).toEqual([24, 30, 0, false]);
  });

  test('costs its author the list price', () => {
    expect(of('ada', 5, 30)).toEqual([0, 0, 1, false]);
    expect(of('ada', 0, 30)).toEqual([10, 10, 0, false]);
  });
});
