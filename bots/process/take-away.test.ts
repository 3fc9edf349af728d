import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, test } from 'vitest';
import { readZip, type ZippedFile } from '../../core/exports/testing/read-zip.ts';
import { accountAt } from '../../db/accounts.ts';
import { exports } from '../../db/schema/schema.ts';
import { join18 } from '../discord/testing/join.ts';
import type { SeenMessage } from '../discord/testing/see.ts';
import { startDiscord } from '../discord/testing/stand-in.node.ts';
import type { ChatMessage } from '../telegram/testing/chat.ts';
import {
  startTelegramStandIn,
  type TelegramStandIn,
  type TelegramUser,
} from '../telegram/testing/stand-in.node.ts';
import { type SteeredService, startSteered } from './testing/steered-service.node.ts';
import {
  eventually,
  joinTelegram,
  openTestService,
  peoplesFiles,
  portrait,
  quickEngine,
  refusals,
  sendProfile,
  type TestService,
  tracesOf,
} from './testing/test-service.node.ts';

const NOON = 12;
/** Longer than the lease of any task. */
const LEASE_MS = 15 * 60_000;
/** Where the id of an erased account is still found, and why: it leads nowhere then. */
const STAYS: Readonly<Record<string, string>> = {
  'balances.account_id': 'the books',
  'departures.account_id': 'names who left while it is remembered',
  'deletions.subject': 'a backup that is restored deletes it again by this',
};

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close();
});

/** Makes a picture of one photo. */
async function makePicture(me: TelegramUser): Promise<void> {
  me.say('/create studio-noir');
  await me.chat.until('Studio Noir');
  me.press('With one photo');
  await me.chat.until('send me the photo');
  await me.sendPhoto(await portrait('mira_front'));
  await me.chat.until('Usually takes');
  me.press('Make it');
  await me.chat.until('Kept until');
}

/** Asks for the archive. */
async function askForArchive(me: TelegramUser): Promise<void> {
  me.say('/export');
  await me.chat.until('Your data as an archive');
  me.press('Make my archive');
}

/** The archives that a chat shows. */
const archivesIn = ({ chat }: TelegramUser): ChatMessage[] =>
  chat.shown.filter(({ kind, file }) => kind === 'document' && file?.name.endsWith('.zip'));

const filesOf = (message: ChatMessage): ZippedFile[] =>
  readZip(message.file?.bytes ?? new Uint8Array());

const documentIn = (files: readonly ZippedFile[], name: string): Record<string, unknown> =>
  JSON.parse(new TextDecoder().decode(files.find(({ path }) => path === name)?.bytes));

/** Whether any file of an archive holds some words. */
const holds = (files: readonly ZippedFile[], words: string): boolean =>
  files.some(({ bytes }) => Buffer.from(bytes).includes(words));

