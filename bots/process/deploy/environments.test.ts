import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { unstable_readConfig as readConfig } from 'wrangler';
import { z } from 'zod';
import { SECRET_SETTINGS } from '../../../core/config/secret-values.ts';
import { ENVIRONMENTS, readWorkers } from './workers.node.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** What is not there on Cloudflare, or is another thing in each environment. */
const OWN = /^(?:topLevelName|targetEnvironment|definedEnvironments|secrets|userConfigPath)$/;

/** A configuration as text, with the names of the production environment. */
const plain = (config: object): string =>
  JSON.stringify(
    Object.entries(config)
      .filter(([key]) => !OWN.test(key))
      .toSorted(([one], [other]) => one.localeCompare(other)),
  ).replaceAll(/([-_])preview(?=")/g, '');

const workers = await readWorkers(ROOT, 'production');

test.each(workers.map(({ name, config }) => [name, config] as const))(
  '%s is bound in both environments as it is on this machine',
  (name, config) => {
    const read = (env?: string) =>
      readConfig(env === undefined ? { config } : { config, env }, { hideWarnings: true });
    const [preview, production] = ENVIRONMENTS.map((env) => read(env));
    expect(production?.name).toBe(name);
    expect(preview?.name).toBe(`${name}-preview`);
    expect(plain(production ?? {})).toBe(plain(read()));
    expect(plain(preview ?? {})).toBe(plain(read()));
  },
);

const bound = z.object({
  services: z.array(z.object({ service: z.string() })).optional(),
  analytics_engine_datasets: z.array(z.object({ dataset: z.string() })).optional(),
});

test('no Worker of one environment reaches anything of the other', async () => {
  for (const { config, name, queues, buckets } of await readWorkers(ROOT, 'preview')) {
    const { services, analytics_engine_datasets: datasets } = bound.parse(
      readConfig({ config, env: 'preview' }, { hideWarnings: true }),
    );
    const called = services?.map(({ service }) => service) ?? [];
    const counted = datasets?.map(({ dataset }) => dataset) ?? [];
    const named = [name, ...queues, ...buckets, ...called, ...counted];
    expect(named.filter((one) => !/[-_]preview$/.test(one))).toEqual([]);
  }
});

test.each(workers.filter(({ readsSettings }) => readsSettings).map(({ config }) => config))(
  'every secret stands in %s',
  async (config) => {
    const text = await readFile(config, 'utf8');
    expect(SECRET_SETTINGS.filter((name) => name !== 'BACKUP_KEY' && !text.includes(name))).toEqual(
      [],
    );
  },
);
