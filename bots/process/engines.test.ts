import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../core/config/config.ts';
import { geminiError, geminiProvider } from '../../core/engines/testing/gemini.node.ts';
import {
  fieldsOf,
  imagesOf,
  OPENAI_KEY,
  openaiError,
  openaiProvider,
} from '../../core/engines/testing/openai.node.ts';
import { type StandIn, startStandIn } from '../../core/engines/testing/stand-in.node.ts';
import { silentLog } from '../../core/log.ts';
import { openTranscript } from '../../core/playground/transcript.ts';
import { audit } from '../../db/audit.ts';
import { predictions } from '../../db/schema/schema.ts';
import { type Service, startService } from './start.node.ts';

let directory: string;
let openai: StandIn;
let gemini: StandIn;
let service: Service;
let cookie: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'alme-engines-'));
  openai = await startStandIn(openaiProvider());
  gemini = await startStandIn(geminiProvider);
  const config = readConfig({
    PORT: '0',
    DATA_DIR: directory,
    OPENAI_API_KEY: OPENAI_KEY,
    OPENAI_BASE_URL: openai.url,
    GEMINI_API_KEY: 'AIza-stand-in',
    GEMINI_BASE_URL: gemini.url,
    ENGINE_ORDER: 'gemini,openai',
    OPERATOR_IDS: 'telegram:1',
    PLAYGROUND: 'on',
  });
  service = await startService(config, { log: silentLog, now: Date.now });
  const page = await fetch(`${service.url}/playground`);
  cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterAll(async () => {
  await service.stop();
  await Promise.all([openai.close(), gemini.close()]);
  await rm(directory, { recursive: true, force: true });
});

const send = async (path: string, body: BodyInit, type = 'application/json') => {
  const headers = { cookie, origin: service.url, 'content-type': type };
  const answer = await fetch(`${service.url}/playground/${path}`, {
    method: 'POST',
    headers,
    body,
  });
  expect(answer.ok).toBe(true);
  return (await answer.json()) as { id: string };
};
const say = (body: object) =>
  send('messages', JSON.stringify({ eventId: crypto.randomUUID(), ...body }));
/** The newest message that has all of these words, as it is stored. */
async function shown(...words: string[]): Promise<{ id: string; body: string }> {
  const find = async () => {
    const chats = await service.ctx.db.query.all<{ id: string }>(
      sql`select distinct chat_id as id from playground_messages`,
    );
    const transcript = openTranscript(service.ctx);
    const rows = (await Promise.all(chats.map(({ id }) => transcript.all(id)))).flat();
    return rows.findLast(({ body }) => words.every((word) => body.includes(word)));
  };
  await expect.poll(find).toBeDefined();
  return (await find()) ?? { id: '', body: '' };
}
async function press(start: string): Promise<void> {
  const { id, body } = await shown(`"action":"${start}`);
  const code = new RegExp(`"action":"(${start}[^"]*)"`).exec(body)?.[1] ?? '';
  await say({ kind: 'press', message: id, code });
}

test('a photo in the chat becomes a picture by the company that was named, or the next one', async () => {
  await say({ kind: 'text', text: '/start' });
  await press('adult');
  await press('agree');
  const people = new URL('../../core/people/', import.meta.url);
  const [name = ''] = (await readdir(people, { recursive: true })).filter((f) =>
    /\.jpe?g$/.test(f),
  );
  const photo = new Uint8Array(await readFile(new URL(name, people)));
  const { id } = await send('uploads', photo, 'image/jpeg');
  await say({ kind: 'photos', files: [id] });
  await press('upload-use');
  const asked = await shown('"action":"go:');
  expect(asked.body).toContain('Google');
  expect(asked.body).toContain('OpenAI');

  gemini.play(geminiError(503, 'UNAVAILABLE'));
  await press('go');
  const result = await shown('GPT Image 2', '"media"');
  expect(result.body).toContain('generation.made-by');

  const sent = openai.asked.find(({ path }) => path === '/v1/images/edits');
  if (!sent) throw new Error('openai was not asked');
  const fields = await fieldsOf(sent);
  const [file] = imagesOf(fields);
  // What leaves the machine is the cleaned photo: no camera, no place.
  const { exif } = await sharp(file instanceof File ? await file.arrayBuffer() : '').metadata();
  expect(exif).toBeUndefined();
  expect(String(fields.get('prompt'))).toContain('exactly recognisable');
  expect(gemini.asked).toHaveLength(1);
  expect([...openai.violations, ...gemini.violations]).toEqual([]);
  const runs = await service.ctx.db.query.select().from(predictions);
  expect(runs.map(({ engine, status }) => `${engine} ${status}`).sort()).toEqual([
    'gemini failed',
    'openai succeeded',
  ]);
  expect(await audit(service.ctx.db.query)).toEqual([]);
});

test('words are said better by who gets them anyway, and two pictures come of them', async () => {
  gemini.play(null);
  gemini.asked.length = 0;
  await say({ kind: 'text', text: '/imagine a lighthouse' });
  await shown('a lighthouse', '"action":"improve:');
  await press('improve:');
  const better = await shown('improve.done', 'A lighthouse at night, rain');
  expect(better.body).toContain('"action":"own-words:');
  const [code = ''] = /count:[0-9A-Z]+:2/.exec(better.body) ?? [];
  await say({ kind: 'press', message: better.id, code });
  await shown('confirm.count', 'A lighthouse at night, rain');
  await press('go');
  const result = await shown('generation.done', 'Gemini', '"media"');
  expect(result.body.match(/"of":"result"/g)).toHaveLength(2);
  expect(gemini.asked.map(({ path }) => path.split('/').at(-1))).toEqual([
    'gemini-flash-lite-latest:generateContent',
    'gemini-nano-banana-2.1:generateContent',
    'gemini-nano-banana-2.1:generateContent',
  ]);
  expect(gemini.violations).toEqual([]);
  expect(await audit(service.ctx.db.query)).toEqual([]);
});

test('where a company refuses the account, another one makes it and the operator is told', async () => {
  gemini.asked.length = 0;
  const message = 'Your organization must be verified to use the model.';
  // A failure of three runs puts Gemini behind by now, so OpenAI is asked first.
  openai.play(openaiError(403, null, { message }));
  await say({ kind: 'text', text: '/imagine a harbour' });
  const asked = await shown('a harbour', '"action":"go:');
  const [code = ''] = /go:[0-9A-Z]+[^"]*/.exec(asked.body) ?? [];
  await say({ kind: 'press', message: asked.id, code });
  await expect.poll(() => gemini.asked.length).toBe(1);
  const told = async () =>
    (await service.ctx.db.query.query.engineIssues.findMany()).map(
      ({ engine, cause }) => `${engine} ${cause}`,
    );
  await expect.poll(told).toEqual(['openai account']);
  const health = service.ctx.engines.find(({ id }) => id === 'openai')?.health?.();
  expect(health?.circuit).toBe('open');
});
