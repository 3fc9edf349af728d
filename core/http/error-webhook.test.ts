import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ErrorReport, openErrorWebhook } from './error-webhook.ts';
import {
  type ErrorReceiver,
  RECEIVER_SECRET,
  startErrorReceiver,
} from './testing/error-receiver.node.ts';

const MINUTE = 60_000;
/** Only a broken test waits so long. */
const LIMIT_MS = 30_000;
let receiver: ErrorReceiver;
/** Waits pass at once, and move the clock. */
let clock: number;
let waited: number[];
let lost: unknown[];
beforeEach(async () => {
  receiver = await startErrorReceiver();
  [clock, waited, lost] = [Date.now(), [], []];
});
afterEach(() => receiver.close());

const open = (url = receiver.url) =>
  openErrorWebhook({
    url,
    secret: RECEIVER_SECRET,
    version: '1.2.3',
    fetch: globalThis.fetch,
    now: () => clock,
    wait: async (ms, signal) => {
      if (ms >= LIMIT_MS)
        return pause(ms, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted) return;
      waited.push(ms);
      clock += ms;
    },
    onLost: (cause) => void lost.push(cause),
  });

const of = (message: string, more: Partial<ErrorReport> = {}): ErrorReport => ({
  level: 'error',
  message,
  error: { type: 'Error', message: 'it broke', stack: '' },
  fields: { lane: 'light' },
  ...more,
});

test('an error is told by a signed call, with a code that stays the same', async () => {
  const webhook = open();
  webhook.report(of('task parked'));
  webhook.report(of('task parked', { level: 'fatal', error: null }));
  await webhook.flush(LIMIT_MS);
  const [first, second] = receiver.told;
  expect(first).toMatchObject({
    type: 'error.reported',
    data: {
      service: 'alme-bots',
      version: '1.2.3',
      level: 'error',
      message: 'task parked',
      code: expect.stringMatching(/^[0-9a-f]{12}$/),
      times: 1,
      dropped: 0,
      error: { message: 'it broke' },
      fields: { lane: 'light' },
    },
  });
  expect(second?.data.level).toBe('fatal');
  expect(second?.data.code).not.toBe(first?.data.code);
  expect(receiver.forged).toBe(0);
  const again = open();
  again.report(of('task parked'));
  await again.flush(LIMIT_MS);
  expect(receiver.told.at(-1)?.data.code).toBe(first?.data.code);
});

test('the same error is told once in ten minutes, and then how often it came', async () => {
  const webhook = open();
  for (let i = 0; i < 5; i += 1) webhook.report(of('x', { fields: { subject: `${i}` } }));
  clock += 10 * MINUTE;
  webhook.report(of('x'));
  await webhook.flush(LIMIT_MS);
  expect(receiver.told.map(({ data }) => data.times)).toEqual([1, 5]);
});

test('a flood is told ten at once and ten a minute; what does not fit is counted', async () => {
  const webhook = open();
  for (let i = 0; i < 500; i += 1) webhook.report(of(`error ${i}`));
  // The first is on its way.
  const sent = 51;
  while (receiver.told.length < sent) await pause(5);
  expect(waited.length).toBe(sent - 10);
  expect(Math.max(...waited)).toBeLessThanOrEqual(6_000);
  webhook.report(of('after it'));
  await webhook.flush(LIMIT_MS);
  expect(receiver.told.reduce((sum, { data }) => sum + data.dropped, 0)).toBe(500 - sent);
  expect(receiver.told.at(-1)?.data.message).toBe('after it');
});

test('a receiver that refuses or breaks off is asked three times under the same id, one that never will once', async () => {
  const webhook = open();
  const status = (code: number) => (response: import('node:http').ServerResponse) =>
    void response.writeHead(code, { location: receiver.url }).end('no');
  receiver.answers.push(status(500), (response) => response.destroy());
  webhook.report(of('first'));
  while (receiver.told.length < 1) await pause(5);
  expect(new Set(receiver.calls.map((headers) => headers['webhook-id'])).size).toBe(1);
  expect(waited).toEqual([1_000, 5_000]);
  for (const code of [400, 404, 302]) receiver.answers.push(status(code));
  for (const name of ['a', 'b', 'c']) webhook.report(of(name));
  while (lost.length < 3) await pause(5);
  expect(receiver.calls).toHaveLength(6);
  webhook.report(of('last'));
  while (receiver.told.length < 2) await pause(5);
  expect(receiver.told.at(-1)?.data).toMatchObject({ message: 'last', dropped: 3 });
});

test('one that is away costs nothing but the report', async () => {
  const { url } = receiver;
  receiver.close();
  const webhook = open(url);
  webhook.report(of('nobody hears'));
  while (lost.length < 1) await pause(5);
  expect(lost).toEqual([expect.any(TypeError)]);
});

test('a last word is waited for no longer than a time, whatever the receiver does', async () => {
  receiver.answers.push(() => undefined);
  const webhook = open();
  webhook.report(of('into silence'));
  while (receiver.calls.length < 1) await pause(5);
  // By this clock the time is over at once; the receiver would keep it waiting for seconds.
  await webhook.flush(1_000);
  expect(waited).toContain(1_000);
  expect(receiver.told).toEqual([]);
});

test('an answer without an end is not read, and a report that is too long goes without its fields', async () => {
  receiver.answers.push((response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'.repeat(10_000)), 1);
    response.on('close', () => clearInterval(timer));
  });
  const webhook = open();
  webhook.report(of('to one who talks'));
  webhook.report(of('long', { fields: { text: 'x'.repeat(100_000) } }));
  await webhook.flush(LIMIT_MS);
  expect(receiver.told).toHaveLength(1);
  expect(receiver.told[0]?.data).toMatchObject({ message: 'long', fields: {}, error: null });
});
