import { assert, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_RULES } from '../../core/rules/rules.ts';
import { UNLIMITED } from '../../core/testing/unlimited.ts';
import { join18 } from '../discord/testing/join.ts';
import type { Person } from '../discord/testing/person.ts';
import { type StandIn, startDiscord } from '../discord/testing/stand-in.node.ts';
import type { TelegramUser } from '../telegram/testing/stand-in.node.ts';
import {
  eventually,
  joinTelegram,
  openTestService,
  quickEngine,
  refusals,
  type TestService,
} from './testing/test-service.node.ts';

const RUNS = 40;

let discord: StandIn;
let house: TestService;
let mira: TelegramUser;
let otto: Person;
let browser: Browser;

beforeAll(async () => {
  discord = await startDiscord(Date.now);
  house = await openTestService({
    engines: [quickEngine],
    rules: { ...DEFAULT_RULES, updatesAMinute: 100_000, limits: UNLIMITED },
    settings: {
      PLAYGROUND: 'on',
      ...discord.settings,
    },
  });
  await discord.person().until(() => discord.world.commands.length > 0);
  mira = await joinTelegram(house);
  otto = discord.person({ name: 'Otto' });
  await join18(otto);
  browser = await openBrowser(house.service.url);
});
afterAll(async () => {
  await house.close();
  await discord.close();
});

/** A browser's side of the playground: what it sends, and the page it gets. */
type Browser = { say(text: string): Promise<void>; page(): Promise<string> };

async function openBrowser(origin: string): Promise<Browser> {
  const url = `${origin}/playground`;
  const first = await fetch(url);
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
  const send = async (body: object) => {
    const answer = await fetch(`${url}/messages`, {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/json' },
      body: JSON.stringify({ eventId: crypto.randomUUID(), ...body }),
    });
    // Too long is refused before it is a message.
    expect([202, 400, 413]).toContain(answer.status);
  };
  const page = async () => (await fetch(url, { headers: { cookie } })).text();
  await send({ kind: 'text', text: '/start' });
  for (const code of ['adult', 'agree']) await send({ kind: 'press', message: 'none', code });
  await eventually(async () => (await page()).includes('Welcome'));
  return { page, say: (text) => send({ kind: 'text', text }) };
}

/** Words with which somebody would try to be more than words, and those that break naive programs. */
const NASTY = [
  '<script>document.title="owned"</script>',
  '"><img src=x onerror=alert(1)>',
  "'; drop table accounts; --",
  '**bold** _it_ ~~no~~ ||spoiler|| `code` ```block```',
  '[click](https://evil.example) <@1> @everyone <#1> </start:1> <t:0:R>',
  '{name} {count, plural, one {#} other {#}} {{',
  '\u202Ereversed\u202C \u2066isolated\u2069 עברית العربية',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
  '👩‍👩‍👧‍👦🏳️‍🌈👍🏽🇩🇪'.repeat(20),
  '\u0000\u0001\u001b[31mred\u0007',
  '\ud83d',
  '\udc00\ud800',
  '\u200b\u200d\ufeff\u2060',
  '\u2028\u2029\r\n\t',
  'a'.repeat(10_000),
  '​',
  '%00%0a../../etc/passwd',
  '$& $1 $` \\u0000 \\',
];
const words = oneof(
  { weight: 3, arbitrary: constantFrom(...NASTY) },
  { weight: 2, arbitrary: string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: string({ unit: 'grapheme', minLength: 40, maxLength: 90 }) },
);

const sorry = /unexpected|code [A-Z0-9]{8}/i;

/** Says it where a search, a slot's words or a name is wanted; something sensible must come back. */
async function onTelegram(text: string): Promise<void> {
  const { chat } = mira;
  for (const step of [`/create ${text}`, '/create film still', text, '/settings', text]) {
    // Telegram itself drops what is empty and cuts what is longer than a message.
    const sent = step.toWellFormed().replaceAll('\0', '').slice(0, 4096);
    if (sent.trim() !== '') mira.say(sent);
  }
  mira.say('/credits');
  await chat.until('You have 0 credits');
}

async function onDiscord(text: string): Promise<void> {
  await otto.slash('create', { words: text.toWellFormed().slice(0, 6000) });
  await otto.complete('create', 'words', text.toWellFormed().slice(0, 100));
  otto.say(text.toWellFormed().slice(0, 4000));
  await otto.slash('credits');
  await otto.untilSaid('0 credits');
}

async function inBrowser(text: string): Promise<void> {
  await browser.say(`/create ${text}`);
  await browser.say('/create film still');
  await browser.say(text);
}

test('strange words are words on all three surfaces', async () => {
  await assert(
    asyncProperty(words, async (text) => {
      await Promise.all([onTelegram(text), onDiscord(text), inBrowser(text)]);
    }),
    { numRuns: RUNS, endOnFailure: true, interruptAfterTimeLimit: 20_000 },
  );
  // Nothing was refused by a platform, nothing broke, and no word became markup.
  expect(refusals(house)).toEqual([]);
  expect(mira.chat.transcript()).not.toMatch(sorry);
  expect(JSON.stringify(otto.messages)).not.toMatch(sorry);
  const page = await browser.page();
  expect(page).not.toMatch(sorry);
  expect(page).not.toMatch(/<script>document|<img src=x/);
});

test.each(NASTY.map((name) => ({ name })))(
  'a strange name is text, number %#',
  async ({ name }) => {
    const firstName = name.toWellFormed().replaceAll('\0', '').slice(0, 64) || 'x';
    const me = await joinTelegram(house, { firstName });
    me.say('/settings');
    const shown = await me.chat.until('Settings');
    // Marks are ours alone: none of them begins or ends inside the name.
    for (const { type } of shown.entities) expect(['bold', 'italic', 'code']).toContain(type);
    expect(shown.text.isWellFormed()).toBe(true);
    expect(shown.text).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
    expect(refusals(house)).toEqual([]);
  },
);
