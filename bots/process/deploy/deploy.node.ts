import { isActivity } from '../../../core/config/surfaces.ts';
import type { Log } from '../../../core/log.ts';
import { DISCORD_WEBHOOK_PATH, TELEGRAM_WEBHOOK_PATH } from '../../../webhooks/chat-paths.ts';
import { type CloudflareAccess, openCloudflare } from './cloudflare.ts';
import { listMigrations, migrateDatabase, seedDatabase } from './database.node.ts';
import { type ReadyLimits, untilReady } from './ready.ts';
import { type Deployed, rollbackText } from './rollback.ts';
import { type DeploySettings, isSetting } from './settings.ts';
import { type Environment, readWorkers, type WorkerPlan } from './workers.node.ts';
import { openWrangler } from './wrangler.node.ts';

/** What a deploy is made with. */
export type DeployParts = {
  /** The top folder of the repository. */
  root: string;
  environment: Environment;
  settings: DeploySettings;
  access: CloudflareAccess;
  /** Builds the files that the Workers show. */
  buildAssets: () => Promise<void>;
  /** What the versions of the Workers are called. */
  message: string;
  /** Says what is done, a line each. */
  say: (line: string) => void;
  log: Log;
  now: () => number;
  /** The environment of this process, of which wrangler gets a part. */
  inherited: NodeJS.ProcessEnv;
  ready?: ReadyLimits;
};

type Step = DeployParts & { workers: readonly WorkerPlan[] };

/**
 * Brings everything to this build: database, queues, bucket, Workers, Telegram and Discord, in this order, and
 * says how to go back. Every step may be repeated, so that a deploy that failed or was killed is run again; until
 * a Worker is deployed, the version before serves with its own settings.
 * @throws what a step fails with
 */
export async function deploy(parts: DeployParts): Promise<void> {
  const workers = await readWorkers(parts.root, parts.environment);
  const step = { ...parts, workers };
  await bundle(step);
  await createResources(step);
  const { config } = parts.settings;
  const migrations = await migrateDatabase(config, (seconds) =>
    parts.say(`another process is migrating the database; it is waited for (up to ${seconds} s)`),
  );
  parts.say(migrations.length > 0 ? `migrated: ${migrations.join(', ')}` : 'no migration was due');
  const deployed: Deployed[] = [];
  try {
    const seeded = await seedDatabase(config, parts.now);
    parts.say('templates and policies are those of this build');
    await deployWorkers(step, deployed);
    await untilReady(publicUrlOf(step), parts.ready);
    parts.say(`${publicUrlOf(step)}/readyz is ready`);
    await setUpPlatforms(step, seeded.telegramSecret);
  } finally {
    for (const line of ['', ...rollbackText(deployed, migrations)]) parts.say(line);
  }
}

/** Says what `deploy` would do, and changes nothing. @throws what a step fails with */
export async function rehearse(parts: DeployParts): Promise<void> {
  const { say, settings, access } = parts;
  const workers = await readWorkers(parts.root, parts.environment);
  const step = { ...parts, workers };
  await bundle(step);
  const cloudflare = openCloudflare(access);
  for (const name of namesOf(workers, 'queues'))
    say(`queue ${name}: ${(await cloudflare.hasQueue(name)) ? 'is there' : 'would be created'}`);
  for (const name of namesOf(workers, 'buckets'))
    say(`bucket ${name}: ${(await cloudflare.hasBucket(name)) ? 'is there' : 'would be created'}`);
  const migrations = await listMigrations(settings.config);
  say(`migrations that would run: ${migrations.join(', ') || 'none'}`);
  say('templates and policies would be brought to this build');
  for (const { name, readsSettings } of workers) {
    const version = await cloudflare.servingVersion(name);
    const secrets = readsSettings ? ` with ${Object.keys(settings.uploaded).length} settings` : '';
    say(
      `${name} would be deployed${secrets}, ${version ? `in place of ${version}` : 'for the first time'}`,
    );
  }
  const { TELEGRAM_BOT_TOKEN, DISCORD_TOKEN } = settings.config;
  const url = publicUrlOf(step);
  if (TELEGRAM_BOT_TOKEN) say(`Telegram would be told ${url}${TELEGRAM_WEBHOOK_PATH}`);
  if (DISCORD_TOKEN) say(`Discord would be told ${url}${DISCORD_WEBHOOK_PATH}, and the commands`);
}

