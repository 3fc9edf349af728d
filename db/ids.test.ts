import { expect, it } from 'vitest';
import { newId } from './ids.ts';

const NOW = 1_700_000_000_000;

it('sorts ids in the order in which they were made, whatever the clock does', () => {
  const made = [
    ...Array.from({ length: 1_000 }, () => newId(NOW)),
    newId(NOW - 60_000),
    newId(NOW + 1),
    newId(NOW + 1),
  ];
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
});

it('is a ULID that begins with its time', () => {
  const [first, later] = [newId(NOW + 60_000), newId(NOW + 120_000)];
  expect(first).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
  expect(later.slice(0, 10) > first.slice(0, 10)).toBe(true);
});
