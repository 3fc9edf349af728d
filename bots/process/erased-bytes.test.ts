import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TelegramUser } from '../telegram/testing/user.node.ts';
import { type Door, deliver, type Person, press, say, visit } from './testing/crash-people.node.ts';
import {
  eventually,
  joinTelegram,
  openTestService,
  portrait,
  quickEngine,
  sendProfile,
  type TestService,
  tracesOf,
} from './testing/test-service.node.ts';

let house: TestService;
beforeEach(async () => {
  house = await openTestService({ engines: [quickEngine] });
});
afterEach(() => house.close());

/** What somebody types, sends or is called, each a word of its own. */
const CANARIES = [
  'kanariname',
  'kanari-mail',
  'kanariprompt',
  'kanaricaption',
  'kanarifile',
  'kanarichatter',
  'kanaricode',
  'kanariinvitation',
  'kanaricontact',
  'kanariclaim',
  'kanaritarget',
];

/** Which of these words stand in the bytes of any file under DATA_DIR. */
async function wordsOnDisk(words: readonly string[]): Promise<string[]> {
  const entries = await readdir(house.folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('sandbox'));
  const found = new Set<string>();
  for (const { parentPath, name } of files) {
    const bytes = await readFile(join(parentPath, name)).catch(() => Buffer.alloc(0));
    for (const word of words) if (bytes.includes(word)) found.add(word);
  }
  return [...found];
}

const keysOf = async (): Promise<string[]> => {
  const rows = await house.service.ctx.db.query.all<{ key: string }>(
    sql`select wrapped_key as key from accounts where wrapped_key is not null`,
  );
  return rows.map(({ key }) => key);
};
const gone = () =>
  eventually(async () => {
    const { n } = await house.service.ctx.db.query.get<{ n: number }>(
      sql`select count(*) as n from accounts`,
    );
    return n === 0;
  });
/** Waits until nothing is left to do or to deliver, then does what a sweep does each minute. */
async function comeToRest(): Promise<void> {
  const { db } = house.service.ctx;
  await eventually(async () => {
    const { n } = await db.query.get<{ n: number }>(
      sql`select (select count(*) from tasks where kind in ('erase-account', 'notify'))
        + (select count(*) from inbox where pending is not null) as n`,
    );
    return n === 0;
  });
  await db.overwriteDeleted();
}

/** Types every word into Telegram, buys, makes a picture and a face profile. */
async function liveOnTelegram(): Promise<TelegramUser> {
  const me = await joinTelegram(house, { firstName: 'kanariname' });
  await sendProfile(me);
  me.say('kanarichatter');
  me.say('/settings');
  await me.chat.until('Name: kanariname');
  me.press('E-mail');
  me.say('kanari-mail@example.org');
  await me.chat.until('E-mail: kanari-mail');
  me.say('/code kanaricode');
  me.say('/start i_kanariinvitation');
  me.say('/create studio-noir');
  await me.chat.until('Studio Noir');
  me.press('With one photo');
  await me.chat.until('send me the photo');
  await me.sendDocument(await portrait('mira_front'), {
    name: 'kanarifile.jpg',
    caption: 'kanaricaption',
  });
  await me.chat.until('Usually takes');
  me.press('Make it');
  await me.chat.until('Kept until');
  me.say('/imagine kanariprompt');
  await me.chat.until('kanariprompt');
  me.press('Make it');
  await eventually(() => me.chat.messages.some(({ text }) => text.includes('could not be made')));
  me.say('/likeness');
  await me.chat.until('Send me the links or ids');
  me.say('kanaritarget');
  me.say('kanaricontact@example.org');
  me.say('kanariclaim: that is me');
  await me.chat.until('I state that what');
  me.press('I state this: send');
  await me.chat.until('A person decides within');
  me.say('/buy');
  await me.chat.until('Spark');
  me.press(/Spark .*Test/);
  const path = await eventually(() => /\/sandbox\/pay\/\w+/.exec(me.chat.transcript())?.[0]);
  const body = new URLSearchParams({ do: 'pay' });
  await fetch(`${house.service.url}${path}`, { method: 'POST', body, redirect: 'manual' });
  await me.chat.until('Payment confirmed');
  return me;
}

test('after an erasure no byte on the disk holds what somebody was, said or sent', async () => {
  const me = await liveOnTelegram();
  const keys = await keysOf();
  const given = [...CANARIES, ...keys, String(me.person.id)];
  // While the account lives, what was said lies sealed on the disk.
  expect(await wordsOnDisk(CANARIES)).toEqual([]);
  const stored = [...keys, String(me.person.id)];
  expect(await wordsOnDisk(given)).toEqual(expect.arrayContaining(stored));
  const { vault } = house.service.ctx;
  const forgotten: string[] = [];
  const { forget } = vault;
  vault.forget = (owner) => {
    forgotten.push(owner);
    forget(owner);
  };
  me.say('/delete');
  await me.chat.until('What shall I delete');
  me.pressCode('del-now-yes');
  await me.chat.until('closed');
  await gone();
  expect(await keysOf()).toEqual([]);
  expect(forgotten).toHaveLength(1);
  // What is still written on the way out goes with the sweep after it, as every minute brings one.
  const left = async () => {
    await comeToRest();
    return wordsOnDisk(given);
  };
  await expect.poll(left).toEqual([]);
  await house.service.stop();
  expect(await wordsOnDisk(given)).toEqual([]);
});

test('the same of who came by browser', async () => {
  const door: Door = { url: house.service.url, paid: new Set(), notice: () => undefined };
  const me: Person = await visit(door);
  press(me, 'adult');
  press(me, 'agree');
  for (const words of ['kanarichatter', '/settings']) say(me, words);
  press(me, 'name');
  say(me, 'kanariname');
  press(me, 'email');
  say(me, 'kanari-mail@example.org');
  say(me, '/imagine kanariprompt');
  press(me, 'offer:spark:sandbox');
  await deliver(door, me);
  const typed = ['kanarichatter', 'kanariname', 'kanari-mail', 'kanariprompt'];
  const traces = [...(await keysOf()), `playground:${me.chat}`];
  const given = [...typed, ...traces];
  // While the account lives, what was said lies sealed on the disk.
  expect((await wordsOnDisk(given)).toSorted()).toEqual(traces.toSorted());
  press(me, 'del-now-yes');
  await deliver(door, me);
  await gone();
  await comeToRest();
  // What is left is the answer, in the chat that is still open, and the event that it answers.
  expect(await tracesOf(house.service, me.chat)).toEqual([
    'inbox.event_id',
    'playground_messages.chat_id',
  ]);
  expect(await wordsOnDisk(given)).toEqual([]);
});
