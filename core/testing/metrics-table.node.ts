import { backupGauge } from '../../bots/process/backup/last-backup.node.ts';
import type { Database } from '../../db/database.ts';
import { processGauges } from '../gauges/processes.ts';
import { gaugeSources } from '../gauges/sources.ts';
import { type Described, openMetrics } from '../metrics.node.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';

/** The page of all metrics. */
export const METRICS_PAGE = 'docs/observability/metrics.md';

/** Lists every metric of this service, by name. */
export function describedMetrics(): Described[] {
  const now = () => 0;
  const metrics = openMetrics(now);
  // Nothing is read: the sources only say what they have.
  const ctx = { db: {} as Database, now, rules: DEFAULT_RULES, engines: [] };
  const ofProcess = [backupGauge({ DATA_DIR: '.data' }), processGauges(ctx, async () => [])];
  for (const source of [...gaugeSources(ctx), ...ofProcess]) metrics.add(source);
  return metrics.described().toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The text of the page. */
export const metricsPage = (): string =>
  [
    '# Metrics',
    '',
    '<!-- Written from what the code registers by `npm run docs`. -->',
    '',
    'How they are read, and what is in no label: [observability](README.md#metrics).',
    '',
    '| metric | type | labels | what it says |',
    '| --- | --- | --- | --- |',
    ...describedMetrics().map(
      ({ name, type, labels, help }) =>
        `| \`${name}\` | ${type} | ${labels.map((label) => `\`${label}\``).join(', ')} | ${help} |`,
    ),
    '',
  ].join('\n');
