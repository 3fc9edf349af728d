import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../../core/config/config.ts';
import { readDataKeys } from '../../../core/storage/data-key.node.ts';
import { NotMoved } from './not-moved.ts';
import { writeWhole } from './state.node.ts';

/** Settings that name the new places and what opens them. */
export const TARGET_SETTINGS = [
  'DATABASE_URL',
  'DATABASE_AUTH_TOKEN',
  'S3_BUCKET',
  'S3_ENDPOINT',
  'S3_REGION',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
] as const satisfies readonly (keyof Config)[];

/** Reads the data keys in DATA_DIR as the setting `DATA_KEY` has them. @throws {NotMoved} without one */
export async function storedDataKey({ DATA_DIR }: Config): Promise<string> {
  const keys = (await readDataKeys(DATA_DIR)) ?? [];
  if (keys.length === 0)
    throw new NotMoved(`DATA_KEY is not set and ${DATA_DIR}/data.key is not there`);
  return keys.map((key) => Buffer.from(key).toString('base64')).join(',');
}

const KEY = /-----BEGIN PRIVATE KEY-----[\s\S]*?-----END PRIVATE KEY-----\n?/;

/**
 * Writes the settings by which the new installation differs, for its owner alone: the new places, and what
 * lay in files here.
 * @returns the file's path
 */
export async function writeSettings(
  config: Config,
  there: Config,
  folder: string,
): Promise<string> {
  const settings: Record<string, string | undefined> = {};
  for (const name of TARGET_SETTINGS) settings[name] = there[name];
  if (!config.DATA_KEY) settings.DATA_KEY = there.DATA_KEY;
  if (!config.C2PA_CERTIFICATE) {
    const pem = await readFile(join(config.DATA_DIR, 'c2pa.pem'), 'utf8').catch(() => '');
    const oneLine = (text: string) => text.trim().replaceAll('\n', '\\n') || undefined;
    settings.C2PA_CERTIFICATE = oneLine(pem.replace(KEY, ''));
    settings.C2PA_PRIVATE_KEY = oneLine(KEY.exec(pem)?.[0] ?? '');
  }
  const lines = Object.entries(settings).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}="${value}"\n`,
  );
  const path = join(folder, 'new.env');
  await writeWhole(path, lines.join(''));
  return path;
}
