import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../core/config/config.ts';
import { atlasProvider } from '../../core/engines/testing/atlas.node.ts';
import { ATLAS_SCHEMAS, REPLICATE_SCHEMAS } from '../../core/engines/testing/model-schemas.ts';
import { CATALOGUE } from '../../core/engines/testing/models.node.ts';
import { REPLICATE_TOKEN, replicateProvider } from '../../core/engines/testing/replicate.node.ts';
import { type StandIn, startStandIn } from '../../core/engines/testing/stand-in.node.ts';
import { modelsCommand } from './models.node.ts';

const now = () => Date.UTC(2026, 10, 20);
let origin = '';
const provider = replicateProvider(() => origin, now);
let server: StandIn;
beforeAll(async () => {
  server = await startStandIn(provider);
  origin = server.url;
});
afterAll(() => server.close());
beforeEach(() => {
  provider.published = { ...REPLICATE_SCHEMAS };
  server.play(null);
});

async function run(args: string[], settings: Record<string, string> = {}) {
  let said = '';
  const write = (text: string) => {
    said += text;
  };
  const code = await modelsCommand(readConfig(settings), args, { write, now });
  return { code, said };
}
const connected = () => ({
  REPLICATE_API_TOKEN: REPLICATE_TOKEN,
  REPLICATE_BASE_URL: `${origin}/v1`,
  // Nobody is there.
  ATLASCLOUD_API_KEY: 'k',
  ATLASCLOUD_BASE_URL: 'http://127.0.0.1:9',
});

test('every model is listed with what it is for, what it costs and how it stands', async () => {
  const { code, said } = await run([], {
    REPLICATE_API_TOKEN: 'k',
    OPENAI_API_KEY: 'k',
    OPENAI_MODEL: 'gpt-image-1.5',
  });
  expect(code).toBe(0);
  const line = (id: string) => said.split('\n').find((one) => one.startsWith(`${id} `));
  expect(line('flux-kontext-pro')).toMatch(
    /replicate +whatever words can tell +\$0\.04 a picture +on$/,
  );
  expect(line('flux-2-pro')).toMatch(/~\$0\.015 a megapixel +off$/);
  expect(line('gpt-image-1.5')).toMatch(/on, ends on 2026-12-01$/);
  expect(line('gpt-image-1')).toMatch(/ended on 2026-10-23$/);
  expect(line('seedance')).toMatch(
    /template-video, animate, video +~\$0\.108 to 0\.545 a second +no key$/,
  );
  expect(line('idm-vton')).toMatch(/ wear +~/);
});

test('a wrong row is told below the list', async () => {
  const rows = JSON.stringify([{ id: 'sdxl', references: -1 }]);
  const { code, said } = await run([], { MODELS_FILE: rows });
  expect(code).toBe(1);
  expect(said).toContain('MODELS_FILE, sdxl, references: should be a whole number from 0 to 16');
});

test('rows are held against what Replicate publishes', async () => {
  const ids = CATALOGUE.rows.flatMap(({ id, provider: of }) => (of === 'replicate' ? [id] : []));
  const { code, said } = await run(['check', ...ids], connected());
  expect(said).toBe(
    `${ids.map((id) => `right        ${id}`).join('\n')}\nright: ${ids.length}, wrong: 0, not asked: 0\n`,
  );
  expect(code).toBe(0);
  expect(server.violations).toEqual([]);
});

test('rows are held against what Atlas Cloud publishes, without a key, each model by its own', async () => {
  let at = '';
  const atlas = await atlasProvider(() => at, now);
  const there = await startStandIn(atlas);
  at = there.url;
  const settings = { ATLASCLOUD_API_KEY: 'k', ATLASCLOUD_BASE_URL: there.url };
  const ids = ['seedance', 'seedance-fast', 'seedance-mini', 'seedance-2.5'];
  const right = await run(['check', ...ids], settings);
  expect(right.said).toBe(
    `${ids.map((id) => `right        ${id}`).join('\n')}\nright: 4, wrong: 0, not asked: 0\n`,
  );
  expect(right.code).toBe(0);
  const name = 'bytedance/seedance-2.0/reference-to-video';
  const { properties, required } = ATLAS_SCHEMAS[name] ?? { properties: {}, required: [] };
  const { reference_images: pictures, ...others } = properties;
  atlas.published[name] = { required, properties: { ...others, images: pictures ?? {} } };
  const wrong = await run(['check', 'seedance'], settings);
  expect(wrong.said).toContain('seedance: input.pictures: the model has no input reference_images');
  delete atlas.published['bytedance/seedance-2.0-mini/image-to-video'];
  expect((await run(['check', 'seedance-mini'], settings)).said).toContain(
    'model: there is no model',
  );
  await there.close();
});

test('what a model has changed is told by the field of the row', async () => {
  const { properties, required } = REPLICATE_SCHEMAS['black-forest-labs/flux-2-pro'] ?? {
    properties: {},
    required: [],
  };
  const { input_images: pictures, ...others } = properties;
  provider.published['black-forest-labs/flux-2-pro'] = {
    required,
    properties: { ...others, images: pictures ?? {}, safety_tolerance: { type: 'string' } },
  };
  const { code, said } = await run(['check', 'flux-2-pro'], connected());
  expect(code).toBe(1);
  expect(said).toContain('flux-2-pro: input.pictures: the model has no input input_images');
  expect(said).toContain('flux-2-pro: always.safety_tolerance: the model takes string');
});

test('a model that is gone, a server that is down and a key that is wrong are told', async () => {
  delete provider.published['google/veo-3.1'];
  expect((await run(['check', 'veo-3.1'], connected())).said).toContain(
    'model: there is nothing at',
  );
  server.play({ status: 503, body: '' });
  expect((await run(['check', 'sdxl'], connected())).said).toContain('status 503');
  server.play('reset');
  expect((await run(['check', 'sdxl'], connected())).said).toContain('not reached');
});

test('what cannot be asked is said, with an exit code of its own', async () => {
  const settings = { ATLASCLOUD_API_KEY: 'k', ATLASCLOUD_BASE_URL: 'http://127.0.0.1:9' };
  const { code, said } = await run(['check'], settings);
  expect(code).toBe(2);
  expect(said).toContain('REPLICATE_API_TOKEN is not set');
  expect(said).toContain('not checked  seedance: not reached');
  expect((await run(['check', 'sdxl'])).code).toBe(2);
  expect((await run(['check', 'gpt-image-2'], connected())).said).toContain(
    'openai publishes no schema',
  );
  expect((await run(['check', 'nobody'], connected())).code).toBe(2);
  expect((await run(['cook'])).code).toBe(2);
});
