import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Engine } from '../../core/engines/engine.ts';
import { type Log, silentLog } from '../../core/log.ts';
import { type CollectedSpan, type Collector, startCollector } from './testing/collector.node.ts';
import {
  eventually,
  joinTelegram,
  openTestService,
  portrait,
  quickEngine,
  type TestService,
} from './testing/test-service.node.ts';
import { openTracing } from './tracing/open-tracing.node.ts';

const CANARY = 'kanariwort';
let collector: Collector;
let house: TestService | null = null;
beforeEach(async () => {
  collector = await startCollector();
});
afterEach(async () => {
  await house?.close();
  house = null;
  collector.close();
});

const settings = () => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
  OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20abcdefgh, x-team=alme',
  OTEL_SERVICE_NAME: 'alme-test',
});

/** An engine that the first run waits for until the process stops. */
async function stubbornEngine(): Promise<Engine & { begun: () => boolean }> {
  const bytes = await portrait('mira_front');
  let runs = 0;
  return {
    ...quickEngine,
    name: 'quick-1',
    costMicros: () => 1_500,
    begun: () => runs > 0,
    submit: async (_, { signal }) => {
      runs += 1;
      if (runs === 1)
        await new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason)),
        );
      const output = { kind: 'image', bytes, contentType: 'image/jpeg' } as const;
      return {
        status: 'finished',
        outputs: [{ ...output, widthPx: 1, heightPx: 1, durationSeconds: 0 }],
      };
    },
  };
}

/** The ids that belong to the name of a trace, as the page for operators says. */
function idsOf(trace: string) {
  const hash = createHash('sha256').update(trace).digest('hex');
  return { traceId: hash.slice(0, 32), rootId: hash.slice(32, 48) };
}

async function traceOf(
  { service }: TestService,
  table: 'generations' | 'checkouts',
): Promise<string> {
  const [row] = await service.ctx.db.query.all<{ trace: string }>(
    sql`select trace from ${sql.identifier(table)}`,
  );
  return row?.trace ?? '';
}

/** The spans of a trace, once they hang together and some of these names are there. */
async function wholeTrace(trace: string, names: readonly string[]): Promise<CollectedSpan[]> {
  const { traceId, rootId } = idsOf(trace);
  return eventually(() => {
    const spans = collector.spans.filter((span) => span.traceId === traceId);
    const ids = new Set(spans.map(({ spanId }) => spanId));
    const root = spans.filter(({ parentSpanId }) => parentSpanId === undefined);
    const hangs = spans.every(({ parentSpanId: up }) => up === undefined || ids.has(up));
    const isWhole = root.length === 1 && root[0]?.spanId === rootId && hangs;
    return isWhole && names.every((name) => spans.some((span) => span.name === name)) && spans;
  });
}

test('one trace goes from a press over a restart in the middle to the delivery, and says nothing of the person', async () => {
  const engine = await stubbornEngine();
  house = await openTestService({ engines: [engine], settings: settings() });
  const me = await joinTelegram(house, { firstName: 'Kanariname' });
  me.say(`/imagine a lighthouse ${CANARY}`);
  await me.chat.until('Usually takes');
  me.press('Make it');
  await eventually(engine.begun);
  await house.restart();
  await me.chat.until('Kept until');
  const trace = await traceOf(house, 'generations');
  const spans = await wholeTrace(trace, [
    'update telegram',
    'commit',
    'task advance-generation',
    'engine submit',
    'screen picture',
    'store put',
    'deliver',
  ]);
  const named = (name: string) => spans.filter((span) => span.name === name);
  expect(named('update telegram')[0]?.attributes).toMatchObject({
    'alme.surface': 'telegram',
    'alme.event': 'press',
  });
  // The process that stopped has said so; the one after it went on with the same trace.
  const [first, ...later] = named('engine submit');
  expect(first?.isFailed).toBe(true);
  expect(later.at(-1)?.attributes).toMatchObject({
    'alme.engine': 'local',
    'alme.model': 'quick-1',
    'alme.outcome': 'finished',
    'alme.cost_micros': 1_500,
    'alme.operation': 'imagine',
  });
  const states = named('task advance-generation').map(
    (span) => span.attributes['alme.generation.state'],
  );
  expect(states[0]).toBe('running');
  expect(states.at(-1)).toBe('delivered');
  expect(named('screen picture')[0]?.attributes['alme.verdict']).toBe('pass');
  expect(new Set(spans.map(({ service }) => service))).toEqual(new Set(['alme-test']));
  expect(collector.headers[0]).toMatchObject({
    authorization: 'Bearer abcdefgh',
    'x-team': 'alme',
  });
  expect(collector.refusals).toEqual([]);
  const said = collector.bodies.join('\n');
  for (const word of [
    CANARY,
    'lighthouse',
    'Kanariname',
    String(me.person.id),
    house.telegram.token,
  ])
    expect(said).not.toContain(word);
});

