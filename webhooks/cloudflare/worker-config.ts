import {
  type Config,
  ConfigError,
  isRemote,
  type Mistake,
  readConfig,
} from '../../core/config/config.ts';
import { type Bindings, type Env, settingsIn } from './env.ts';

/** Bindings, and what each is to be bound to. */
export type Needed = Readonly<Partial<Record<keyof Bindings, string>>>;

/** Bindings without which nothing works. */
const NEEDED: Needed = {
  ASSETS: 'static assets, built by `npm run worker:assets`',
  TASKS: 'a queue',
  IMAGES: 'the Images binding',
  VISION: 'the service alme-bots-vision',
  DRAWING: 'the service alme-bots-drawing',
};
/** Settings that name something on a disk, and what stands in their place here. */
const ON_DISK: Readonly<Partial<Record<keyof Config, string>>> = {
  TELEGRAM_FILES_DIR: 'left out: a Worker has no disk',
  METRICS_PORT: 'left out: a Worker listens at no port',
};
const FILES = ['OFFERS_FILE', 'REWARDS_FILE', 'MODELS_FILE'] as const;

/**
 * Reads the settings of a Worker, and whether it has the bindings that it needs.
 * @param needed bindings that this Worker alone needs, and what each is to be bound to
 * @throws {ConfigError} with every mistake, those of the settings and those that only a Worker can have
 */
export function readWorkerConfig(env: Env, needed: Needed = {}): Config {
  const settings = settingsIn(env);
  const mistakes: Mistake[] = [];
  let config: Config | null = null;
  try {
    config = readConfig(settings);
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    mistakes.push(...cause.mistakes);
  }
  mistakes.push(...onlyHere(settings), ...missing(env, needed));
  if (config === null || mistakes.length > 0) throw new ConfigError(mistakes);
  return config;
}

/**
 * Lists what is wrong with settings in a Worker alone.
 * @param settings by name
 */
export function onlyHere(settings: Readonly<Record<string, string>>): Mistake[] {
  const found: Mistake[] = [];
  const say = (setting: string, shouldBe: string) => found.push({ setting, shouldBe });
  if (!isRemote(settings.DATABASE_URL))
    say('DATABASE_URL', 'the address of a libSQL server: a Worker has no disk');
  if (!settings.DATA_KEY) say('DATA_KEY', 'set: a Worker has no disk to keep a key on');
  if (!settings.PUBLIC_URL) say('PUBLIC_URL', 'the https address of this Worker');
  if (settings.TELEGRAM_BOT_TOKEN && settings.TELEGRAM_WEBHOOK === 'off')
    say('TELEGRAM_WEBHOOK', 'on or left out: a Worker cannot poll');
  if (settings.DISCORD_TOKEN && !settings.DISCORD_PUBLIC_KEY)
    say('DISCORD_PUBLIC_KEY', 'set: a Worker hears of Discord by signed requests alone');
  for (const [setting, shouldBe] of Object.entries(ON_DISK))
    if (settings[setting]) say(setting, shouldBe);
  for (const setting of FILES)
    if (settings[setting] && !/^\s*[[{]/.test(settings[setting]))
      say(setting, 'the JSON itself: a Worker has no disk to read a file from');
  return found;
}

function missing(env: Env, needed: Needed): Mistake[] {
  const found = Object.entries({ ...NEEDED, ...needed }).flatMap(([setting, what]) =>
    env[setting] ? [] : [{ setting, shouldBe: `bound in wrangler.toml to ${what}` }],
  );
  if (!env.OBJECTS && !env.S3_BUCKET)
    found.push({ setting: 'OBJECTS', shouldBe: 'bound to a bucket of R2, or S3_BUCKET set' });
  return found;
}
