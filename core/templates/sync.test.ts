import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.node.ts';
import { templates } from '../../db/schema/schema.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { testTemplate } from '../testing/templates.ts';
import { templateById } from './catalogue.ts';
import { loadTemplates, readCover, screenedCoverHashes } from './load.node.ts';
import { syncOfficial } from './sync.ts';
import type { TemplateDefinition } from './template.ts';

const [first, second] = [testTemplate({ id: 'first' }), testTemplate({ id: 'second' })];
let ctx: TestContext;

beforeEach(async () => {
  ctx = await testContext();
});
afterEach(() => ctx.dispose());

const bytesOf = async (name: string) => new TextEncoder().encode(name);
const sync = (official: TemplateDefinition[], on: Pick<TestContext, 'db' | 'now'> = ctx) =>
  syncOfficial(on, official, { readCover: bytesOf, passed: { has: () => true } });
const rows = () => ctx.db.query.query.templates.findMany();
const OFFICIAL = { coverObject: null, author: null };
const versions = () => ctx.db.query.query.templateVersions.findMany();
const stateOf = async (id: string) => (await rows()).find((row) => row.id === id)?.state;

test('the product’s own templates are all offered at the first start', async () => {
  const official = await loadTemplates();
  await syncOfficial(ctx, official, { readCover, passed: await screenedCoverHashes() });
  for (const [position, template] of official.entries()) {
    const offered = { ...template, ...OFFICIAL, version: 1 };
    // Without an engine elsewhere, what is only made there is not offered.
    expect(await templateById(ctx, template.id)).toEqual(template.recipe ? offered : null);
    expect((await rows()).find(({ id }) => id === template.id)?.position).toBe(position);
  }
});

test('a start that changes nothing writes nothing', async () => {
  await sync([first, second]);
  const before = await rows();
  ctx.clock.advance(1_000);
  const { db } = ctx;
  const changed: number[] = [];
  const counting = {
    ...db,
    commit: async (statements: Parameters<typeof db.commit>[0]) => {
      changed.push(...(await db.commit(statements)));
      return changed;
    },
  };
  await sync([first, second], { ...ctx, db: counting });
  expect(changed).toEqual([0, 0, 0, 0, 0]);
  expect(await rows()).toEqual(before);
});

test('changed content is a new version, and the old content the old one again', async () => {
  const changed = { ...first, prompt: 'another portrait' };
  await sync([first]);
  await sync([changed]);
  expect(await templateById(ctx, 'first')).toEqual({ ...changed, ...OFFICIAL, version: 2 });
  expect(await templateById(ctx, 'first', 1)).toEqual({ ...first, ...OFFICIAL, version: 1 });
  await sync([first]);
  expect(await templateById(ctx, 'first')).toEqual({ ...first, ...OFFICIAL, version: 1 });
  await sync([changed]);
  expect((await versions()).map(({ version }) => version)).toEqual([1, 2]);
});

test('price, category and place change without a new version', async () => {
  await sync([first, second]);
  await sync([second, { ...first, priceCredits: 7, category: 'art' }]);
  expect(await templateById(ctx, 'first')).toMatchObject({
    version: 1,
    priceCredits: 7,
    category: 'art',
  });
  expect(await versions()).toHaveLength(2);
  expect((await rows()).map(({ position }) => position).sort()).toEqual([0, 1]);
});

test('a template that was taken out is no longer offered, and is again when it returns', async () => {
  await sync([first, second]);
  await sync([first]);
  expect(await stateOf('second')).toBe('removed');
  expect(await templateById(ctx, 'second')).toBeNull();
  expect(await templateById(ctx, 'second', 1)).toBeNull();
  expect(await versions()).toHaveLength(2);
  await sync([first, second]);
  expect(await templateById(ctx, 'second')).toEqual({ ...second, ...OFFICIAL, version: 1 });
});

test('an empty file takes all of them out', async () => {
  await sync([first, second]);
  await sync([]);
  expect((await rows()).map(({ state }) => state)).toEqual(['removed', 'removed']);
});

test('two processes that start at once make one version of it', async () => {
  const other = await openDatabase({ url: `file:${join(ctx.directory, 'test.db')}` });
  try {
    const changed = { ...first, prompt: 'another portrait' };
    await Promise.all([sync([first, second]), sync([first, second], { ...ctx, db: other })]);
    expect(await versions()).toHaveLength(2);
    await Promise.all([sync([changed, second]), sync([changed, second], { ...ctx, db: other })]);
    expect(await versions()).toHaveLength(3);
    // Each process reads what the other has stored.
    await sync([changed], { ...ctx, db: other });
    expect(await templateById(ctx, 'first')).toEqual({ ...changed, ...OFFICIAL, version: 2 });
    expect(await templateById(ctx, 'second')).toBeNull();
  } finally {
    await other.close();
  }
});

test('a user’s template of the same id stays as it is', async () => {
  await sync([first]);
  await ctx.db.commit([ctx.db.query.update(templates).set({ authorAccountId: 'mira' })]);
  await sync([{ ...first, prompt: 'taken over' }]);
  await sync([]);
  expect(await templateById(ctx, 'first')).toEqual({
    ...first,
    ...OFFICIAL,
    author: { accountId: 'mira', handle: null, name: null },
    version: 1,
  });
});

test('a version cannot be changed', async () => {
  await sync([first]);
  const change = {
    toSQL: () => ({ sql: "update template_versions set prompt = 'x'", params: [] }),
  };
  await expect(ctx.db.commit([change])).rejects.toThrow('template versions do not change');
});

test('a template is found by its key', async () => {
  await sync([first]);
  const plan = await ctx.db.query.all<{ detail: string }>(
    sql`explain query plan select * from templates t join template_versions v
      on v.template_id = t.id and v.version = t.version where t.id = 'first' and t.state = 'offered'`,
  );
  for (const { detail } of plan) expect(detail).toMatch(/^SEARCH . USING INDEX sqlite_autoindex/);
});
