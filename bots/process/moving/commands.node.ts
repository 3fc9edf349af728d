import { readFile } from 'node:fs/promises';
import { parseArgs, parseEnv } from 'node:util';
import { type Config, isRemote, readConfig } from '../../../core/config/config.ts';
import { WrongDataKey } from '../../../core/storage/data-keys.ts';
import { StorageError } from '../../../core/storage/errors.ts';
import { DatabaseUnavailable } from '../../../db/failures.ts';
import { InUse } from '../../../db/lock.node.ts';
import { type Moved, moveInstallation, takeBack } from './move.node.ts';
import { storedDataKey, TARGET_SETTINGS } from './new-settings.node.ts';
import { NotMoved } from './not-moved.ts';

const USAGE = `usage: npm run migrate-to -- --database URL --bucket NAME [--settings FILE]
         moves this installation to a libSQL server and a bucket, beside the running service,
         which it stops at the end; killed, it is run again
         --settings FILE   what opens them, as in .env: DATABASE_AUTH_TOKEN, S3_ENDPOINT, S3_REGION,
                           AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY
       npm run migrate-to -- --take-back
         opens the installation here again after a move
`;

type Beside = { now: () => number; write: (text: string) => void };

/**
 * Moves an embedded installation to a server and a bucket, or opens it again afterwards.
 * @returns the exit code: 0 when it is done, 1 when not, 2 for a wrong call
 * @throws {ConfigError} where the settings of the target are wrong
 */
export async function migrateToCommand(
  config: Config,
  args: readonly string[],
  { now, write }: Beside,
): Promise<number> {
  const asked = readArguments(args);
  if (!asked) {
    write(USAGE);
    return 2;
  }
  const say = (line: string): void => write(`${line}\n`);
  try {
    if (asked.takesBack) {
      const { place } = await takeBack(config);
      say('the installation here is open again');
      say(
        `CAREFUL: never run it beside the one at ${place}; what was done there since is not here`,
      );
      return 0;
    }
    const there = await targetOf(config, asked);
    const moved = await moveInstallation(config, there, { now, say });
    tell(moved, there, say);
    return moved.missing.length === 0 ? 0 : 1;
  } catch (cause) {
    return tellWhy(cause, say);
  }
}

type Asked = {
  takesBack: boolean;
  database: string;
  bucket: string | null;
  settings: string | null;
};

function readArguments(args: readonly string[]): Asked | null {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        database: text,
        bucket: text,
        settings: text,
        'take-back': { type: 'boolean', default: false },
      },
    });
    const { database = '', bucket = null, settings = null, 'take-back': takesBack } = values;
    if (takesBack === (database !== '')) return null;
    return { takesBack, database, bucket, settings };
  } catch {
    return null;
  }
}

/** Reads the settings of the target. A bucket that the installation has already stays. */
async function targetOf(config: Config, { database, bucket, settings }: Asked): Promise<Config> {
  if (config.S3_BUCKET && bucket !== null && bucket !== config.S3_BUCKET)
    throw new NotMoved(`the files are in the bucket ${config.S3_BUCKET} already, which stays`);
  const named = bucket ?? config.S3_BUCKET;
  if (!named) throw new NotMoved('--bucket is missing: the files have to go somewhere', USAGE);
  const text = settings === null ? '' : await readFile(settings, 'utf8').catch(() => null);
  if (text === null) throw new NotMoved(`${settings} cannot be read`);
  const given = parseEnv(text);
  const own = config.S3_BUCKET ? config : {};
  const kept = TARGET_SETTINGS.map((name) => [name, given[name] ?? (own as Config)[name]]);
  const there = readConfig({
    ...Object.fromEntries(kept),
    DATABASE_URL: database,
    S3_BUCKET: named,
    DATA_KEY: config.DATA_KEY ?? (await storedDataKey(config)),
    SANDBOX: 'off',
  });
  if (!isRemote(database))
    throw new NotMoved('--database has to be the address of a libSQL server');
  return there;
}

function tell(moved: Moved, there: Config, say: (line: string) => void): void {
  if (moved.wasDone) say('this installation was moved before: nothing to do');
  else {
    say(
      `moved: ${moved.rows} rows and ${moved.objects} files, ${(moved.bytes / 2 ** 20).toFixed(1)} MB, verified`,
    );
    say(
      `the service stopped in ${seconds(moved.stopMs)} s, the switch took ${seconds(moved.switchMs)} s`,
    );
  }
  for (const key of moved.missing) say(`missing here too: the database names ${key}`);
  say('settings of the new installation, with what they are here otherwise:');
  say(`  DATABASE_URL=${there.DATABASE_URL ?? ''}`);
  say(`  S3_BUCKET=${there.S3_BUCKET ?? ''}`);
  say(`with keys and certificate in ${moved.settings}`);
  say('start it there; this one does not start any more');
}

const seconds = (ms: number): string => (ms / 1000).toFixed(2);

function tellWhy(cause: unknown, say: (line: string) => void): number {
  if (cause instanceof NotMoved) for (const line of cause.lines) say(line);
  else if (
    cause instanceof InUse ||
    cause instanceof DatabaseUnavailable ||
    cause instanceof StorageError ||
    cause instanceof WrongDataKey
  )
    say(`${cause.message}: nothing is lost, run it again`);
  else throw cause;
  return 1;
}
