import { afterEach, beforeEach, expect, test } from 'vitest';
import { insertTask } from '../db/tasks.ts';
import { queueGauges } from './gauges/waiting.ts';
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
  const metrics = openMetrics(ctx.now);
  metrics.add(queueGauges(ctx));
  const text = await metrics.text();
  expect(text).toContain('alme_tasks_waiting{lane="local",status="due"} 2');
  expect(text).toContain('alme_tasks_oldest_seconds{lane="local",status="due"} 30');
  expect(text).toContain('alme_tasks_waiting{lane="light",status="later"} 1');
  expect(text).toContain('alme_tasks_oldest_seconds{lane="light",status="later"} 0');
});

test('what was counted can be read while the database is away, and what was read before is left out', async () => {
  const metrics = openMetrics(ctx.now);
  let isAway = false;
  const gauges = { alme_x: { help: 'x' }, alme_y: { help: 'y', labels: ['of'] } };
  const read = async () => {
    if (isAway) throw new Error('away');
    return [
      { name: 'alme_x', value: 3 },
      { name: 'alme_y', labels: { of: 'a' }, value: 4 },
    ];
  };
  metrics.add({ gauges, keptMs: 1_000, read });
  metrics.webhook('stripe', 'accepted');
  metrics.engineSeconds('local', 3);
  expect(await metrics.text()).toContain('alme_x 3');
  isAway = true;
  expect(await metrics.text(), 'kept for a second').toContain('alme_y{of="a"} 4');
  ctx.clock.advance(1_000);
  const away = await metrics.text();
  expect(away).not.toMatch(/^alme_[xy]/m);
  expect(away).toContain('alme_webhooks_total{source="stripe",result="accepted"} 1');
  expect(away).toContain('alme_webhook_accepted_timestamp_seconds{source="stripe"}');
  expect(away).toContain('alme_engine_seconds_bucket{le="5",engine="local"} 1');
  isAway = false;
  expect(await metrics.text()).toContain('alme_x 3');
});

test('however many ask at once, the database is read once', async () => {
  const metrics = openMetrics(ctx.now);
  let reads = 0;
  const read = async () => {
    reads += 1;
    return [];
  };
  metrics.add({ gauges: { alme_x: { help: 'x' } }, keptMs: 10_000, read });
  await Promise.all([metrics.text(), metrics.text(), metrics.text()]);
  expect(reads).toBe(1);
});

/** https://prometheus.io/docs/instrumenting/exposition_formats/ */
const LINE =
  /^(?:# (?:HELP|TYPE) [a-z_:][\w:]* .+|[a-z_:][\w:]*(?:\{(?:[a-z_]\w*="(?:[^"\\\n]|\\.)*",?)*\})? \S+(?: \d+)?)$/i;

test('every line is in the format, and counters are named as such', async () => {
  const metrics = openMetrics(ctx.now);
  metrics.update('tele"gram\n', 'failed');
  metrics.generation({ operation: 'edit', engine: 'local' }, 'delivered');
  metrics.commit('done', 0.002);
  metrics.store('put', 0.1, false);
  metrics.trouble('warn');
  const lines = (await metrics.text()).split('\n').filter((line) => line !== '');
  for (const line of lines) expect(line).toMatch(LINE);
  const own = lines.filter((line) => line.startsWith('# TYPE alme_'));
  for (const line of own) expect(/_total\b/.test(line)).toBe(line.endsWith(' counter'));
});