test('a payment is a trace too, from the press to the words that confirm it', async () => {
  house = await openTestService({ engines: [quickEngine], settings: settings() });
  const me = await joinTelegram(house);
  me.say('/buy');
  await me.chat.until('Spark');
  me.press(/Spark .*Test/);
  const path = await eventually(() => /\/sandbox\/pay\/\w+/.exec(me.chat.transcript())?.[0]);
  const body = new URLSearchParams({ do: 'pay' });
  await fetch(`${house.service.url}${path}`, { method: 'POST', body, redirect: 'manual' });
  await me.chat.until('Payment confirmed');
  const trace = await traceOf(house, 'checkouts');
  const spans = await wholeTrace(trace, [
    'update telegram',
    'task open-checkout',
    'task payment-event',
    'task notify',
  ]);
  const nameOf = new Map(spans.map(({ spanId, name }) => [spanId, name]));
  const within = (name: string) =>
    spans.filter((span) => span.name === name).map((span) => nameOf.get(span.parentSpanId ?? ''));
  // What a commit has woken is no part of it.
  expect(within('commit')).not.toContain('commit');
  expect(within('deliver')).toEqual(expect.arrayContaining(['update telegram', 'task notify']));
  await eventually(() =>
    collector.spans.some(
      ({ name, attributes }) => name === 'webhook' && attributes['alme.sender'] === 'stripe',
    ),
  );
});

test('updates by webhook lead back to the call that brought them', async () => {
  house = await openTestService({ engines: [quickEngine], webhook: true, settings: settings() });
  await joinTelegram(house);
  const [update] = await eventually(() => {
    const found = collector.spans.filter(({ name }) => name === 'update telegram');
    return found.length > 0 && found;
  });
  const call = await eventually(() =>
    collector.spans.find(({ traceId }) => update?.links.includes(traceId)),
  );
  expect(call).toMatchObject({ name: 'webhook', attributes: { 'alme.sender': 'telegram' } });
});

test.each([503, 401, 0])(
  'a collector that answers %d holds up nothing, and the log says it',
  async (status) => {
    collector.status = status;
    const said: string[] = [];
    const log: Log = {
      ...silentLog,
      warn: (_, message) => void said.push(message),
      child: () => log,
    };
    house = await openTestService({ engines: [quickEngine], settings: settings(), log });
    const me = await joinTelegram(house);
    me.say('/help');
    await me.chat.until('/profile');
    await eventually(() => collector.headers.length > 0);
    await eventually(() => said.includes('traces not sent'));
  },
);

test('what waits for a collector has a bound, and a part of the traces is a part of whole ones', async () => {
  const options = {
    endpoint: collector.endpoint,
    headers: {},
    serviceName: 'x',
    version: '1',
    log: silentLog,
  };
  const all = openTracing({ ...options, ratio: 1 });
  for (let i = 0; i < 10_000; i += 1) await all.resume(`t${i}`, 'work', {}, async () => undefined);
  await all.close();
  expect(collector.spans.length).toBeLessThan(5_000);
  collector.spans.length = 0;
  const some = openTracing({ ...options, ratio: 0.5 });
  for (let i = 0; i < 100; i += 1) {
    await some.begin(`u${i}`, 'first', {}, async () => undefined);
    await some.resume(`u${i}`, 'second', {}, () => some.part('third', {}, async () => undefined));
  }
  await some.close();
  const names = Map.groupBy(collector.spans, ({ traceId }) => traceId);
  expect(names.size).toBeGreaterThan(20);
  expect(names.size).toBeLessThan(80);
  for (const spans of names.values()) expect(spans).toHaveLength(3);
});

test('without a setting nothing is loaded and nothing is wrapped', async () => {
  house = await openTestService({ engines: [quickEngine] });
  await joinTelegram(house);
  expect(collector.headers).toEqual([]);
  expect(house.service.routes.some(({ path }) => path === '/webhooks/*')).toBe(false);
});
