import { expect, test } from 'vitest';
import { type Log, silentLog } from './log.ts';
import { throttleLog } from './log-throttle.ts';

const MINUTE = 60_000;

function listen() {
  const told: { fields: object; message: string }[] = [];
  const clock = { at: 0 };
  const write = (fields: object, message: string) => void told.push({ fields, message });
  const inner: Log = { ...silentLog, warn: write, error: write, info: write, child: () => inner };
  return { told, clock, log: throttleLog(inner, () => clock.at) };
}
const away = () => new Error('no answer', { cause: new Error('ECONNREFUSED') });

test('a trouble each minute for a day is told in full once, then one line at growing distances', () => {
  const { told, clock, log } = listen();
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    clock.at = minute * MINUTE;
    log.warn({ err: away(), provider: 'stars' }, 'not listed');
  }
  expect(told[0]?.fields).toMatchObject({ err: expect.any(Error) });
  expect(told[1]?.fields).toEqual({
    err: 'Error: no answer, because of Error: ECONNREFUSED',
    provider: 'stars',
    repeated: 1,
  });
  expect(told.slice(1, 5).map(({ fields }) => fields)).toMatchObject(
    [1, 2, 4, 8].map((repeated) => ({ repeated })),
  );
  expect(told.length).toBeLessThan(32);
});

test('one that comes back after a while is new, and others are told beside it', () => {
  const { told, clock, log } = listen();
  log.warn({ err: away() }, 'not listed');
  log.warn({ err: away() }, 'not listed');
  log.warn({ err: away() }, 'not read');
  log.warn({ err: new Error('other') }, 'not listed');
  log.error({ err: away() }, 'not listed');
  log.child({ subject: 'a' }).warn({ err: away() }, 'not listed');
  log.child({ subject: 'b' }).warn({ err: away() }, 'not listed');
  expect(told).toHaveLength(6);
  clock.at = 10 * MINUTE;
  log.warn({ err: away() }, 'not listed');
  expect(told.at(-1)?.fields).toMatchObject({ err: expect.any(Error) });
});

test('news are all told', () => {
  const { told, log } = listen();
  for (let i = 0; i < 3; i += 1) log.info({}, 'update handled');
  expect(told).toHaveLength(3);
});
