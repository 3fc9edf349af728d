import { afterEach, beforeEach, expect, test } from 'vitest';
import { openIssueMemory } from '../../core/engines/issue.ts';
import { openaiEngine } from '../../core/engines/remote/openai/openai.ts';
import { openaiModel } from '../../core/engines/testing/models.node.ts';
import { OPENAI_KEY, openaiProvider } from '../../core/engines/testing/openai.node.ts';
import { type StandIn, startStandIn } from '../../core/engines/testing/stand-in.node.ts';
import { standInFetch } from '../../core/http/testing/stand-in-fetch.ts';
import { audit } from '../../db/audit.ts';
import { type Product, startProduct } from './testing/product.node.ts';
import { join } from './testing/quick.node.ts';
import {
  startTelegramStandIn,
  type TelegramStandIn,
  type TelegramUser,
} from './testing/stand-in.node.ts';

let server: TelegramStandIn;
let openai: StandIn;
let product: Product;
let me: TelegramUser;

beforeEach(async () => {
  [server, openai] = await Promise.all([startTelegramStandIn(), startStandIn(openaiProvider())]);
  const engine = openaiEngine({
    apiKey: OPENAI_KEY,
    baseUrl: openai.url,
    model: openaiModel('gpt-image-2'),
    id: 'openai',
    textModel: 'gpt-5.4-mini',
    partialPictures: 2,
    fetchOutside: standInFetch,
    issues: openIssueMemory(),
    now: Date.now,
  });
  product = await startProduct(server, engine);
  me = await join(server);
});
afterEach(async () => {
  expect(await audit(product.ctx.db.query)).toEqual([]);
  await product.stop();
  await Promise.all([server.close(), openai.close()]);
  expect([server.refusals, openai.violations]).toEqual([[], []]);
});

/** Has the next call stop in its middle. @returns what has it go on */
function pause(): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  openai.play((paused) => ({ paused, until: promise }));
  return resolve;
}

/** Orders a picture and waits until it is seen forming. @returns its message */
async function order(): Promise<{ id: number }> {
  me.say('/imagine a lighthouse in fog');
  const asked = await me.chat.until(({ markup }) => JSON.stringify(markup ?? '').includes('"go:'));
  me.pressCode(codeIn(asked.markup, 'go:'), asked);
  return me.chat.when(
    () => me.chat.shown.find(({ kind, text }) => kind === 'photo' && text.includes('forming')),
    'what forms',
  );
}
const codeIn = (markup: object | undefined, begin: string): string =>
  new RegExp(`"(${begin}[^"]*)"`).exec(JSON.stringify(markup ?? ''))?.[1] ?? '';

test('a picture is seen forming in its message, then finished there', async () => {
  const goOn = pause();
  const forming = await order();
  goOn();
  const done = await me.chat.until(({ kind, text }) => kind === 'photo' && !/forming/.test(text));
  expect(done.id).toBe(forming.id);
  expect(openai.asked).toHaveLength(1);
});

test('stopped while it forms, it goes, its price is back, and the call ends', async () => {
  pause();
  const forming = await order();
  const before = openai.abandoned;
  me.press('Cancel');
  const said = await me.chat.until(/cancelled/i);
  expect(said.kind).toBe('text');
  // It goes once the message that says so is out.
  await me.chat.when(() => !me.chat.shown.some(({ id }) => id === forming.id), 'its end');
  await expect.poll(() => openai.abandoned).toBe(before + 1);
});

test('words form in a draft, whose own button stops them', async () => {
  openai.play(null);
  me.say('/imagine a lighthouse in fog');
  const asked = await me.chat.until(({ markup }) => JSON.stringify(markup ?? '').includes('"go:'));
  me.pressCode(codeIn(asked.markup, 'go:'), asked);
  const done = await me.chat.until(({ kind, text }) => kind === 'photo' && !/forming/.test(text));
  pause();
  me.pressCode(codeIn(done.markup, 'describe-made:'), done);
  const question = await me.chat.until(({ markup }) => codeIn(markup, 'describe-go:') !== '');
  me.pressCode(codeIn(question.markup, 'describe-go:'), question);
  await me.chat.when(() => me.chat.draft?.canStop, 'the draft');
  await expect.poll(() => openai.asked.length).toBe(2);
  me.stopDraft();
  expect((await me.chat.until('It did not count')).kind).toBe('text');
  expect(me.chat.draft).toBeNull();
});
