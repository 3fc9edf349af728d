import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { type Config, WEBHOOK_SECRET_SIGNS } from '../../../core/config/config.ts';
import { silentLog } from '../../../core/log.ts';
import {
  loadTemplates,
  readCover,
  screenedCoverHashes,
} from '../../../core/templates/load.node.ts';
import { classify } from '../../../db/failures.ts';
import {
  type MigrateOptions,
  MigrationsLocked,
  migrateServer,
  pendingMigrations,
} from '../../../db/migrate.node.ts';
import { DatabaseNewer } from '../../../db/versions.ts';
import { seedService } from '../../service/seed.ts';
import { openContext } from '../context.node.ts';

/** What the database keeps that the platforms are told. */
export type Seeded = {
  /** The secret that Telegram sends with each update. */
  telegramSecret: string;
};

const clientOf = ({ DATABASE_URL, DATABASE_AUTH_TOKEN }: Config) =>
  createClient({
    url: DATABASE_URL ?? '',
    ...(DATABASE_AUTH_TOKEN === undefined ? {} : { authToken: DATABASE_AUTH_TOKEN }),
  });

/**
 * Lists the migrations that the database has not had, and changes nothing.
 * @throws {DatabaseUnavailable | DatabaseNewer}
 */
export async function listMigrations(config: Config): Promise<string[]> {
  return through(config, (client) => pendingMigrations(client));
}

/**
 * Migrates the database.
 * @returns the names of the migrations that this call ran
 * @throws {DatabaseUnavailable | DatabaseNewer | MigrationsLocked}
 */
export async function migrateDatabase(
  config: Config,
  onWait: NonNullable<MigrateOptions['onWait']>,
): Promise<string[]> {
  return through(config, (client) => migrateServer(client, { onWait }));
}

async function through<T>(
  config: Config,
  work: (client: ReturnType<typeof clientOf>) => Promise<T>,
): Promise<T> {
  const client = clientOf(config);
  try {
    return await work(client);
  } catch (cause) {
    const isKnown = cause instanceof DatabaseNewer || cause instanceof MigrationsLocked;
    throw isKnown ? cause : classify(cause);
  } finally {
    client.close();
  }
}

/**
 * Brings a migrated database to what this build has (official templates, terms and privacy policy), and checks
 * that the data key is its own.
 * @throws {WrongDataKey | DatabaseUnavailable}
 */
export async function seedDatabase(config: Config, now: () => number): Promise<Seeded> {
  const folder = await mkdtemp(join(tmpdir(), 'alme-deploy-'));
  try {
    const ctx = await openContext(
      { ...withBoundCompanies(config), DATA_DIR: folder },
      { log: silentLog, now, beside: true },
    );
    try {
      const [templates, passed] = await Promise.all([loadTemplates(), screenedCoverHashes()]);
      await seedService(ctx, templates, { readCover, passed });
      const given = config.TELEGRAM_WEBHOOK_SECRET ?? '';
      const isGiven = given.length >= WEBHOOK_SECRET_SIGNS;
      return { telegramSecret: isGiven ? given : ctx.secrets['telegram-webhook'] };
    } finally {
      await ctx.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Adds the company that the Workers have by a binding, which policies name as those with a key. Nothing is called
 * with what stands for its key here.
 */
const withBoundCompanies = (config: Config): Config => ({
  ...config,
  CLOUDFLARE_AI_TOKEN: config.CLOUDFLARE_AI_TOKEN ?? 'by the binding AI',
  CLOUDFLARE_ACCOUNT_ID: config.CLOUDFLARE_ACCOUNT_ID ?? '0'.repeat(32),
});
