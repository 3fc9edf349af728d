import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../../core/config/config.ts';
import type { GaugeSource } from '../../../core/metrics.ts';

/** In DATA_DIR: when the newest backup was begun that was finished and verified. */
const FILE = 'last-backup';
const KEPT_MS = 60_000;

type Data = Pick<Config, 'DATA_DIR'>;

/**
 * Notes that a backup is finished, for the metrics of the service beside. Never rejects: the backup is one
 * all the same, and the metrics go on to say the age of the one before.
 * @param madeAt ISO 8601
 */
export async function noteBackup({ DATA_DIR }: Data, madeAt: string): Promise<void> {
  const path = join(DATA_DIR, FILE);
  try {
    await writeFile(`${path}.part`, `${madeAt}\n`, { mode: 0o600 });
    await rename(`${path}.part`, path);
  } catch {
    // A full disk, or a DATA_DIR of another machine.
  }
}

/** The gauge of the newest backup, which has no value where none was made from this DATA_DIR. */
export const backupGauge = ({ DATA_DIR }: Data): GaugeSource => ({
  gauges: {
    alme_backup_last_timestamp_seconds: {
      help: 'When the newest finished backup was begun, in seconds since the epoch; absent where none was made from this DATA_DIR',
    },
  },
  keptMs: KEPT_MS,
  read: async () => {
    const text = await readFile(join(DATA_DIR, FILE), 'utf8').catch(() => '');
    const at = Date.parse(text.trim());
    return Number.isNaN(at)
      ? []
      : [{ name: 'alme_backup_last_timestamp_seconds', value: at / 1000 }];
  },
});
