import { describe, expect, it } from 'vitest';
import type { Engine } from '../engines/engine.ts';
import { keptUntil } from '../retention/expiry.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { freeImagesFor, priceFor, priceOf } from './price.ts';

const NOW = Date.UTC(2026, 10, 21, 12);
const DAY = 86_400_000;
const until = (proUntil: number | null) => ({ proUntil, paidAt: null });
const cost = (
  credits: number,
  kind: 'image' | 'video' = 'video',
  proUntil: number | null = NOW + 1,
) => priceFor(DEFAULT_RULES, until(proUntil), NOW, { kind, credits });

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
    expect(priceFor(DEFAULT_RULES, null, NOW, { kind: 'video', credits: 60 })).toBe(60);
  });

  it('comes off the minimum for videos too', () => {
    const engine = { priceCredits: () => 1 } as unknown as Engine;
    const need = { durationSeconds: 1 } as Parameters<typeof priceOf>[1]['need'];
    const regular = priceOf(DEFAULT_RULES, { kind: 'video', engine, need, override: null });
    expect([regular, cost(regular)]).toEqual([60, 48]);
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
