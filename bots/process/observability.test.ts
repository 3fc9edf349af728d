import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { anchorsOf } from '../../core/testing/links.node.ts';
import { describedMetrics } from '../../core/testing/metrics-table.node.ts';
import { WAITING } from '../../db/gauges.ts';
import {
  joinTelegram,
  openTestService,
  quickEngine,
  type TestService,
} from './testing/test-service.node.ts';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

const rules = z
  .object({
    groups: z.array(
      z.object({
        rules: z.array(
          z.strictObject({
            alert: z.string().regex(/^Alme[A-Z]\w+$/),
            expr: z.string(),
            for: z
              .string()
              .regex(/^\d+[mh]$/)
              .optional(),
            labels: z.strictObject({ severity: z.enum(['page', 'ticket']) }),
            annotations: z.strictObject({ summary: z.string().min(10), runbook: z.string() }),
          }),
        ),
      }),
    ),
  })
  .parse(parse(await read('docs/observability/alerts.yml')))
  .groups.flatMap((group) => group.rules);

const dashboard = z
  .object({
    panels: z.array(
      z.object({
        id: z.number(),
        title: z.string(),
        type: z.enum(['row', 'stat', 'timeseries']),
        targets: z.array(z.object({ expr: z.string() })).default([]),
      }),
    ),
  })
  .parse(JSON.parse(await read('docs/observability/dashboard.json')));

/** Every expression, with where it stands. */
const expressions = [
  ...rules.map(({ alert, expr }) => [alert, expr] as const),
  ...dashboard.panels.flatMap(({ title, targets }) =>
    targets.map(({ expr }) => [title, expr] as const),
  ),
];

/** The metrics that an expression reads, each with the labels that it asks for by name and by value. */
function readBy(expr: string) {
  const found = [...expr.matchAll(/\b((?:alme|nodejs|process)_\w+|up)\b(?:\{([^}]*)\})?/g)];
  return found.map(([, name = '', matchers = '']) => ({
    name,
    labels: [...matchers.matchAll(/(\w+)=~?"([^"]*)"/g)].map(([, label = '', value = '']) => ({
      label,
      values: value.split('|'),
    })),
  }));
}

let house: TestService;
/** The types of the metrics that the service prints, by name. */
let printed: Map<string, string>;
let body = '';
beforeAll(async () => {
  house = await openTestService({ engines: [quickEngine] });
  const answer = await fetch(`${house.service.url}/metrics`);
  body = await answer.text();
  printed = new Map(
    [...body.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', type = '']) => [name, type]),
  );
});
afterAll(() => house.close());

const described = new Map(describedMetrics().map((one) => [one.name, one]));
/** Added by Prometheus to what it scrapes. */
const OF_PROMETHEUS = ['job', 'instance'];
/** What a label may say that rules ask for; the labels of others are given by what is connected. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'alme_waiting what': Object.keys(WAITING),
  'alme_waiting_oldest_seconds what': Object.keys(WAITING),
  'alme_tasks_waiting status': ['due', 'later', 'parked'],
  'alme_tasks_oldest_seconds status': ['due', 'later', 'parked'],
  'alme_commit_seconds_count outcome': ['done', 'refused', 'unavailable', 'failed'],
  'alme_people_active period': ['day', 'week', 'month'],
};

describe.each(expressions)('%s', (_, expr) => {
  test('reads metrics that the service prints, by labels that they have', () => {
    const used = readBy(expr);
    expect(used.length).toBeGreaterThan(0);
    for (const { name, labels } of used) {
      const base = name.replace(/_(?:bucket|sum|count)$/, '');
      const isPart = base !== name && printed.get(base) === 'histogram';
      if (name === 'up') continue;
      expect([...printed.keys()]).toContain(isPart ? base : name);
      const own = described.get(isPart ? base : name)?.labels ?? [];
      for (const { label, values } of labels) {
        expect([...own, ...OF_PROMETHEUS]).toContain(label);
        const known = VALUES[`${name} ${label}`];
        if (known) expect(known).toEqual(expect.arrayContaining(values));
      }
    }
  });
});

test('every alert leads to what to do, and each has a name of its own', async () => {
  const page = anchorsOf(await read('docs/operating.md'));
  for (const { annotations } of rules) {
    const [path, anchor = ''] = annotations.runbook.split('#');
    expect(path).toBe('docs/operating.md');
    expect(page).toContain(anchor);
  }
  expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
  // And whatever the page tells of an alert is one.
  const told = [...(await read('docs/operating.md')).matchAll(/`(Alme[A-Z]\w+)`/g)];
  expect(new Set(told.map(([, name]) => name))).toEqual(new Set(rules.map(({ alert }) => alert)));
});

test('every metric of ours is printed, described, and looked at by the dashboard or an alert', () => {
  const own = [...printed.keys()].filter((name) => name.startsWith('alme_'));
  expect(own.toSorted()).toEqual([...described.keys()].toSorted());
  const looked = expressions.flatMap(([, expr]) => readBy(expr).map(({ name }) => name));
  const bases = new Set(
    looked.flatMap((name) => [name, name.replace(/_(?:bucket|sum|count)$/, '')]),
  );
  const unseen = own.filter((name) => !bases.has(name));
  // The ceiling itself stands in what is left of it; the waits are counted by the longest.
  expect(unseen.toSorted()).toEqual(['alme_platform_waits']);
});

test('panels have an id each, and lie beside each other', () => {
  const ids = dashboard.panels.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('what people do is counted, and nothing of them is in it', async () => {
  const me = await joinTelegram(house, { firstName: 'Kanariname' });
  me.say('/imagine kanariwort');
  await me.chat.until('kanariwort');
  const told = await (await fetch(`${house.service.url}/metrics`)).text();
  expect(told).toMatch(/^alme_updates_total\{surface="telegram",outcome="handled"\} [1-9]/m);
  for (const word of [String(me.person.id), 'Kanariname', 'kanariwort'])
    expect(told).not.toContain(word);
});

test('what is printed has figures, and no label says what is not of this service', () => {
  expect(body).toMatch(/^alme_waiting\{what="reviews"\} 0$/m);
  expect(body).toMatch(/^alme_commit_seconds_count\{outcome="done"\} [1-9]/m);
  expect(body).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
});
