import { expect, test } from 'vitest';
import { openPixelBudget } from './pixel-budget.worker.ts';

const limits = { mostPixelsAtOnce: 10, waitMs: 0, pauseMs: 1, leaseMs: 60_000 };

test('pixels are held up to the limit, and what does not fit is told so', async () => {
  const budget = openPixelBudget(limits);
  await budget.hold(6, async () => {
    expect(await budget.hold(4, async () => 'fits')).toBe('fits');
    await expect(budget.hold(5, async () => 'not')).rejects.toMatchObject({
      problem: 'queue-full',
    });
  });
  expect(await budget.hold(5, async () => 'now')).toBe('now');
});

test('what fails lets go, and one that is larger than all may run alone', async () => {
  const budget = openPixelBudget(limits);
  await expect(budget.hold(6, () => Promise.reject(new Error('damaged')))).rejects.toThrow(
    'damaged',
  );
  expect(await budget.hold(99, async () => 'alone')).toBe('alone');
});

test('who waits goes on as soon as there is room', async () => {
  const budget = openPixelBudget({ ...limits, waitMs: 60_000 });
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = budget.hold(10, () => promise);
  const second = budget.hold(10, async () => 'second');
  resolve();
  await first;
  expect(await second).toBe('second');
});

test('a request that was cut short blocks nobody behind its time', async () => {
  const budget = openPixelBudget({ ...limits, leaseMs: 0 });
  void budget.hold(10, () => new Promise(() => undefined));
  expect(await budget.hold(10, async () => 'next')).toBe('next');
});
