import { afterEach, expect, test } from 'vitest';
import type { SubmitOptions } from '../../core/engines/engine.ts';
import { tell } from '../../core/notices/tell.ts';
import { tasks } from '../../db/schema/schema.ts';
import {
  eventually,
  joinTelegram,
  openTestService,
  portrait,
  quickEngine,
  refusals,
  type TestService,
} from './testing/test-service.node.ts';

const HOUR_MS = 3_600_000;

let house: TestService;
afterEach(() => house.close());

/** An engine that waits for the test, and hands out how its progress is reported. */
function patientEngine() {
  const started = Promise.withResolvers<SubmitOptions['onProgress']>();
  const finish = Promise.withResolvers<void>();
  const submit: typeof quickEngine.submit = async (request, options) => {
    started.resolve(options.onProgress);
    const { signal } = options;
    await Promise.race([
      finish.promise,
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    ]);
    return quickEngine.submit(request, options);
  };
  return { engine: { ...quickEngine, submit }, started: started.promise, finish: finish.resolve };
}

test('a chat is left alone for as long as Telegram told, and then gets all of it, over a restart too', async () => {
  const clock = { ahead: 0 };
  const now = () => Date.now() + clock.ahead;
  const { engine, started, finish } = patientEngine();
  house = await openTestService({ engines: [engine], now, sweepNow: Date.now });
  const me = await joinTelegram(house);
  me.say('/create studio-noir');
  await me.chat.until('Studio Noir');
  me.press('With one photo');
  await me.chat.until('send me the photo');
  await me.sendDocument(await portrait('mira_front'), { name: 'a.jpg' });
  await me.chat.until('Usually takes');
  me.press('Make it');
  const report = await started;
  await me.chat.until('Making');

  const limit = { status: 429, retryAfter: HOUR_MS / 1_000 };
  house.telegram.fail('editMessageText', limit);
  clock.ahead += 2_000;
  report(0.5);
  await eventually(async () => {
    const held = await house.service.ctx.db.query.query.platformWaits.findMany();
    return held.length > 0;
  });

  const shown = me.chat.transcript();
  clock.ahead += 2_000;
  report(0.9);
  me.say('/help');
  me.say('/credits');
  const { ctx } = house.service;
  const account = await ctx.db.query.query.identities.findFirst();
  const notice = (about: string) =>
    tell(ctx.db.query, {
      accountId: account?.accountId ?? '',
      kind: 'account-restored',
      data: {},
      about,
      now: now(),
    });
  await ctx.db.commit([notice('one')]);
  finish();
  await eventually(async () => {
    const waiting = await ctx.db.query.select().from(tasks);
    const kinds = waiting
      .filter(({ runAt }) => runAt > now() + HOUR_MS / 2)
      .map(({ kind }) => kind);
    return ['advance-generation', 'notify'].every((kind) => kinds.includes(kind));
  });
  const [task] = (await ctx.db.query.select().from(tasks)).filter(({ kind }) => kind === 'notify');
  expect(task?.attempts).toBe(0);
  await house.restart();
  me.say('/help');
  await house.service.conversation.settle();
  expect(
    me.chat
      .transcript()
      .split('\n')
      .filter((line) => line.startsWith('bot')),
  ).toEqual(shown.split('\n').filter((line) => line.startsWith('bot')));

  clock.ahead += HOUR_MS;
  await house.restart();
  await me.chat.when(() => me.chat.shown.some(({ text }) => text.includes('Kept until')));
  await me.chat.when(() => me.chat.shown.some(({ text }) => text.includes('open again')));
  expect(house.telegram.forbidden).toEqual([]);
  expect(refusals(house)).toEqual([]);
});
