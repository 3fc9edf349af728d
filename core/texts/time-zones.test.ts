import { expect, it } from 'vitest';
import { findTimeZone, isTimeZone, OFFERED_ZONES } from './time-zones.ts';

it.each([
  ['Berlin', 'Europe/Berlin'],
  ['  são paulo ', 'America/Sao_Paulo'],
  ['İstanbul', 'Europe/Istanbul'],
  ['istanbul', 'Europe/Istanbul'],
  ['New York', 'America/New_York'],
  ['europe/lisbon', 'Europe/Lisbon'],
  ['Bogotá', 'America/Bogota'],
  ['+3', '+03:00'],
  ['UTC+05:30', '+05:30'],
  ['gmt -3', '-03:00'],
  ['−3', '-03:00'],
  ['+0', 'UTC'],
  ['utc', 'UTC'],
])('%s is %s', (typed, zone) => {
  expect(findTimeZone(typed)).toBe(zone);
  expect(isTimeZone(zone)).toBe(true);
});

it.each([
  '',
  '-',
  'x',
  'Nowhereville',
  '+15',
  '+3:99',
  '../../etc/passwd',
  '@everyone',
  '\u202eBerlin',
  '<b>',
])('%j is no time zone', (typed) => {
  expect(findTimeZone(typed)).toBeNull();
});

it('offers time zones that exist', () => {
  expect(OFFERED_ZONES.filter((zone) => !isTimeZone(zone))).toEqual([]);
});
