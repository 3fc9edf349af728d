import { describe, expect, it } from 'vitest';
import { dayStart, hourOn, localDay, nextHour, offsetAt, weekStart } from './local-time.ts';

const at = (text: string) => Date.parse(text);
const said = (moment: number) => new Date(moment).toISOString().slice(0, 16);

describe('the evening of an author', () => {
  it.each([
    ['2026-11-20T12:00Z', 'UTC', '2026-11-20T19:00'],
    ['2026-11-20T19:00Z', 'UTC', '2026-11-21T19:00'],
    ['2026-11-20T12:00Z', 'Europe/Berlin', '2026-11-20T18:00'],
    ['2026-11-20T23:30Z', 'Europe/Berlin', '2026-11-21T18:00'],
    ['2026-11-20T23:30Z', 'America/Sao_Paulo', '2026-11-21T22:00'],
    ['2026-11-20T12:00Z', 'Pacific/Kiritimati', '2026-11-21T05:00'],
    ['2026-11-20T12:00Z', 'Asia/Kathmandu', '2026-11-20T13:15'],
    ['2026-11-20T12:00Z', '+05:30', '2026-11-20T13:30'],
  ])('after %s in %s is at %s', (after, zone, expected) => {
    expect(said(nextHour(at(after), 19, zone))).toBe(expected);
  });

  it('is at the same hour by the clock on both sides of a change of clocks', () => {
    // Berlin is an hour ahead of UTC from 25 October 2026 on, two before.
    expect(said(nextHour(at('2026-10-24T12:00Z'), 19, 'Europe/Berlin'))).toBe('2026-10-24T17:00');
    expect(said(nextHour(at('2026-10-24T17:00Z'), 19, 'Europe/Berlin'))).toBe('2026-10-25T18:00');
    expect(said(nextHour(at('2026-03-28T18:00Z'), 19, 'Europe/Berlin'))).toBe('2026-03-29T17:00');
  });

  it('comes once a day, through a whole year, in every zone', () => {
    for (const zone of [
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Africa/Cairo',
    ]) {
      let moment = at('2026-01-01T00:00Z');
      const days = new Set<string>();
      for (let i = 0; i < 365; i += 1) {
        moment = nextHour(moment, 19, zone);
        days.add(localDay(moment, zone));
        expect(new Date(moment + offsetAt(moment, zone)).getUTCHours()).toBe(19);
      }
      expect(days.size).toBe(365);
    }
  });

  it('where clocks skip the hour is the moment after the skip', () => {
    expect(said(hourOn(at('2026-03-29T12:00Z'), 2, 'Europe/Berlin'))).toBe('2026-03-29T01:00');
  });
});

it('a day begins at midnight there, a week on Monday', () => {
  const noon = at('2026-11-20T12:00Z');
  expect(said(dayStart(noon, 'Europe/Berlin'))).toBe('2026-11-19T23:00');
  expect(said(weekStart(noon, 'Europe/Berlin'))).toBe('2026-11-15T23:00');
  expect(said(weekStart(at('2026-11-15T22:59Z'), 'Europe/Berlin'))).toBe('2026-11-08T23:00');
  expect(said(weekStart(at('2026-10-27T12:00Z'), 'Europe/Berlin'))).toBe('2026-10-25T23:00');
});
