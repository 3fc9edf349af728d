import { afterEach, expect, test } from 'vitest';
import { type Log, silentLog } from '../../core/log.ts';
import {
  eventually,
  joinTelegram,
  openTestService,
  portrait,
  quickEngine,
  sendProfile,
  type TestService,
} from './testing/test-service.node.ts';

let house: TestService;
afterEach(() => house.close());

test('one id follows an update through its tasks to what comes of it', async () => {
  const lines: { trace?: string; kind?: string; message: string }[] = [];
  const info = (fields: object, message: string) => void lines.push({ ...fields, message });
  const log: Log = { ...silentLog, info, child: () => log };
  house = await openTestService({ engines: [quickEngine], log });
  const me = await joinTelegram(house);
  const tracesOf = (is: (line: (typeof lines)[number]) => boolean) =>
    new Set(lines.filter(is).map(({ trace }) => trace));

  await sendProfile(me);
  const accepted = tracesOf(({ kind }) => kind === 'face-accepted');
  expect(accepted.size).toBeGreaterThan(0);
  expect(accepted.isSubsetOf(tracesOf(({ kind }) => kind === 'photos'))).toBe(true);

  me.say('/create studio-noir');
  await me.chat.until('Studio Noir');
  me.press('With one photo');
  await me.chat.until('send me the photo');
  await me.sendDocument(await portrait('mira_front'), { name: 'a.jpg' });
  await me.chat.until('Usually takes');
  me.press('Make it');
  await me.chat.until('Kept until');
  const ready = tracesOf(({ kind }) => kind === 'photo-ready');
  expect(ready.size).toBe(1);
  expect(ready.isSubsetOf(tracesOf(({ kind }) => kind === 'photos'))).toBe(true);
  const delivered = await eventually(() => {
    const traces = tracesOf(({ message }) => message === 'generation delivered');
    return traces.size === 1 && traces;
  });
  expect(delivered.isSubsetOf(tracesOf(({ kind }) => kind === 'press'))).toBe(true);
});
