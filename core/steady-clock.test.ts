import { expect, test } from 'vitest';
import { silentLog } from './log.ts';
import { steadyClock } from './steady-clock.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.UTC(2026, 0, 1);

/** A machine whose clock can be set. */
function machine() {
  const told: string[] = [];
  const tell = (_: object, message: string) => void told.push(message);
  const at = { set: START, passed: 0 };
  const now = steadyClock({
    system: () => at.set + at.passed,
    passed: () => at.passed,
    log: { ...silentLog, warn: tell, error: tell },
  });
  return {
    told,
    now: () => (now() - START) / MINUTE,
    pass: (minutes: number) => {
      at.passed += minutes * MINUTE;
    },
    jump: (ms: number) => {
      at.set += ms;
    },
  };
}

test('a clock that is a year ahead for a moment is not followed', () => {
  const { now, pass, jump, told } = machine();
  pass(5);
  expect(now()).toBe(5);
  jump(365 * DAY);
  pass(1);
  expect([now(), now()]).toEqual([6, 6]);
  pass(8);
  expect(now()).toBe(14);
  jump(-365 * DAY);
  pass(1);
  expect(now()).toBe(15);
  expect(told).toEqual([
    'the clock has jumped ahead: sweeps follow in ten minutes',
    'the clock is right again',
  ]);
});

test('one that stays ahead is, after ten minutes', () => {
  const { now, pass, jump, told } = machine();
  jump(2 * DAY);
  expect(now()).toBe(0);
  pass(10);
  expect(now()).toBe(10 + 2 * 24 * 60);
  pass(1);
  expect(now()).toBe(11 + 2 * 24 * 60);
  expect(told).toHaveLength(2);
});

test('hours ahead, and any time back, are followed at once', () => {
  const { now, jump } = machine();
  jump(10 * 60 * MINUTE);
  expect(now()).toBe(600);
  jump(-11 * 60 * MINUTE);
  expect(now()).toBe(-60);
});
