import { parseArgs } from 'node:util';
import type { Config } from '../../../core/config/config.ts';
import { StorageError } from '../../../core/storage/errors.ts';
import { DatabaseUnavailable } from '../../../db/failures.ts';
import { InUse } from '../../../db/lock.node.ts';
import { BackupBroken, makeBackup } from './backup.node.ts';
import { NotRestored, restoreBackup } from './restore.node.ts';
import { manifestOf, verifyBackup } from './verify.node.ts';

const BACKUP_USAGE = `usage: npm run backup -- FOLDER
         makes a backup in a folder of its own below FOLDER, beside the running service
       npm run backup -- --verify FOLDER/BACKUP
         reads a backup from end to end and says whether it is as it was written
`;
const RESTORE_USAGE = `usage: npm run restore -- FOLDER/BACKUP [options]
         puts a backup into an empty DATA_DIR, or an empty database; stop the service first
         --deletions FILE      what people deleted since; deletions.jsonl beside the backup where absent
         --without-deletions   restores what people deleted since, too
`;

type Beside = { now: () => number; write: (text: string) => void };

/**
 * Makes a backup, or verifies one.
 * @returns the exit code: 0 when it is right, 1 when not, 2 for a wrong call
 */
export async function backupCommand(
  config: Config,
  args: readonly string[],
  { now, write }: Beside,
): Promise<number> {
  const asked = readArguments(args, { verify: { type: 'boolean' } });
  const [folder, ...more] = asked?.positionals ?? [];
  if (!asked || folder === undefined || more.length > 0) return usage(write, BACKUP_USAGE);
  return clearly(write, async () => {
    if (asked.values.verify === true) return verify(folder, write);
    const made = await makeBackup(config, folder, now);
    write(
      `${made.folder}: the database and ${made.objects} files, ${size(made.bytes)}, verified\n`,
    );
    write('the data key is not in it: keep DATA_KEY, or DATA_DIR/data.key, at another place\n');
    for (const key of made.missing) write(`missing: the database names ${key}\n`);
    return made.missing.length === 0 ? 0 : 1;
  });
}

async function verify(folder: string, write: Beside['write']): Promise<number> {
  const manifest = await manifestOf(folder);
  if (!manifest) throw new NotRestored(`${folder} is no finished backup`);
  const wrong = await verifyBackup(folder, manifest);
  for (const line of wrong) write(`${line}\n`);
  if (wrong.length === 0) write(`the backup of ${manifest.madeAt} is as it was written\n`);
  return wrong.length === 0 ? 0 : 1;
}

/**
 * Restores a backup.
 * @returns the exit code: 0 when it is done, 1 when not, 2 for a wrong call
 */
export async function restoreCommand(
  config: Config,
  args: readonly string[],
  { now, write }: Beside,
): Promise<number> {
  const asked = readArguments(args, {
    deletions: { type: 'string' },
    'without-deletions': { type: 'boolean' },
  });
  const [folder, ...more] = asked?.positionals ?? [];
  if (!asked || folder === undefined || more.length > 0) return usage(write, RESTORE_USAGE);
  return clearly(write, async () => {
    const { deletions } = asked.values;
    const done = await restoreBackup(config, folder, {
      deletions: typeof deletions === 'string' ? deletions : null,
      without: asked.values['without-deletions'] === true,
      now,
    });
    write(`restored the backup of ${done.madeAt}, with ${done.objects} files\n`);
    write(
      `deleted again: ${done.accounts} accounts, whose files go at the start, and what else stands in ${done.others} lines of the list\n`,
    );
    write('next: npm start, then npm run reconcile -- --since 30d for the payments since\n');
    return 0;
  });
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

function readArguments(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return null;
  }
}

function usage(write: Beside['write'], text: string): number {
  write(text);
  return 2;
}

/** Says in a line or more what went wrong, where that is known. */
async function clearly(write: Beside['write'], work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof BackupBroken || cause instanceof NotRestored) {
      for (const line of cause.lines) write(`${line}\n`);
      return 1;
    }
    const isKnown =
      cause instanceof InUse ||
      cause instanceof DatabaseUnavailable ||
      cause instanceof StorageError;
    if (!isKnown) throw cause;
    write(`${cause.message}\n`);
    return 1;
  }
}

const size = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