const publicUrlOf = ({ settings }: DeployParts): string =>
  (settings.config.PUBLIC_URL ?? '').replace(/\/+$/, '');

const namesOf = (workers: readonly WorkerPlan[], kind: 'queues' | 'buckets'): string[] => [
  ...new Set(workers.flatMap((worker) => worker[kind])),
];

const wranglerOf = ({ environment, access, message, inherited }: Step) =>
  openWrangler(environment, access, message, inherited);

/** Bundles every Worker, so that what does not bundle changes nothing. */
async function bundle(step: Step): Promise<void> {
  const { workers, say } = step;
  await step.buildAssets();
  const wrangler = wranglerOf(step);
  for (const worker of workers) await wrangler.bundle(worker);
  say(`bundled: ${workers.map(({ name }) => name).join(', ')}`);
}

async function createResources({ workers, access, say }: Step): Promise<void> {
  const cloudflare = openCloudflare(access);
  for (const name of namesOf(workers, 'queues'))
    if (await cloudflare.createQueue(name)) say(`created the queue ${name}`);
  for (const name of namesOf(workers, 'buckets'))
    if (await cloudflare.createBucket(name)) say(`created the bucket ${name}`);
}

/** Deploys the Workers one after the other, and takes away settings that are no longer set. */
async function deployWorkers(step: Step, deployed: Deployed[]): Promise<void> {
  const { workers, access, settings, say } = step;
  const cloudflare = openCloudflare(access);
  const wrangler = wranglerOf(step);
  for (const worker of workers) {
    const { name, config, readsSettings } = worker;
    const before = await cloudflare.servingVersion(name);
    try {
      await wrangler.deploy(worker, readsSettings ? settings.uploaded : null);
      deployed.push({ name, config, before });
    } catch (cause) {
      // What fails after the upload, such as a queue's consumer, leaves the new version serving.
      const after = await cloudflare.servingVersion(name).catch(() => before);
      if (after !== before) deployed.push({ name, config, before });
      throw cause;
    }
    say(`deployed ${name}`);
    if (!readsSettings) continue;
    for (const secret of await cloudflare.secretNames(name)) {
      if (!isSetting(secret) || Object.hasOwn(settings.uploaded, secret)) continue;
      await cloudflare.deleteSecret(name, secret);
      say(`took ${secret} from ${name}: it is not set any more`);
    }
  }
}

async function setUpPlatforms(step: Step, telegramSecret: string): Promise<void> {
  const { settings, say, log, now } = step;
  const { config } = settings;
  const publicUrl = publicUrlOf(step);
  if (config.TELEGRAM_BOT_TOKEN) {
    const { setUpTelegram } = await import('../../telegram/set-up.ts');
    const webhook = { url: publicUrl + TELEGRAM_WEBHOOK_PATH, secret: telegramSecret };
    const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot } = config;
    await setUpTelegram({ token, apiRoot, webhook, publicUrl, log });
    say(`Telegram sends updates to ${webhook.url}`);
  }
  if (config.DISCORD_TOKEN) {
    const { setUpDiscord } = await import('../../discord/set-up.ts');
    const endpoint = publicUrl + DISCORD_WEBHOOK_PATH;
    const { DISCORD_TOKEN: token, DISCORD_API_ROOT: apiRoot } = config;
    const applicationId = config.DISCORD_APPLICATION_ID ?? null;
    const activity = isActivity(config);
    await setUpDiscord({ token, apiRoot, applicationId, activity, endpoint, log, now });
    say(`Discord sends interactions to ${endpoint}, and has the commands`);
  }
}
