import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const ROOT = new URL('../../', import.meta.url);
const FOLDER = new URL('.github/workflows/', ROOT);
const PERMISSIONS = z.record(z.string(), z.enum(['read', 'write']));
const WORKFLOW = z.object({
  permissions: PERMISSIONS,
  jobs: z.record(
    z.string(),
    z.object({
      'runs-on': z.string().regex(/^ubuntu-\d\d\.04$/),
      'timeout-minutes': z.number(),
      permissions: PERMISSIONS.optional(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});
const files = readdirSync(FOLDER);
const text = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const read = (name: string) => WORKFLOW.parse(parse(text(name)));
const stepsOf = (name: string) => Object.values(read(name).jobs).flatMap(({ steps }) => steps);

it.each(files)('%s names each action by its commit and says which version that is', (name) => {
  const used = text(name).match(/uses: .*/g) ?? [];
  expect(used.length).toBeGreaterThan(0);
  for (const line of used)
    expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

it.each(files)('%s may write nothing but what a job of it publishes', (name) => {
  const { permissions, jobs } = read(name);
  expect(Object.values(permissions)).not.toContain('write');
  const written = Object.values(jobs).flatMap((job) =>
    Object.entries(job.permissions ?? {}).flatMap(([what, how]) => (how === 'write' ? [what] : [])),
  );
  expect(written).toEqual(name === 'release.yml' ? ['packages', 'contents'] : []);
});

it.each(files)('%s leaves no credentials in a checkout', (name) => {
  const checkouts = stepsOf(name).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts.length).toBeGreaterThan(0);
  for (const one of checkouts) expect(one.with).toEqual({ 'persist-credentials': false });
});

it('what they run is there', () => {
  const commands = files.flatMap((name) => stepsOf(name).flatMap(({ run }) => run ?? []));
  expect(commands).toContain('.ci/run');
  const programs = commands.flatMap((run) => run.match(/(?:bots|core)\/[\w./-]+\.ts/g) ?? []);
  expect(programs.toSorted()).toEqual(['bots/main.ts', 'bots/release/main.node.ts']);
  for (const path of ['.ci/run', ...programs])
    expect([path, existsSync(new URL(path, ROOT))]).toEqual([path, true]);
});

it('the published image has no decoder of videos, and says what went into it', () => {
  const build = stepsOf('release.yml').find(({ uses }) => uses?.includes('build-push-action'));
  expect(build?.with).toMatchObject({
    'build-args': 'VIDEO=off',
    platforms: 'linux/amd64,linux/arm64',
    provenance: 'mode=max',
    sbom: true,
  });
});
