import { afterEach, expect, test, vi } from 'vitest';
import type { Person } from '../../vision/person.ts';
import { KEPT_PERSONS, keepPersons } from './kept-persons.node.ts';

const photo = (first: number) => ({
  bytes: Uint8Array.of(first, 2, 3),
  contentType: 'image/jpeg' as const,
});

function personOf(bytes: number): Person {
  return {
    widthPx: 1,
    heightPx: 1,
    rgba: new Uint8ClampedArray(bytes).fill(7),
    rgb: new Uint8ClampedArray(3),
    transparent: null,
    bounds: { x: 0, y: 0, width: 1, height: 1 },
    cutOff: { left: false, right: false, top: false, bottom: false },
    face: null,
  };
}

/** Counts how often a person was cut out. */
function counting(bytes = 4) {
  const analyse = vi.fn(async () => personOf(bytes));
  return { analyse, persons: keepPersons({ analyse }) };
}

afterEach(() => void vi.useRealTimers());

test('a photo is cut out once at a size, and each time gives pixels of its own', async () => {
  const { analyse, persons } = counting();
  const first = await persons.analyse(photo(1), 1280);
  structuredClone(first.rgba, { transfer: [first.rgba.buffer] });
  const second = await persons.analyse(photo(1), 1280);
  second.rgba.fill(0);
  expect([...(await persons.analyse(photo(1), 1280)).rgba]).toEqual([7, 7, 7, 7]);
  expect(analyse).toHaveBeenCalledTimes(1);
  await persons.analyse(photo(1), 1024);
  await persons.analyse(photo(2), 1280);
  expect(analyse).toHaveBeenCalledTimes(3);
});

test('nothing is kept for long after its last use, nor where it was forgotten', async () => {
  vi.useFakeTimers();
  const { analyse, persons } = counting();
  await persons.analyse(photo(1), 1280);
  vi.advanceTimersByTime(KEPT_PERSONS.keptMs - 1);
  await persons.analyse(photo(1), 1280);
  vi.advanceTimersByTime(KEPT_PERSONS.keptMs - 1);
  await persons.analyse(photo(1), 1280);
  expect(analyse).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(KEPT_PERSONS.keptMs);
  await persons.analyse(photo(1), 1280);
  expect(analyse).toHaveBeenCalledTimes(2);
  persons.forget();
  await persons.analyse(photo(1), 1280);
  expect(analyse).toHaveBeenCalledTimes(3);
  persons.forget();
});

test('what was used longest ago goes first when there is no more room', async () => {
  const { analyse, persons } = counting(KEPT_PERSONS.mostBytes / 2 - 100);
  for (const name of [1, 2, 1, 3, 1]) await persons.analyse(photo(name), 1280);
  expect(analyse).toHaveBeenCalledTimes(3);
  await persons.analyse(photo(2), 1280);
  expect(analyse).toHaveBeenCalledTimes(4);
  persons.forget();
});

test('what could not be cut out is asked for again', async () => {
  const analyse = vi
    .fn(async () => personOf(4))
    .mockImplementationOnce(() => Promise.reject(new Error('broken')));
  const persons = keepPersons({ analyse });
  await expect(persons.analyse(photo(1), 1280)).rejects.toThrow('broken');
  expect((await persons.analyse(photo(1), 1280)).widthPx).toBe(1);
  persons.forget();
});
