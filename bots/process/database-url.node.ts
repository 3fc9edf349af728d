import { join } from 'node:path';
import type { Config } from '../../core/config/config.ts';
import { fileUrl } from '../../db/open.node.ts';

/** Returns the URL of the database that the settings name: a server's, or the file in `DATA_DIR`. */
export const databaseUrl = ({
  DATABASE_URL,
  DATA_DIR,
}: Pick<Config, 'DATABASE_URL' | 'DATA_DIR'>) => DATABASE_URL ?? fileUrl(join(DATA_DIR, 'alme.db'));
