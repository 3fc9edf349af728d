import { afterEach, beforeEach, expect, test } from 'vitest';
import { insertTask } from '../db/tasks.ts';
import { openMetrics } from './metrics.node.ts';
import { type TestContext, testContext } from './testing/context.ts';

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext();
});
afterEach(() => ctx.dispose());

async function store(id: string, lane: string, runAt: number): Promise<void> {
  const task = {
    id,
    kind: 'sweep',
    subject: id,
    lane,
    accountId: null,
    payload: '',
    runAt,
    now: runAt,
  };
  await ctx.db.commit([insertTask(ctx.db.query, task)]);
}

test('what is due is counted apart from what is for later, with the age of the oldest', async () => {
  const now = ctx.now();
  await store('a', 'local', now - 30_000);
  await store('b', 'local', now - 10_000);
  await store('c', 'light', now + 60_000);
  const text = await openMetrics({ db: ctx.db, now: () => now }).text();
  expect(text).toContain('alme_tasks_waiting{lane="local",status="due"} 2');
  expect(text).toContain('alme_tasks_oldest_seconds{lane="local",status="due"} 30');
  expect(text).toContain('alme_tasks_waiting{lane="light",status="later"} 1');
  expect(text).toContain('alme_tasks_oldest_seconds{lane="light",status="later"} 0');
});

test('what was counted can be read while the database is away', async () => {
  const metrics = openMetrics(ctx);
  metrics.update('telegram', 'handled');
  metrics.engineSeconds('local', 3);
  const away = () => {
    throw new Error('away');
  };
  const db = { ...ctx.db, query: { ...ctx.db.query, select: away } as never };
  const without = openMetrics({ ...ctx, db });
  without.webhook('stripe', 'accepted');
  expect(await without.text()).toContain(
    'alme_webhooks_total{source="stripe",result="accepted"} 1',
  );
  expect(await metrics.text()).toContain('alme_engine_seconds_bucket{le="5",engine="local"} 1');
});

/** https://prometheus.io/docs/instrumenting/exposition_formats/ */
const LINE =
  /^(?:# (?:HELP|TYPE) [a-z_:][\w:]* .+|[a-z_:][\w:]*(?:\{(?:[a-z_]\w*="(?:[^"\\\n]|\\.)*",?)*\})? \S+(?: \d+)?)$/i;

test('every line is in the format, and counters are named as such', async () => {
  const metrics = openMetrics(ctx);
  metrics.update('tele"gram\n', 'failed');
  metrics.generation('local', 'delivered');
  const lines = (await metrics.text()).split('\n').filter((line) => line !== '');
  for (const line of lines) expect(line).toMatch(LINE);
  const own = lines.filter((line) => line.startsWith('# TYPE alme_'));
  for (const line of own) expect(/_total\b/.test(line)).toBe(line.endsWith(' counter'));
});
