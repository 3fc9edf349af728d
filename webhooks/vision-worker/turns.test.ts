import { expect, test } from 'vitest';
import { BusyError, openTurns } from './turns.ts';

const never = () => new Promise<void>(() => undefined);

test('one job at a time, in their order, and one that fails leaves the next one well', async () => {
  const turns = openTurns({ waiting: 3, patience: never });
  const course: string[] = [];
  const job = (name: string) =>
    turns.run(async () => {
      course.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      course.push(`${name} ends`);
      if (name === 'b') throw new Error('b is broken');
      return name;
    });
  const ended = await Promise.allSettled(['a', 'b', 'c'].map(job));
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(course).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
});

test('who would wait behind too many is told so, and may come again', async () => {
  const turns = openTurns({ waiting: 2, patience: never });
  const gate = Promise.withResolvers<void>();
  const waiting = [1, 2, 3].map(() => turns.run(() => gate.promise));
  await expect(turns.run(async () => 4)).rejects.toThrow(BusyError);
  gate.resolve();
  await Promise.all(waiting);
  expect(await turns.run(async () => 5)).toBe(5);
});

test('a job that never ends is left behind by the first that has waited long enough, once', async () => {
  const patience = Promise.withResolvers<void>();
  const patiences = [patience.promise, patience.promise];
  const turns = openTurns({ waiting: 3, patience: () => patiences.shift() ?? never() });
  const stuck = Promise.withResolvers<string>();
  const lost = turns.run(() => stuck.promise);
  const gate = Promise.withResolvers<string>();
  const first = turns.run(() => gate.promise);
  const second = turns.run(async () => 'second');
  patience.resolve();
  await expect(second).rejects.toThrow(BusyError);
  let isThirdDone = false;
  const third = turns.run(async () => {
    isThirdDone = true;
  });
  stuck.resolve('late');
  expect(await lost).toBe('late');
  expect(isThirdDone).toBe(false);
  gate.resolve('first');
  expect(await first).toBe('first');
  await third;
});
