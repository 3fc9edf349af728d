import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../../core/config/config.ts';
import { SECRET_SETTINGS } from '../../core/config/secret-values.ts';
import { SETTINGS } from '../../core/config/settings/settings.ts';
import { topFile } from './testing/image-context.node.ts';

const SERVICE = z.object({
  image: z.string(),
  profiles: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  env_file: z.array(z.object({ path: z.string(), required: z.boolean() })).default([]),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  networks: z.array(z.string()),
  depends_on: z
    .record(z.string(), z.object({ condition: z.string(), required: z.boolean() }))
    .default({}),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  restart: z.literal('unless-stopped'),
  security_opt: z.array(z.string()),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  stop_grace_period: z.string().optional(),
});
const COMPOSE = z.object({
  name: z.string(),
  services: z.record(z.string(), SERVICE),
  networks: z.record(z.string(), z.object({ internal: z.boolean() }).nullable()),
  volumes: z.record(z.string(), z.null()),
});
const text = topFile('compose.yaml');
const compose = COMPOSE.parse(parse(text));
const { bots, ...servers } = compose.services;
/** What compose.yaml asks for beside the settings of the service. */
const OF_COMPOSE = ['ALME_IMAGE', 'ALME_VIDEO'];

/** What a value becomes where nothing is set. */
const byDefault = (value: string | number) =>
  String(value).replaceAll(/\$\{\w+:-([^}]*)\}/g, (_whole, otherwise: string) => otherwise);

it('every name that it reads or sets is a setting', () => {
  const read = [...text.matchAll(/\$\{(\w+)[:}]/g)].map(([, name = '']) => name);
  const own = [...text.matchAll(/\$\$\{(\w+)/g)].map(([, name = '']) => name);
  const names = [...read, ...Object.keys(bots?.environment ?? {})];
  expect(names).toContain('PUBLISHED_HOST');
  const known = new Set([...Object.keys(SETTINGS.shape), ...OF_COMPOSE, ...own]);
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});

it('without a file of settings it is what a laptop has: playground and sandbox, for this machine alone', () => {
  const environment = Object.fromEntries(
    Object.entries(bots?.environment ?? {}).map(([name, value]) => [name, byDefault(value)]),
  );
  expect(readConfig(environment)).toMatchObject({ playground: true, sandbox: true, PORT: 8787 });
  expect(bots?.ports.map(byDefault)).toEqual(['127.0.0.1:8787:8787']);
  expect(bots?.env_file).toEqual([{ path: '.env', required: false }]);
  const open = readConfig({ ...environment, PUBLISHED_HOST: '0.0.0.0' });
  expect(open).toMatchObject({ playground: false, sandbox: false });
});

it('the service may write to its volume alone, and has the time that it needs to stop', () => {
  expect(bots).toMatchObject({ read_only: true, cap_drop: ['ALL'], stop_grace_period: '20s' });
  expect(bots?.volumes).toEqual([`data:${bots?.environment.DATA_DIR}`]);
});

it('servers start before the service where a profile asks for them, and nobody else reaches them', () => {
  expect(Object.keys(bots?.depends_on ?? {})).toEqual(Object.keys(servers));
  for (const [name, server] of Object.entries(servers)) {
    expect(bots?.depends_on[name]).toEqual({ condition: 'service_healthy', required: false });
    expect(server).toMatchObject({ profiles: [name], ports: [], networks: ['inside'] });
    expect(server.healthcheck?.test.at(0)).toBe('CMD');
    expect(server.image).toMatch(/:v\d+\.\d+\.\d+$/);
  }
  expect(compose.networks.inside).toEqual({ internal: true });
});

it('what is named is there, and no secret stands in it', () => {
  const all = Object.values(compose.services);
  const volumes = all.flatMap((one) => one.volumes.map((volume) => volume.split(':')[0]));
  expect(new Set(volumes)).toEqual(new Set(Object.keys(compose.volumes)));
  for (const one of all) {
    for (const network of one.networks) expect(Object.keys(compose.networks)).toContain(network);
    expect(one.security_opt).toEqual(['no-new-privileges:true']);
    for (const [name, value] of Object.entries(one.environment))
      if (SECRET_SETTINGS.includes(name) || /KEY/.test(name)) expect(byDefault(value)).toBe('');
  }
});
