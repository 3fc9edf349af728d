import { afterEach, expect, test } from 'vitest';
import type { Engine } from '../engines/engine.ts';
import { EngineError } from '../engines/engine-error.ts';
import { HEALTH, withHealth } from '../engines/health.ts';
import type { NotedIssue } from '../engines/issue.ts';
import { outputOf } from '../engines/remote/picture-size.ts';
import { flatPicture } from '../engines/testing/requests.node.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { openEngineIssues } from './engine-issues.ts';
import { openCustomer } from './testing/order.node.ts';

const DAY_MS = 86_400_000;
const KEY: NotedIssue = { engine: 'openai', model: 'm', cause: 'account', detail: '401' };
const FIELD: NotedIssue = { engine: 'openai', model: 'm', cause: 'parameter', detail: 'quality' };

let ctx: TestContext;
afterEach(() => ctx.dispose());

async function open() {
  ctx = await testContext({ operators: [{ surface: 'playground', userId: 'op', role: 'owner' }] });
}
/** What the operators were told so far, by cause and detail. */
async function told(): Promise<string[]> {
  const tasks = await ctx.db.query.query.tasks.findMany();
  return tasks
    .filter(({ kind }) => kind === 'notify')
    .map(({ payload }) => JSON.parse(payload).facts[0].data as NotedIssue)
    .map(({ cause, detail }) => `${cause} ${detail}`);
}
const rows = () => ctx.db.query.query.engineIssues.findMany();
const stored = (count: number) => expect.poll(async () => (await rows()).length).toBe(count);

test('operators hear of an engine’s cause once a day, however often and in how many processes', async () => {
  await open();
  const [one, another] = [await openEngineIssues(ctx), await openEngineIssues(ctx)];
  for (const issues of [one, one, another, one]) issues.note({ ...KEY, detail: '401' });
  one.note({ ...KEY, detail: '403' });
  await stored(1);
  one.note({ ...KEY, cause: 'billing', detail: '402' });
  await stored(2);
  expect(await told()).toEqual(['account 401', 'billing 402']);
  ctx.clock.advance(DAY_MS);
  one.note(KEY);
  await stored(3);
  expect(await told()).toHaveLength(3);
});

test('a refused parameter is known after a restart, for a month', async () => {
  await open();
  const first = await openEngineIssues(ctx);
  first.note(FIELD);
  await stored(1);
  const again = await openEngineIssues(ctx);
  expect([...again.refused('openai', 'm')]).toEqual(['quality']);
  expect([...again.refused('openai', 'another')]).toEqual([]);
  ctx.clock.advance(31 * DAY_MS);
  const later = await openEngineIssues(ctx);
  expect([...later.refused('openai', 'm')]).toEqual([]);
  // Nor does a process that has run all the time know it longer.
  expect([...first.refused('openai', 'm')]).toEqual([]);
  // What is older is forgotten with the next one.
  later.note(KEY);
  await expect.poll(async () => (await rows()).map(({ cause }) => cause)).toEqual(['account']);
});

test('a key that is refused opens the circuit at once and for long, and another engine makes it', async () => {
  await open();
  const picture = await flatPicture();
  const made = { status: 'finished' as const, outputs: [outputOf(picture.bytes)] };
  let calls = 0;
  const engine = (id: string, submit: Engine['submit']): Engine => ({
    id,
    company: 'Somebody',
    concurrency: 1,
    supports: () => true,
    priceCredits: () => 1,
    typicalSeconds: () => 1,
    submit,
  });
  const broken = withHealth(
    engine('openai', async () => {
      calls += 1;
      throw new EngineError('unavailable', 'no', { issue: { cause: 'account', detail: '401' } });
    }),
    ctx.now,
  );
  ctx.engines = [
    broken,
    withHealth(
      engine('spare', async () => made),
      ctx.now,
    ),
  ];
  const customer = await openCustomer(ctx, 100);
  const id = await customer.order('openai', ['spare']);
  await customer.loop.drain();
  expect(await customer.generation(id)).toMatchObject({ engine: 'spare' });
  expect(calls).toBe(1);
  const health = broken.health?.();
  expect(health).toMatchObject({ circuit: 'open', failing: 1 });
  expect((health?.reopensAt ?? 0) - ctx.now()).toBe(HEALTH.lastingOpenMs);
});
