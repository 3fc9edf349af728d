import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import * as schema from '../../db/schema/schema.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { keptMsOf, schedule } from './schedule.ts';

const rows = schedule(DEFAULT_RULES);
const tables = Object.values(schema).filter((one) => is(one, SQLiteTable));
/** Columns by which a row leads to a person. */
const PERSONAL =
  /^(\w+A|a)ccountId$|^(user|chat|member|owner|invited|inviter)Id$|^(person|reporter|claimant)Hash$/;
const personal = tables.filter((table) =>
  Object.keys(getTableColumns(table)).some((column) => PERSONAL.test(column)),
);

test('every table that leads to a person has its time in the schedule', () => {
  const scheduled: ReadonlySet<string> = new Set(rows.flatMap((row) => [...row.tables]));
  const left = personal.map(getTableName).filter((name) => !scheduled.has(name));
  expect(personal.length).toBeGreaterThan(30);
  expect(left).toEqual([]);
});

test('the schedule names no table that is not there, and each kind once', () => {
  const names: ReadonlySet<string> = new Set(tables.map(getTableName));
  expect(rows.flatMap((row) => [...row.tables]).filter((name) => !names.has(name))).toEqual([]);
  expect(new Set(rows.map(({ what }) => what)).size).toBe(rows.length);
});

test('what counts from something has a time, and nothing else has', () => {
  const timeless = ['result', 'account', 'own', 'taken-back', 'over', 'law', 'operator'];
  for (const { what, from, keptMs } of rows)
    expect([what, keptMs === null]).toEqual([what, timeless.includes(from)]);
});

test('a kind without a time is never due', () => {
  expect(keptMsOf(DEFAULT_RULES, 'signals')).toBe(DEFAULT_RULES.fraud.signalsKeptMs);
  expect(() => keptMsOf(DEFAULT_RULES, 'payments')).toThrow(RangeError);
});
