import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openByteBudget } from './byte-budget.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const bounds = { most: 100, mostOf: { user: 60 }, waiting: 3, waitMs: 1_000 };
const state = async (claim: Promise<unknown>) => {
  const open = Symbol('open');
  await vi.advanceTimersByTimeAsync(0);
  const now = await Promise.race([claim, Promise.resolve(open)]);
  return now === open ? 'waits' : now === null ? 'refused' : 'held';
};

test('who has its share waits, and holds up nobody else', async () => {
  const budget = openByteBudget(bounds);
  const first = await budget.claim(40, { user: 'ann' });
  const second = budget.claim(40, { user: 'ann' });
  const other = budget.claim(40, { user: 'bob' });
  expect([await state(second), await state(other)]).toEqual(['waits', 'held']);
  expect(budget.held).toBe(80);
  first?.();
  first?.();
  expect(await state(second)).toBe('held');
  expect(budget.held).toBe(80);
});

test('a large claim is not overtaken by small ones that came later', async () => {
  const budget = openByteBudget(bounds);
  const first = await budget.claim(60, { user: 'ann' });
  const large = budget.claim(60, { user: 'bob' });
  const small = budget.claim(10, { user: 'eve' });
  expect([await state(large), await state(small)]).toEqual(['waits', 'waits']);
  first?.();
  expect([await state(large), await state(small)]).toEqual(['held', 'held']);
});

test('what is larger than everything passes when it is alone', async () => {
  const budget = openByteBudget(bounds);
  const giveBack = await budget.claim(1_000, { user: 'ann' });
  expect(budget.held).toBe(100);
  giveBack?.();
  expect(budget.held).toBe(0);
});

test('too many and too long are refused, and leave nothing behind', async () => {
  const budget = openByteBudget(bounds);
  const first = await budget.claim(60, { user: 'ann' });
  const waiting = [1, 2, 3, 4].map(() => budget.claim(60, { user: 'ann' }));
  expect(await state(waiting[3] as Promise<unknown>)).toBe('refused');
  expect(await state(waiting[0] as Promise<unknown>)).toBe('waits');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await Promise.all(waiting)).toEqual([null, null, null, null]);
  first?.();
  expect(budget.held).toBe(0);
  expect(await state(budget.claim(60, { user: 'ann' }))).toBe('held');
});
