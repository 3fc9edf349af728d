/** A shoot that breaks in the middle, as people see it: what is there is delivered, the rest is paid back. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Engine } from '../../core/engines/engine.ts';
import { EngineError } from '../../core/engines/engine-error.ts';
import { openTranscript } from '../../core/playground/transcript.ts';
import { DEFAULT_RULES } from '../../core/rules/rules.ts';
import { accountAt } from '../../db/accounts.ts';
import { audit } from '../../db/audit.ts';
import { balanceOf } from '../../db/ledger.ts';
import { join18 } from '../discord/testing/join.ts';
import { type StandIn as Discord, startDiscord } from '../discord/testing/stand-in.node.ts';
import { buttonsOf } from '../telegram/testing/chat.ts';
import { type Door, deliver, press } from './testing/crash-people.node.ts';
import { addFaceProfile } from './testing/face-profile.node.ts';
import { joined } from './testing/sign-in.node.ts';
import {
  eventually,
  joinTelegram,
  openTestService,
  quickEngine,
  refusals,
  type TestService,
} from './testing/test-service.node.ts';

const CREDITS = 500;
/** Of ten looks at nine credits. */
const [MADE, SHARE] = [6, 9];
const LEFT = CREDITS - MADE * SHARE;

let made: number;
/** Makes some pictures, and nothing any more. */
const breaking: Engine = {
  ...quickEngine,
  submit: async (...asked) => {
    made += 1;
    if (made > MADE) throw new EngineError('invalid', 'broken');
    return quickEngine.submit(...asked);
  },
};

let discord: Discord;
let house: TestService;
beforeAll(async () => {
  discord = await startDiscord(Date.now);
  house = await openTestService({
    engines: [breaking],
    settings: discord.settings,
    rules: { ...DEFAULT_RULES, likeness: { ...DEFAULT_RULES.likeness, isChecked: false } },
  });
});
afterAll(async () => {
  await house?.close();
  await discord?.close();
});
beforeEach(() => {
  made = 0;
});

const q = () => house.service.ctx.db.query;

/** Gives somebody on a platform a face profile and credits. @returns their account */
async function endow(surface: 'telegram' | 'discord' | 'playground', userId: string) {
  const account = await accountAt(q(), { surface, userId });
  if (!account) throw new Error('nobody');
  await addFaceProfile(house, account.id, { credits: CREDITS });
  return account.id;
}

async function expectPaidBack(accountId: string): Promise<void> {
  expect(await balanceOf(q(), accountId)).toBe(LEFT);
  expect(await audit(q())).toEqual([]);
}

test('Telegram: an album, its words and a button for each picture; the ledger’s line opens it again', async () => {
  const me = await joinTelegram(house);
  const accountId = await endow('telegram', String(me.person.id));
  me.say('/shoot best');
  const offer = await me.chat.until('90 credits');
  me.press(/^10 pictures/, offer);
  const done = await me.chat.until('6 of 10 pictures');
  expect(done.text).toContain('4 pictures were not made: 36 credits are back in your balance.');
  expect(done.text).toContain(`It cost 54 credits; you have ${LEFT} left.`);
  const labels = buttonsOf(done).map(({ label }) => label);
  expect(labels.slice(0, MADE)).toEqual(['1', '2', '3', '4', '5', '6']);
  const photos = () => me.chat.shown.filter(({ kind }) => kind === 'photo');
  expect(photos()).toHaveLength(MADE);
  expect(new Set(photos().map(({ albumId }) => albumId)).size).toBe(1);
  await expectPaidBack(accountId);

  me.say('/credits');
  const ledger = await me.chat.until(`${LEFT} credits`);
  const line = buttonsOf(ledger).findLast(({ label }) => /−90|-90/.test(label));
  me.press(line?.label ?? 'no line of the shoot', ledger);
  await me.chat.until(({ albumId, kind }) => kind === 'photo' && albumId !== null);
  await me.chat.until('6 of 10 pictures');
  expect(photos()).toHaveLength(2 * MADE);
  expect(refusals(house)).toEqual([]);
});

test('Discord: one message that ends as the album with its words', async () => {
  const me = discord.person({ where: 'dm' });
  await join18(me);
  const accountId = await endow('discord', me.id);
  await me.slash('shoot', { theme: 'best' });
  await me.untilSaid('90 credits');
  await me.press('10 pictures · 90 credits');
  const done = await me.untilSaid('6 of 10 pictures');
  expect(done.text).toContain('4 pictures were not made: 36 credits are back in your balance.');
  expect(done.text).toContain(`you have ${LEFT} left`);
  expect(done.files).toHaveLength(MADE);
  await expectPaidBack(accountId);
});

test('the browser: the pictures, what came back, and the balance', async () => {
  const door: Door = { url: house.service.url, paid: new Set(), notice: () => undefined };
  const me = await joined(door);
  await eventually(() => accountAt(q(), { surface: 'playground', userId: me.chat }));
  const accountId = await endow('playground', me.chat);
  const shown = (...words: string[]) =>
    eventually(async () => {
      const rows = await openTranscript(house.service.ctx).all(me.chat);
      return rows.findLast(({ body }) => words.every((word) => body.includes(word)));
    });
  press(me, 'shoot-theme:best');
  await deliver(door, me);
  const { id, body } = await shown('"action":"shoot-go:');
  const [, code = ''] = /"action":"(shoot-go:[^"]+:10)"/.exec(body) ?? [];
  press(me, code, id);
  await deliver(door, me);
  const done = await shown('"shoot.done"', '"shoot.returned"', '"media"');
  expect(done.body).toContain('"count":4,"credits":36');
  expect(done.body.split('"source"').length - 1).toBe(MADE);
  await expectPaidBack(accountId);
});
