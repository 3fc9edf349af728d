/** An installation that an earlier build left, copied, and started with the build that is here. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readConfig } from '../../../../core/config/config.ts';
import {
  REPLICATE_TOKEN,
  replicateProvider,
} from '../../../../core/engines/testing/replicate.node.ts';
import { startStandIn } from '../../../../core/engines/testing/stand-in.node.ts';
import { silentLog } from '../../../../core/log.ts';
import { type StandIn, startDiscord } from '../../../discord/testing/stand-in.node.ts';
import {
  startTelegramStandIn,
  type TelegramStandIn,
} from '../../../telegram/testing/stand-in.node.ts';
import { type Service, startService } from '../../start.node.ts';
import { type BrowserGuest, browserGuest } from './browser-guest.ts';
import { chatsShown, type Description, description, type OldPerson } from './description.ts';
import { discordGuest } from './discord-guest.ts';
import { type Guest, look } from './guest.ts';
import { type Platforms, platforms, tellDiscord, tellTelegram } from './platforms.ts';
import { telegramGuest } from './telegram-guest.ts';

const FOLDER = fileURLToPath(new URL('../installations/2026-11', import.meta.url));
/**
 * The downtime of the installation, in milliseconds; short enough for predictions that still run at
 * a provider.
 */
const DOWN_MS = 90_000;
const RATE_LIMITS = { messagesASecond: 10_000, chatMessagesASecond: 10_000, chatBurst: 10_000 };

/** An installation that an earlier build left, copied and started with this build. */
export type Installation = Description & {
  readonly service: Service;
  telegram: TelegramStandIn;
  discord: StandIn;
  /** DATA_DIR. */
  folder: string;
  /** The messages that each chat showed when the earlier build was killed. */
  shown: z.infer<typeof chatsShown>;
  /** Finds a user of the installation by name. */
  guest(name: string): Guest;
  /** Returns the record of the user's messages from before this build started. */
  before(name: string): ReturnType<typeof look>;
  /** Advances the clock. */
  advance(ms: number): void;
  /** Stops the service, runs `between` on its data, and starts the service again. */
  restart(between?: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
};

/**
 * Copies the installation and starts the service on it, 90 seconds after the kill by the service's
 * clock. The platforms have the state of then.
 */
export async function openInstallation(): Promise<Installation> {
  const described = description.parse(
    JSON.parse(await readFile(join(FOLDER, 'installation.json'), 'utf8')),
  );
  const kept = z
    .object({ ...platforms.shape, shown: chatsShown })
    .parse(JSON.parse(String(await unpacked('platforms.json.gz'))));
  const folder = await copied();
  const clock = clockFrom(described.killedAt + DOWN_MS);
  const world = await openWorld(described, kept, clock.now);
  const config = readConfig({
    ...world.settings,
    DATA_DIR: folder,
    PLAYGROUND: 'on',
    SANDBOX: 'on',
  });
  const start = () =>
    startService(config, { log: silentLog, now: clock.now, telegramRateLimits: RATE_LIMITS });
  const guests = new Map<string, Guest>();
  const browsers: BrowserGuest[] = [];
  for (const [name, person] of Object.entries(described.persons))
    if (person.surface !== 'playground') guests.set(name, world.guestOf(person));
  const before = new Map([...guests].map(([name, guest]) => [name, look(guest)]));
  let service = await start();
  const openBrowsers = async () => {
    for (const browser of browsers.splice(0)) browser.close();
    for (const [name, { surface, cookie = '', locale }] of Object.entries(described.persons)) {
      if (surface !== 'playground') continue;
      const guest = await browserGuest(service.url, { cookie, languageTag: locale });
      browsers.push(guest);
      guests.set(name, guest);
    }
  };
  await openBrowsers();
  return {
    ...described,
    ...world,
    folder,
    shown: kept.shown,
    get service() {
      return service;
    },
    guest: (name) => known(guests, name),
    before: (name) => known(before, name),
    advance: clock.advance,
    async restart(between = async () => undefined) {
      await service.stop();
      await between();
      service = await start();
      await openBrowsers();
    },
    async close() {
      for (const browser of browsers) browser.close();
      await service.stop();
      await world.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Tells whether no generation, answer, notice or payment is in progress. */
export async function isAtRest({ service }: Installation): Promise<boolean> {
  const { busy } = await service.ctx.db.query.get<{ busy: number }>(sql`select
    (select count(*) from generations where state in ('queued', 'running', 'delivering'))
    + (select count(*) from inbox where pending is not null)
    + (select count(*) from tasks where lease_id is not null and kind <> 'sweep')
    + (select count(*) from tasks where kind in ('notify', 'payment-event')) as busy`);
  return busy === 0;
}

function known<T>(map: ReadonlyMap<string, T>, name: string): T {
  const found = map.get(name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found;
}

const unpacked = async (name: string) => gunzipSync(await readFile(join(FOLDER, name)));

async function copied(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'alme-installation-'));
  for (const name of ['objects', 'data.key', 'c2pa.pem'])
    await cp(join(FOLDER, name), join(folder, name), { recursive: true });
  await writeFile(join(folder, 'alme.db'), await unpacked('alme.db.gz'));
  return folder;
}

function clockFrom(startsAt: number): { now: () => number; advance: (ms: number) => void } {
  let ahead = startsAt - Date.now();
  return {
    now: () => Date.now() + ahead,
    advance: (ms) => {
      ahead += ms;
    },
  };
}

/** Starts the platforms and the provider with their state of the installation. */
async function openWorld(
  { persons, predictions }: Description,
  kept: Platforms,
  now: () => number,
) {
  const telegram = await startTelegramStandIn({ now });
  const discord = await startDiscord(now);
  const provider = replicateProvider(() => replicate.url, now);
  const replicate = await startStandIn(provider);
  provider.predictions.all.push(
    ...predictions.map(({ looks: polls, ...prediction }) => ({ ...prediction, polls })),
  );
  await tellTelegram(telegram, kept.telegram);
  tellDiscord(discord, kept.discord);
  const settings = {
    PORT: '0',
    HOST: '127.0.0.1',
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    ...discord.settings,
    REPLICATE_API_TOKEN: REPLICATE_TOKEN,
    REPLICATE_BASE_URL: `${replicate.url}/v1`,
    OPERATOR_IDS: `telegram:${persons.opal?.userId}`,
    SUPPORT_CONTACT: 'help@alme.example',
  };
  const guestOf = ({ surface, userId, name, locale }: OldPerson): Guest => {
    if (surface === 'discord')
      return discordGuest(discord, discord.person({ id: userId, name, locale }));
    const person = { id: Number(userId), firstName: name, languageCode: locale };
    return telegramGuest(telegram.user(person));
  };
  const close = async () => {
    await Promise.all([telegram.close(), discord.close(), replicate.close()]);
  };
  return { telegram, discord, settings, guestOf, close };
}
