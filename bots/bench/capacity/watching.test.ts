import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { ServiceMetrics } from '../../../core/metrics.ts';
import { openFreshDatabase } from '../../../db/testing/fresh-database.node.ts';
import { openWorkerMetrics } from '../../../webhooks/cloudflare/metrics.worker.ts';
import { temporaryFolder } from '../service.node.ts';

const page = await readFile(new URL('../../../docs/sizing.md', import.meta.url), 'utf8');

test('the page names every counter that Workers write', () => {
  const names = new Set<unknown>();
  const dataset = {
    writeDataPoint: (point?: { blobs?: unknown[] }) => names.add(point?.blobs?.[0]),
  };
  const metrics: ServiceMetrics = openWorkerMetrics(dataset as never);
  metrics.update('telegram', 'answered' as never);
  metrics.generation(
    { operation: 'template-image', engine: 'local' } as never,
    'delivered' as never,
  );
  metrics.engineSeconds('local', 1);
  metrics.notice('telegram', 'high' as never, 'sent' as never);
  metrics.webhook('stripe' as never, 'accepted' as never);
  metrics.commit('failed', 1);
  metrics.store('put', 1, false);
  metrics.trouble('error');
  expect(names.size).toBe(8);
  for (const name of names) expect(page).toContain(`| \`${name}\` |`);
});

test('the query for what waits runs on the schema', async () => {
  const [, query = ''] = /-- tasks that are due[^\n]*\n([^;]+);/.exec(page) ?? [];
  expect(query).toContain('SELECT');
  const folder = await temporaryFolder();
  const db = await openFreshDatabase(join(folder.path, 'a.db'));
  expect(await db.query.all(sql.raw(query))).toEqual([]);
  await db.close();
  await folder.remove();
});
