import { describe, expect, it } from 'vitest';
import type { Engine, EngineNeed } from '../engines/engine.ts';
import { keptUntil } from '../retention/expiry.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { freeImagesFor, isFreeable, ownerOf, priceFor, priceOf } from './price.ts';

const NOW = Date.UTC(2026, 10, 21, 12);
const DAY = 86_400_000;
const until = (proUntil: number | null) => ({ proUntil, paidAt: null });
const cost = (
  credits: number,
  kind: 'image' | 'video' = 'video',
  proUntil: number | null = NOW + 1,
) => priceFor(DEFAULT_RULES, until(proUntil), NOW, { kind, owner: 'nobody', credits });
const needOf = (durationSeconds: number) =>
  ({ durationSeconds }) as Parameters<typeof priceOf>[1]['need'];

describe('what Pro takes off', () => {
  it.each([
    [60, 48],
    [75, 60],
    [61, 48],
    [63, 50],
    [64, 51],
    [1, 0],
  ])('a video of %i credits leaves %i: rounded down', (regular, left) => {
    expect(cost(regular)).toBe(left);
  });

  it('is never more than is asked, and never above the regular price', () => {
    for (let credits = 1; credits <= 500; credits += 1) {
      expect(cost(credits)).toBeLessThanOrEqual(credits * 0.8);
      expect(cost(credits)).toBeGreaterThan(credits * 0.8 - 1);
    }
  });

  it('is nothing of pictures, of others, or from its last moment on', () => {
    expect(cost(10, 'image')).toBe(10);
    expect(cost(60, 'video', null)).toBe(60);
    expect(cost(60, 'video', NOW)).toBe(60);
    const video = { kind: 'video', owner: 'other', credits: 60 } as const;
    expect(priceFor(DEFAULT_RULES, null, NOW, video)).toBe(60);
  });

  it('comes off the minimum for videos too', () => {
    const engine = { priceCredits: () => 1 } as unknown as Engine;
    const need = needOf(1);
    const of = { kind: 'video', engine, need, override: null, owner: 'nobody' } as const;
    const regular = priceOf(DEFAULT_RULES, of);
    expect([regular, cost(regular)]).toEqual([60, 48]);
  });
});

describe('what is chosen for a video', () => {
  const engine = { priceCredits: () => 0 } as unknown as Engine;
  const price = (
    video: EngineNeed['video'],
    override: number | null = null,
    rules = DEFAULT_RULES,
  ) =>
    priceOf(rules, {
      kind: 'video',
      engine,
      need: { ...needOf(video?.seconds ?? 5), ...(video && { video }) },
      override,
      owner: 'nobody',
    });

  it.each([
    [undefined, 75],
    [{ seconds: 10 }, 150],
    [{ seconds: 10, longEdgePx: 864 }, 105],
    [{ seconds: 10, longEdgePx: 1280 }, 150],
    [{ seconds: 10, longEdgePx: 1920 }, 270],
    [{ seconds: 10, sound: false }, 150],
    [{ seconds: 10, sound: true }, 188],
    [{ seconds: 10, sound: true, longEdgePx: 1920 }, 338],
    [{ seconds: 1, longEdgePx: 864 }, 60],
  ])('%j costs %i', (video, credits) => {
    expect(price(video)).toBe(credits);
  });

  it('counts on a template’s own price, by the operator’s numbers', () => {
    expect(price({ sound: true, longEdgePx: 1920 }, 100)).toBe(225);
    const video = { ...DEFAULT_RULES.video, soundPercent: 300 };
    expect(price({ sound: true }, 100, { ...DEFAULT_RULES, video })).toBe(300);
    expect(price({ sound: false }, 100)).toBe(100);
  });

  it('never costs less than the model says', () => {
    const dear = { priceCredits: () => 900 } as unknown as Engine;
    const need = { ...needOf(10), video: { seconds: 10 } };
    expect(
      priceOf(DEFAULT_RULES, {
        kind: 'video',
        engine: dear,
        need,
        override: null,
        owner: 'nobody',
      }),
    ).toBe(900);
  });
});

describe('what a template of an author costs', () => {
  const engine = { priceCredits: () => 100 } as unknown as Engine;
  const price = (
    kind: 'image' | 'video',
    owner: 'nobody' | 'own' | 'other',
    override: number | null,
  ) => priceOf(DEFAULT_RULES, { kind, owner, override, engine, need: needOf(2) });

  it('is its price to others, and the list price to its author', () => {
    expect([price('image', 'other', 30), price('image', 'own', 30)]).toEqual([30, 10]);
    expect([price('video', 'other', 200), price('video', 'own', 200)]).toEqual([200, 100]);
    expect(price('image', 'other', null)).toBe(10);
  });

  it('of a video is never less than its engine costs, unless it is an official one', () => {
    expect([price('video', 'other', 60), price('video', 'nobody', 60)]).toEqual([100, 60]);
  });

  it('is less with Pro for pictures and videos of others, not for pictures of one’s own', () => {
    const paid = (kind: 'image' | 'video', owner: 'own' | 'other', proUntil = NOW + 1) =>
      priceFor(DEFAULT_RULES, until(proUntil), NOW, { kind, owner, credits: 33 });
    expect([paid('image', 'other'), paid('video', 'other')]).toEqual([26, 26]);
    expect([paid('image', 'own'), paid('image', 'other', NOW)]).toEqual([33, 33]);
  });

  it('is paid by a free picture up to the list price', () => {
    const free = (owner: 'own' | 'other', credits: number, kind: 'image' | 'video' = 'image') =>
      isFreeable(DEFAULT_RULES, { kind, owner, credits });
    expect([free('other', 10), free('other', 11), free('own', 10)]).toEqual([true, false, true]);
    expect(free('other', 10, 'video')).toBe(false);
  });

  it('goes by whose account it is', () => {
    const author = { accountId: 'ada' };
    expect(ownerOf({ author: null }, { id: 'ada' })).toBe('nobody');
    expect(ownerOf({ author }, { id: 'ada' })).toBe('own');
    expect(ownerOf({ author }, { id: 'bob' })).toBe('other');
    expect(ownerOf({ author }, null)).toBe('other');
  });
});

it('free pictures a day follow Pro to the millisecond', () => {
  expect(freeImagesFor(DEFAULT_RULES, until(NOW + 1), NOW)).toBe(100);
  expect(freeImagesFor(DEFAULT_RULES, until(NOW), NOW)).toBe(5);
  expect(freeImagesFor(DEFAULT_RULES, null, NOW)).toBe(5);
});

describe('how long a result is kept', () => {
  it.each([
    ['without Pro', until(null), NOW, 7],
    ['with Pro', until(NOW + 1), NOW, 90],
    ['when Pro has just ended', until(NOW), NOW, 7],
    ['when Pro ended while it was being made', until(NOW - 1), NOW - 10, 90],
    ['when Pro ended before it was asked for', until(NOW - 10), NOW - 5, 7],
    ['of who once bought a pack', { proUntil: null, paidAt: 1 }, NOW, 90],
  ])('%s', (_, account, askedAt, days) => {
    expect(keptUntil(DEFAULT_RULES, account, NOW, askedAt)).toBe(NOW + days * DAY);
  });
});