describe('somebody takes everything along and leaves', () => {
  async function openHouse(): Promise<TestService> {
    const house = await openTestService({ engines: [quickEngine] });
    open.push(() => house.close());
    return house;
  }

  test('the archive arrives as a file with all of theirs and nothing of another’s', async () => {
    const house = await openHouse();
    const me = await joinTelegram(house, { firstName: 'Kanarimira' });
    const other = await joinTelegram(house, { firstName: 'Kanariotto' });
    await sendProfile(me, 'mira');
    await makePicture(me);
    await sendProfile(other, 'otto');
    await makePicture(other);
    await askForArchive(me);
    const files = filesOf(await me.chat.until(({ kind }) => kind === 'document'));
    const names = files.map(({ path }) => path);
    expect(names).toEqual(
      expect.arrayContaining([
        ...['README.txt', 'schema.json', 'account.json'],
        ...['front', 'left', 'right'].map((side) => `face-photos/${side}.jpg`),
      ]),
    );
    expect(names.filter((name) => name.startsWith('results/'))).toHaveLength(1);
    const account = documentIn(files, 'account.json');
    const { query } = house.service.ctx.db;
    const mine = await accountAt(query, { surface: 'telegram', userId: String(me.person.id) });
    const theirs = await accountAt(query, { surface: 'telegram', userId: String(other.person.id) });
    expect(account).toMatchObject({
      id: mine?.id,
      name: 'Kanarimira',
      linked: [{ platform: 'telegram', userId: String(me.person.id) }],
    });
    for (const word of ['Kanariotto', String(other.person.id), theirs?.id ?? 'nobody'])
      expect(holds(files, word), word).toBe(false);
    expect(archivesIn(other)).toEqual([]);
    expect(refusals(house)).toEqual([]);
  });

  test('what is held is shown, the account goes, and the receipt arrives and proves itself', async () => {
    const house = await openHouse();
    const me = await joinTelegram(house, { firstName: 'Kanarimira' });
    const other = await joinTelegram(house, { firstName: 'Kanariotto' });
    await sendProfile(me, 'mira');
    await makePicture(me);
    const kept = await peoplesFiles(house.folder);
    await askForArchive(me);
    await me.chat.until(({ kind }) => kind === 'document');
    me.say('/privacy');
    const { text } = await me.chat.until('What is held about you now');
    expect(text).toContain('1 result, until');
    const { db } = house.service.ctx;
    const id = await accountIdOf(house, me);

    me.say('/delete');
    await me.chat.until('What shall I delete');
    me.press('My account');
    await me.chat.until('account');
    me.press('Delete now');
    await eventually(() =>
      me.chat.shown.some(({ markup }) => hasLabel(markup, 'Delete everything')),
    );
    me.press('Delete everything');
    const receipt = await me.chat.until('Receipt of deletion');
    expect(await accountAt(db.query, identityOf(me))).toBeNull();
    expect(receipt.text).toMatch(/results 1\b/);

    const [code = ''] = /alme1\.\S+/.exec(receipt.text) ?? [];
    await checked(house, other, code);
    await restOver(house);
    expect((await tracesOf(house.service, id)).toSorted()).toEqual(Object.keys(STAYS).toSorted());
    for (const word of [String(me.person.id), 'Kanarimira'])
      expect(await tracesOf(house.service, word), word).toEqual([]);
    expect(kept.length).toBeGreaterThan(0);
    expect(await peoplesFiles(house.folder)).toEqual([]);
    expect(me.chat.shown.filter((one) => one.text.includes('Receipt of deletion'))).toHaveLength(1);
    expect(refusals(house)).toEqual([]);
  });

  const identityOf = ({ person }: TelegramUser) =>
    ({ surface: 'telegram', userId: String(person.id) }) as const;

  async function accountIdOf(house: TestService, me: TelegramUser): Promise<string> {
    const account = await accountAt(house.service.ctx.db.query, identityOf(me));
    if (!account) throw new Error('nobody');
    return account.id;
  }

  const hasLabel = (markup: ChatMessage['markup'], label: string): boolean =>
    (markup?.inline_keyboard ?? []).flat().some(({ text }) => text.includes(label));

  /** Checks a receipt's code on the page and in another person's chat, and the same changed. */
  async function checked(house: TestService, other: TelegramUser, code: string): Promise<void> {
    const changed = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
    const page = async (of: string) => {
      const url = new URL(`/receipt?code=${encodeURIComponent(of)}`, house.service.url);
      return (await fetch(url, { headers: { 'accept-language': 'en' } })).text();
    };
    expect(await page(code)).toContain('This receipt is genuine');
    expect(await page(changed)).toContain('no receipt of this service');
    other.say(`/receipt ${code}`);
    await other.chat.until('This receipt is genuine');
    other.say(`/receipt ${changed}`);
    await other.chat.until('no receipt of this service');
  }

  /** Waits until nothing of an erasure is left to do. */
  async function restOver({ service }: TestService): Promise<void> {
    await eventually(async () => {
      const { n } = await service.ctx.db.query.get<{ n: number }>(
        sql`select (select count(*) from tasks where kind in
          ('erase-account', 'send-receipt', 'delete-objects', 'notify', 'send-export', 'make-export'))
          + (select count(*) from inbox where pending is not null)
          + (select count(*) from doomed_objects) as n`,
      );
      return n === 0;
    });
  }
});

