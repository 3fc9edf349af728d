import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { disclosedTo, disclosuresOf } from '../../db/disclosures.ts';
import { eraseRows } from '../../db/erasure.ts';
import { tasks } from '../../db/schema/schema.ts';
import type { Engine } from '../engines/engine.ts';
import { EngineError } from '../engines/engine-error.ts';
import { outputOf } from '../engines/remote/picture-size.ts';
import { engineRequest, flatPicture } from '../engines/testing/requests.node.ts';
import { PASSED } from '../moderation/decision.ts';
import type { ReferenceRole } from '../operations/row.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { discloseScreening, forgetSent, sentWith } from './disclose.ts';
import { askToCancel } from './request.ts';
import { type Customer, openCustomer } from './testing/order.node.ts';

const HOUR = 3_600_000;

let ctx: TestContext;
let customer: Customer;
/** The files that lie at the company. */
let there: Set<string>;
let away: boolean;
let before: () => Promise<void>;
let outcome: Engine['submit'];

const company = (id: string, more: Partial<Engine> = {}): Engine => ({
  id,
  name: `Model of ${id}`,
  company: `Company of ${id}`,
  concurrency: 1,
  supports: () => true,
  priceCredits: () => 1,
  typicalSeconds: () => 1,
  submit: async (request, options) => {
    await before();
    const file = `file-${there.size + 1}`;
    there.add(file);
    await options.onUploaded?.(file);
    return outcome(request, options);
  },
  forget: async (file) => {
    if (away) throw new Error('503');
    there.delete(file);
  },
  ...more,
});

beforeEach(async () => {
  there = new Set();
  away = false;
  before = async () => undefined;
  const picture = outputOf((await flatPicture()).bytes);
  outcome = async () => ({ status: 'finished', outputs: [picture] });
  ctx = await testContext();
  const own: Engine = { ...company('local'), company: null };
  ctx.engines = [company('far'), company('other', { forget: undefined as never }), own];
  customer = await openCustomer(ctx, 100);
});
afterEach(() => ctx.dispose());

const told = () => disclosuresOf(ctx.db.query, customer.accountId, { offset: 0, limit: 50 });
const forgetTasks = async () =>
  (await ctx.db.query.select().from(tasks)).filter(({ kind }) => kind === 'forget-at-provider');

test('what a company gets is recorded before it is sent', async () => {
  let recorded: unknown[] = [];
  before = async () => {
    recorded = await told();
  };
  const id = await customer.order('far');
  await customer.loop.drain();
  expect(recorded).toMatchObject([
    {
      generationId: id,
      purpose: 'generation',
      company: 'Company of far',
      engine: 'far',
      model: 'Model of far',
      sent: 'photo,words',
      sentAt: ctx.now(),
      deletion: 'none',
    },
  ]);
});

test('nothing is recorded of what stays on this machine', async () => {
  await customer.order('local');
  await customer.loop.drain();
  expect(await told()).toEqual([]);
});

test('what was uploaded there is deleted there once the picture is made', async () => {
  await customer.order('far');
  await customer.loop.drain();
  expect([...there]).toEqual([]);
  expect(await told()).toMatchObject([{ remoteRefs: '["file-1"]', deletion: 'done' }]);
});

test('it is deleted there too where the picture failed, and for each engine that tried', async () => {
  const picture = outputOf((await flatPicture()).bytes);
  let calls = 0;
  outcome = async () => {
    calls += 1;
    if (calls === 1) throw new EngineError('unavailable', 'no');
    return { status: 'finished', outputs: [picture] };
  };
  await customer.order('far', ['other']);
  await customer.loop.drain();
  const rows = await told();
  expect(rows.map(({ engine, deletion }) => `${engine} ${deletion}`).sort()).toEqual([
    'far done',
    // This company deletes by its own rules alone.
    'other unavailable',
  ]);
});

test('a company that is away is asked again, ever more seldom, until it has deleted it', async () => {
  away = true;
  await customer.order('far');
  await customer.loop.drain();
  expect(await told()).toMatchObject([{ deletion: 'asked' }]);
  const pauses: number[] = [];
  for (let i = 0; i < 6; i += 1) {
    const [task] = await forgetTasks();
    if (!task) throw new Error('the task is gone');
    expect(task.status).toBe('open');
    pauses.push(task.runAt - ctx.now());
    ctx.clock.advance(task.runAt - ctx.now());
    await customer.loop.drain();
  }
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect(pauses.at(-1)).toBeGreaterThan(pauses[0] ?? 0);
  away = false;
  ctx.clock.advance(12 * HOUR);
  await customer.loop.drain();
  expect([...there]).toEqual([]);
  expect(await told()).toMatchObject([{ deletion: 'done' }]);
  expect(await forgetTasks()).toEqual([]);
});

