import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SETTINGS } from '../../core/config/settings/settings.ts';
import { topFile } from './testing/image-context.node.ts';

const FOLDER = 'docs/deploy/';
const CURRENT = '/opt/alme-bots/current/';
const UNITS = ['alme-bots.service', 'alme-bots-backup.service'];
const read = (name: string) => topFile(`${FOLDER}${name}`);

/** The directives of a unit, each with its values in their order. */
function directivesOf(unit: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of unit.split('\n')) {
    const [, name = '', value = ''] = /^([A-Z]\w+)=(.*)$/.exec(line) ?? [];
    if (name !== '') found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}

it.each(UNITS)('%s runs what is there, with settings that are there', (name) => {
  const unit = directivesOf(read(name));
  const [start = ''] = unit.get('ExecStart') ?? [];
  expect(
    start.startsWith(
      `${CURRENT}node_modules/.bin/node --import ./core/module-cache/use.js bots/main.ts`,
    ),
  ).toBe(true);
  for (const one of unit.get('Environment') ?? [])
    expect(Object.keys(SETTINGS.shape)).toContain(one.split('=')[0]);
  for (const page of unit.get('Documentation') ?? []) {
    const path = page.replace(`file:${CURRENT}`, '');
    expect([path, existsSync(new URL(`../../${path}`, import.meta.url))]).toEqual([path, true]);
  }
});

it.each(UNITS)('%s has no rights but to its data', (name) => {
  const unit = directivesOf(read(name));
  const has = (directive: string) => unit.get(directive)?.at(-1);
  expect(has('User')).toBe('alme');
  expect(has('ProtectSystem')).toBe('strict');
  expect(has('NoNewPrivileges')).toBe('yes');
  expect(has('CapabilityBoundingSet')).toBe('');
  expect(has('UMask')).toBe('0077');
  expect(has('SystemCallFilter')).toBe('@system-service');
});

it('the service has the time that it takes to stop, and the backup may write where it does', () => {
  const stop = Number(directivesOf(read('alme-bots.service')).get('TimeoutStopSec')?.at(0));
  const [, limit = ''] = /STOP_LIMIT_MS = ([\d_]+)/.exec(topFile('bots/process/run.node.ts')) ?? [];
  expect(stop * 1000).toBeGreaterThan(Number(limit.replaceAll('_', '')));
  const backup = directivesOf(read('alme-bots-backup.service'));
  const folder = backup.get('ExecStart')?.at(0)?.split(' ').at(-1) ?? '';
  expect(backup.get('ReadWritePaths')?.at(0)?.split(' ')).toContain(folder);
  expect(backup.get('ExecStartPost')?.at(0)).toContain(`find ${folder} `);
});

it.each(['Caddyfile', 'nginx.conf'])(
  '%s passes on to the port that the service listens on',
  (name) => {
    const proxy = read(name);
    expect(proxy).toContain(`127.0.0.1:${SETTINGS.parse({}).PORT}`);
    expect(proxy).toContain('TRUSTED_PROXIES=127.0.0.1');
  },
);

it('its page names only files that lie beside it', () => {
  const page = read('README.md');
  const named = [...page.matchAll(/docs\/deploy\/([\w.*-]+)/g)].map(([, file = '']) => file);
  expect(named.toSorted()).toEqual(['alme', 'alme-bots*.service', 'alme-bots*.timer']);
});
