import { expect, test } from 'vitest';
import type { OutsideFetch, OutsideRules } from '../../http/outside-fetch.ts';
import { openIssueMemory } from '../issue.ts';
import { generateWith } from '../testing/expectations.ts';
import { openaiModel, shippedModel } from '../testing/models.node.ts';
import { engineRequest, flatPicture } from '../testing/requests.node.ts';
import { atlasEngine } from './atlas/atlas.ts';
import { openaiEngine } from './openai/openai.ts';
import { replicateEngine } from './replicate/replicate.ts';

const signal = new AbortController().signal;
const ADDRESS = 'https://files.example/out';

/** Keeps the rules under which an output is fetched, and answers with a picture. */
async function watched() {
  const rules: OutsideRules[] = [];
  const { bytes } = await flatPicture();
  const fetchOutside: OutsideFetch = async (_, given) => {
    rules.push(given);
    return new Response(bytes as Uint8Array<ArrayBuffer>);
  };
  return { rules, fetchOutside, issues: openIssueMemory(), now: () => 0 };
}
const answering =
  (value: unknown): typeof fetch =>
  async () =>
    Response.json(value);

test('Replicate’s files come from its own hosts', async () => {
  const model = shippedModel('flux-kontext-pro');
  const seen = await watched();
  const vision = {
    sideBySide: () => Promise.reject(new Error('one picture only')),
    whiteWhereClear: () => Promise.reject(new Error('no masks')),
  };
  const fetch = answering({ id: 'p1', status: 'succeeded', output: ADDRESS });
  const engine = replicateEngine({ token: 't', model, webhookUrl: null, vision, fetch, ...seen });
  await engine.poll?.('p1', signal);
  expect(seen.rules[0]).toMatchObject({
    hosts: ['replicate.delivery', '*.replicate.delivery'],
    own: 'https://api.replicate.com/v1',
    mostBytes: expect.any(Number),
    limitMs: expect.any(Number),
  });
});

test('Atlas Cloud’s videos come from any host of the public network', async () => {
  const seen = await watched();
  const data = { id: 'p1', status: 'completed', outputs: [ADDRESS] };
  const engine = atlasEngine({
    apiKey: 'k',
    model: shippedModel('seedance'),
    webhookUrl: null,
    fetch: answering({ code: 200, data }),
    ...seen,
  });
  const polled = await engine.poll?.('p1', signal);
  const [output] = polled?.status === 'finished' ? polled.outputs : [];
  if (!output || !('open' in output)) throw new Error('no video');
  await output.open(signal);
  expect(seen.rules[0]).toMatchObject({ hosts: 'public', own: 'https://api.atlascloud.ai' });
});

test('OpenAI’s pictures come from its own hosts, those of another server from where it says', async () => {
  const seen = await watched();
  const fetch = answering({ data: [{ url: ADDRESS }] });
  const shared = { apiKey: 'k', model: openaiModel('gpt-image-2'), fetch, ...seen };
  await generateWith(openaiEngine(shared), engineRequest());
  await generateWith(openaiEngine({ ...shared, baseUrl: 'http://10.0.0.5/v1' }), engineRequest());
  expect(seen.rules.map(({ hosts, own }) => [hosts, own])).toEqual([
    [['*.blob.core.windows.net'], 'https://api.openai.com/v1'],
    ['public', 'http://10.0.0.5/v1'],
  ]);
});
