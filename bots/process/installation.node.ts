import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Config } from '../../core/config/config.ts';
import type { Catalogue } from '../../core/engines/models/catalogue.ts';
import { hasVideoCodecs } from '../../core/vision/video-codecs.node.ts';
import type { Installation } from '../../webhooks/console/parts.ts';
import { features } from '../service/features.ts';

const named = z.object({ version: z.string() });
const journal = z.object({ entries: z.array(z.object({ tag: z.string() })).min(1) });

/** Tells what the service is made of, and what its settings switch on. @param at.now milliseconds since the epoch */
export async function installationOf(
  config: Config,
  { catalogue, now }: { catalogue: Catalogue; now: number },
): Promise<Installation> {
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));
  const { version } = named.parse(await read('../../package.json'));
  const { entries } = journal.parse(await read('../../db/migrations/meta/_journal.json'));
  return {
    features: features(config, { catalogue, now, hasVideos: hasVideoCodecs() }),
    build: {
      version,
      node: process.version,
      platform: `${process.platform} ${process.arch}`,
      migration: entries.at(-1)?.tag ?? '',
      started: new Date(now).toISOString(),
    },
  };
}
