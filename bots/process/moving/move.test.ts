import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../core/config/config.ts';
import { silentLog } from '../../../core/log.ts';
import { openS3Server, type S3Server } from '../../../core/storage/testing/s3-server.node.ts';
import { audit } from '../../../db/audit.ts';
import { grant } from '../../../db/ledger.ts';
import { DatabaseMoved } from '../../../db/moved.ts';
import { accounts, balances } from '../../../db/schema/schema.ts';
import { type Sqld, startSqld } from '../../../db/testing/sqld.node.ts';
import type { TelegramUser } from '../../telegram/testing/user.node.ts';
import { type Service, startService } from '../start.node.ts';
import {
  eventually,
  joinTelegram,
  openTestService,
  quickEngine,
  sendProfile,
  type TestService,
} from '../testing/test-service.node.ts';
import { migrateToCommand } from './commands.node.ts';
import { watchForMove } from './switch.node.ts';
import { everyRow } from './testing/every-row.node.ts';

let house: TestService;
let me: TelegramUser;
let asker: TelegramUser;
let sqld: Sqld;
let s3: S3Server;
let elsewhere: string;
let moved: Service | null = null;

beforeAll(async () => {
  [sqld, s3] = await Promise.all([startSqld(), openS3Server('moved')]);
  elsewhere = await mkdtemp(join(tmpdir(), 'alme-moved-'));
  house = await openTestService({ engines: [quickEngine] });
  me = await joinTelegram(house);
  asker = await joinTelegram(house);
  await sendProfile(me);
  await makeOne();
  const { db } = house.service.ctx;
  const [account] = await db.query.select().from(accounts).orderBy(accounts.createdAt);
  const given = { accountId: account?.id ?? '', id: 'given', credits: 100, now: Date.now() };
  await db.commit(grant(db.query, given));
});
afterAll(async () => {
  await moved?.stop();
  await house.close();
  await Promise.all([sqld.close(), s3.close(), rm(elsewhere, { recursive: true, force: true })]);
});

async function makeOne(): Promise<void> {
  me.say('/create studio-noir');
  await me.chat.until('Studio Noir');
  me.press('With my face profile');
  await me.chat.until('Usually takes');
  me.press('Make it');
  await me.chat.until('Kept until');
}

/** Runs the command on the installation of the test. */
async function migrate(args: string[]): Promise<{ code: number; said: string }> {
  const settings = join(elsewhere, 'target.env');
  const { access } = s3;
  await writeFile(
    settings,
    `S3_ENDPOINT=${access.endpoint}\nAWS_ACCESS_KEY_ID=${access.accessKeyId}\nAWS_SECRET_ACCESS_KEY="${access.secretAccessKey}"\n`,
  );
  let said = '';
  const write = (text: string): void => {
    said += text;
  };
  const config = readConfig({ DATA_DIR: house.folder });
  const code = await migrateToCommand(
    config,
    [...args, ...(args.includes('--database') ? ['--settings', settings] : [])],
    { now: Date.now, write },
  );
  return { code, said };
}
const move = () => migrate(['--database', sqld.url, '--bucket', 'moved']);

test('an installation moves while it answers, and the one there goes on with everything', async () => {
  const held = await house.service.ctx.db.query.select().from(balances);
  let isStopped = false;
  let stopped: Promise<void> | null = null;
  const end = watchForMove(readConfig({ DATA_DIR: house.folder }), () => {
    isStopped = true;
    stopped = house.service.stop();
  });
  let isOver = false;
  const moving = move().finally(() => {
    isOver = true;
  });
  moving.catch(() => undefined);
  let answers = 0;
  while (!isStopped && !isOver) {
    // Asking as fast as it goes meets a limit at some time, which `me` must not.
    asker.say('/credits');
    const before = asker.chat.transcript().length;
    await eventually(() => isStopped || isOver || asker.chat.transcript().length > before);
    if (!isStopped && !isOver) answers += 1;
  }
  const { code, said } = await moving;
  await stopped;
  end();
  expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('verified') });
  expect(answers).toBeGreaterThan(0);
  const { here, there } = await everyRow(join(house.folder, 'alme.db'), sqld.url);
  expect(there).toEqual(here);
  expect([...new Set(here.map((row) => row.split(' ')[0]))]).toContain('entries');

  // By mistake, the one here is started again.
  await expect(house.restart()).rejects.toThrow(DatabaseMoved);
  const again = await move();
  expect(again).toMatchObject({ code: 0, said: expect.stringContaining('nothing to do') });
  expect((await everyRow(join(house.folder, 'alme.db'), sqld.url)).there).toEqual(there);

  const settings = parseEnv(await readFile(join(house.folder, 'moving', 'new.env'), 'utf8'));
  const config = readConfig({
    ...settings,
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: elsewhere,
    TELEGRAM_BOT_TOKEN: house.telegram.token,
    TELEGRAM_API_ROOT: house.telegram.apiRoot,
    PLAYGROUND: 'on',
    SANDBOX: 'on',
  });
  me.say('/history');
  moved = await startService(config, { log: silentLog, now: Date.now, engines: [quickEngine] });
  await me.chat.until('What you made');
  expect(await audit(moved.ctx.db.query)).toEqual([]);
  expect(await moved.ctx.db.query.select().from(balances)).toEqual(held);
  await makeOne();
  expect(await opensEverything(moved)).toBe(true);
  expect(await audit(moved.ctx.db.query)).toEqual([]);
});

async function opensEverything({ ctx }: Service): Promise<boolean> {
  const rows = await ctx.db.query.all<{ owner: string; wrappedKey: string; key: string }>(sql`
    select a.id as owner, a.wrapped_key as wrappedKey, f.key from accounts a join (
      select account_id, object_key as key from face_photos
      union all select account_id, descriptor_key from face_photos
      union all select account_id, object_key from results) f on f.account_id = a.id`);
  expect(rows.length).toBeGreaterThan(7);
  for (const { key, ...account } of rows) if (!(await ctx.vault.get(account, key))) return false;
  return true;
}
