import { describe, expect, it } from 'vitest';
import { OFFERED_QUIET_HOURS } from '../chat/quiet-hours.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { hourOn } from '../texts/local-time.ts';
import { OFFERED_ZONES } from '../texts/time-zones.ts';
import { quietHoursOf, quietUntil, readQuietHours } from './quiet-hours.ts';

const HOUR = 60 * 60_000;
const at = (iso: string): number => Date.parse(iso);
const iso = (moment: number | null) => moment && new Date(moment).toISOString();
const until = (timeZone: string, moment: string, quietHours: string | null = null) =>
  iso(quietUntil(DEFAULT_RULES, { timeZone, quietHours }, at(moment)));

describe('quiet hours', () => {
  it.each([
    ['22-8', { from: 22, until: 8 }],
    ['22:00 – 08:00', { from: 22, until: 8 }],
    ['0-24', null],
    ['9-17', { from: 9, until: 17 }],
    ['24-7', { from: 0, until: 7 }],
    ['8-8', null],
    ['25-3', null],
    ['evening', null],
  ])('are read from %s', (text, hours) => {
    expect(readQuietHours(text)).toEqual(hours);
  });

  it('are the usual ones for who chose none, or what makes no sense', () => {
    const of = (quietHours: string | null) => quietHoursOf(DEFAULT_RULES, { quietHours });
    expect([of(null), of('nonsense')]).toEqual(Array(2).fill({ from: 22, until: 8 }));
    expect(of('off')).toBeNull();
    for (const offered of OFFERED_QUIET_HOURS)
      if (offered !== 'off') expect(of(offered)).not.toBeNull();
  });

  it('last from the evening to the morning, over midnight', () => {
    expect(until('Europe/Berlin', '2026-11-20T20:59:59Z')).toBeNull();
    expect(until('Europe/Berlin', '2026-11-20T21:00:00Z')).toBe('2026-11-21T07:00:00.000Z');
    expect(until('Europe/Berlin', '2026-11-21T06:59:59Z')).toBe('2026-11-21T07:00:00.000Z');
    expect(until('Europe/Berlin', '2026-11-21T07:00:00Z')).toBeNull();
  });

  it('may lie within a day', () => {
    expect(until('UTC', '2026-11-20T13:00:00Z', '9-17')).toBe('2026-11-20T17:00:00.000Z');
    expect(until('UTC', '2026-11-20T18:00:00Z', '9-17')).toBeNull();
  });

  it('are over at eight where clocks change in the night', () => {
    // Clocks go forward on 29 March 2026 at 01:00 UTC, and back on 25 October.
    expect(until('Europe/Berlin', '2026-03-28T22:00:00Z')).toBe('2026-03-29T06:00:00.000Z');
    expect(until('Europe/Berlin', '2026-10-24T21:00:00Z')).toBe('2026-10-25T07:00:00.000Z');
  });

  it.each(['2026-03-28', '2026-03-29', '2026-07-01', '2026-10-24', '2026-10-25', '2026-11-01'])(
    'hold in every zone, every half hour of %s',
    (day) => {
      for (const timeZone of new Set([
        ...OFFERED_ZONES,
        'Asia/Kathmandu',
        '-03:30',
        'Pacific/Apia',
      ]))
        for (
          let moment = at(`${day}T00:00:00Z`);
          moment < at(`${day}T00:00:00Z`) + 48 * HOUR;
          moment += HOUR / 2
        ) {
          const end = quietUntil(DEFAULT_RULES, { timeZone, quietHours: null }, moment);
          const hour = Number(
            new Intl.DateTimeFormat('en', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(
              moment,
            ),
          );
          expect(end !== null, `${timeZone} ${iso(moment)}`).toBe(hour >= 22 || hour < 8);
          if (end === null) continue;
          expect(end - moment).toBeLessThanOrEqual(11 * HOUR);
          expect(hourOn(end, 8, timeZone)).toBe(end);
        }
    },
  );
});