describe('the service is killed between the asking for an archive and its delivery', () => {
  let telegram: TelegramStandIn;
  let service: SteeredService;

  async function start(): Promise<void> {
    service = await startSteered(NOON, async (now) => {
      telegram = await startTelegramStandIn({ now });
      return { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot };
    });
    open.push(
      () => telegram.close(),
      () => service.close(),
    );
  }

  const archives = () => service.db.query.$count(exports);
  /** Whether a process is sending the archive: a lease of the past is one of a dead process. */
  const isBeingSent = async (): Promise<boolean> => {
    const { n } = await service.db.query.get<{ n: number }>(
      sql`select count(*) as n from tasks
        where kind = 'send-export' and lease_id is not null and run_at > ${service.now()}`,
    );
    return n > 0;
  };

  test('it arrives once', async () => {
    await start();
    const me = await joinTelegram({ telegram }, { firstName: 'Kanarimira' });
    // Telegram does not answer, so that the service dies while it delivers.
    telegram.fail('sendDocument', 'hang', Number.POSITIVE_INFINITY);
    await askForArchive(me);
    await eventually(async () => (await archives()) === 1);
    await service.crash();
    service.advance(LEASE_MS);
    await eventually(() => isBeingSent());
    await service.crash();
    expect(archivesIn(me)).toEqual([]);
    telegram.mend();
    service.advance(LEASE_MS);
    const arrived = await me.chat.when(() => archivesIn(me)[0], 'the archive');
    expect(documentIn(filesOf(arrived), 'account.json')).toMatchObject({ name: 'Kanarimira' });
    await settled();
    // Nor is it sent again by whoever starts after that.
    await service.crash();
    service.advance(LEASE_MS);
    me.say('/export');
    await me.chat.until('Your data as an archive');
    await settled();
    expect(archivesIn(me)).toHaveLength(1);
  });

  const settled = () =>
    eventually(async () => {
      const { n } = await service.db.query.get<{ n: number }>(
        sql`select count(*) as n from tasks where kind in ('make-export', 'send-export')`,
      );
      return n === 0;
    });
});

test('on Discord the archive arrives in a server as a file that nobody else sees', async () => {
  let discord: Awaited<ReturnType<typeof startDiscord>> | undefined;
  const service = await startSteered(NOON, async (now) => {
    discord = await startDiscord(now);
    return discord.settings;
  });
  open.push(
    async () => discord?.close(),
    () => service.close(),
  );
  if (!discord) throw new Error('no Discord');
  const { world } = discord;
  const me = discord.person({ name: 'Kanarimira', where: 'server' });
  await me.until(() => world.commands.length > 0);
  await join18(me);
  await me.slash('export');
  await me.untilSaid('Your data as an archive');
  await me.press('Make my archive');
  const withArchive = ({ files }: SeenMessage) => files.some(({ name }) => name.endsWith('.zip'));
  const arrived = await me.until(() => me.messages.find(withArchive));
  expect(arrived.ephemeral).toBe(true);
  const beside = discord.person({ where: 'server', channelId: me.channelId });
  expect(beside.messages.filter(withArchive)).toEqual([]);
  const [path, file] = [...world.files].find(([name]) => name.endsWith('.zip')) ?? [];
  expect(path).toBeDefined();
  const files = readZip(file?.bytes ?? new Uint8Array());
  expect(documentIn(files, 'account.json')).toMatchObject({ name: 'Kanarimira' });
  expect(files.map(({ path: name }) => name)).toContain('README.txt');
});