test('a company that never does it is given up after two weeks, and that is told', async () => {
  away = true;
  await customer.order('far');
  await customer.loop.drain();
  for (let day = 0; day < 30; day += 1) {
    ctx.clock.advance(12 * HOUR);
    await customer.loop.drain();
  }
  expect(await told()).toMatchObject([{ deletion: 'unavailable' }]);
  expect(await forgetTasks()).toEqual([]);
});

test('the deletion there outlives the account that is erased here', async () => {
  away = true;
  await customer.order('far');
  await customer.loop.drain();
  const { accountId } = customer;
  await ctx.db.commit([...forgetSent({ accountId }, ctx.now()), ...eraseRows(accountId, [])]);
  expect(await told()).toEqual([]);
  away = false;
  ctx.clock.advance(HOUR);
  await customer.loop.drain();
  expect([...there]).toEqual([]);
  expect(await forgetTasks()).toEqual([]);
});

test('it is asked for once, however often', async () => {
  const id = await customer.order('far');
  outcome = async () => {
    throw new EngineError('unavailable', 'no');
  };
  away = true;
  await customer.loop.drain();
  await ctx.db.commit(askToCancel(ctx.db.query, id, ctx.now()));
  const again = forgetSent({ accountId: customer.accountId }, ctx.now());
  await ctx.db.commit(again);
  await ctx.db.commit(again);
  expect(await forgetTasks()).toHaveLength(1);
});

test('a file whose process died before its picture ended is deleted there by the sweep', async () => {
  await ctx.db.query.run(sql`insert into disclosures
    (id, account_id, generation_id, purpose, company, engine, model, sent, remote_refs, sent_at)
    values ('d1', ${customer.accountId}, 'gone', 'generation', 'Company of far', 'far', 'm', 'face',
      '["lost"]', ${ctx.now()})`);
  there.add('lost');
  ctx.clock.advance(ctx.rules.retention.forgottenThereMs);
  await ctx.db.commit(
    forgetSent({ before: ctx.now() - ctx.rules.retention.forgottenThereMs }, ctx.now()),
  );
  await customer.loop.drain();
  expect([...there]).toEqual([]);
});

test('words that a company screens are recorded, those screened here are not', async () => {
  const words = { accountId: customer.accountId, generationId: null, texts: ['a lighthouse'] };
  await discloseScreening(ctx, words);
  expect(await told()).toEqual([]);
  const moderation = { ...ctx.moderation, company: 'OpenAI', words: async () => PASSED };
  await discloseScreening({ ...ctx, moderation }, words);
  expect(await told()).toMatchObject([{ purpose: 'screening', company: 'OpenAI', sent: 'words' }]);
});

test('an account reads in short which company got what', async () => {
  await customer.order('far');
  await customer.loop.drain();
  await customer.order('far');
  await customer.loop.drain();
  expect(await disclosedTo(ctx.db.query, customer.accountId)).toEqual([
    {
      company: 'Company of far',
      times: 2,
      sent: ['photo', 'words'],
      lastAt: ctx.now(),
      openDeletions: 0,
    },
  ]);
});

test('faces, photos and earlier results are told apart', async () => {
  const picture = await flatPicture();
  const reference = (role: ReferenceRole) => ({ role, picture });
  const sent = (
    roles: ReferenceRole[],
    of: Parameters<typeof sentWith>[1],
    operation: 'edit' | 'animate' = 'edit',
  ) => sentWith(engineRequest({ operation, prompt: '', references: roles.map(reference) }), of);
  expect(sent(['front', 'target'], { uploadId: 'u', resultId: null })).toEqual(['face', 'photo']);
  expect(sent(['target'], { uploadId: null, resultId: 'r' })).toEqual(['result']);
  expect(sent([], { uploadId: null })).toEqual([]);
  const ofResult = { uploadId: null, resultId: 'r' };
  expect(sent(['target', 'extra'], ofResult)).toEqual(['result', 'photo']);
  expect(sent(['target', 'last-frame'], ofResult, 'animate')).toEqual(['result', 'photo']);
});
