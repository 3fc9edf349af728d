import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldTemplateUses } from '../../core/community/fold-uses.ts';
import type { Engine } from '../../core/engines/engine.ts';
import { galleryPage, templateById } from '../../core/templates/catalogue.ts';
import { learnNeeds } from '../../core/templates/makeable.ts';
import { findTemplates, suggestTemplates } from '../../core/templates/search.ts';
import { offerAuthored, testTemplate } from '../../core/testing/templates.ts';
import { readOpening } from '../../db/chats.ts';
import type { Database } from '../../db/database.ts';
import { openDatabase } from '../../db/open.node.ts';
import { templateUses } from '../../db/schema/schema.ts';
import { fillTemplates } from './community/fill.node.ts';
import { type Figure, median, quantile, type Scenario, timed } from './figure.ts';

const TEMPLATES = 1_000_000;
const FEW_TEMPLATES = 20;
const ROUNDS = 120;
const OPENINGS = 4_000;
const USES = 10_000;
const SIZE = 6;
/** What the product promises, in milliseconds for 99 of 100. */
const PAGE_MS = 20;
const INLINE_MS = 50;
/** The same as multiples of reading one template by its id, on the machine of the run. */
const MOST_PAGES_OF_READS = 60;
const MOST_GROWTH = 1.05;

/** Measures finding templates among a million. */
export const community: Scenario = { name: 'community', run };

const far: Engine = {
  id: 'far',
  company: 'Far',
  concurrency: 1,
  supports: () => true,
  priceCredits: () => 1,
  typicalSeconds: () => 1,
  submit: () => Promise.reject(new Error('not run here')),
};

type World = { db: Database; engines: readonly Engine[]; now: () => number; path: string };

const SEARCHES: Readonly<Record<string, readonly string[]>> = {
  'one word': ['dragon', 'портрет', 'isik', 'straße', 'coração', 'kalomi'],
  'two words': ['portrait night', 'golden castle', 'altın ejderha', 'ледяной замок'],
  'the beginning of a word': ['p', 'por', 'neon drag', 'стар', 'i'],
  'a slip': ['drgon', 'potrait nacht', 'castel', 'ejdreha', 'драокн'],
  'no match': ['xqzw', 'zzzz qqqq', 'qwrtzp dragon'],
};

async function run(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'alme-community-'));
  try {
    const large = await open(join(folder, 'large.db'), TEMPLATES);
    const small = await open(join(folder, 'small.db'), FEW_TEMPLATES);
    const figures = [...large.figures];
    const plain = await plainRead(large.world);
    figures.push({ name: 'a template by its id', measured: plain, unit: 'ms' });
    const held = (name: string, waits: number[], limit: number): Figure[] => [
      { name: `${name}: half`, measured: median(waits), unit: 'ms' },
      {
        name: `${name}: 99 of 100`,
        measured: quantile(waits, 0.99),
        unit: 'ms',
        limit: { below: limit },
      },
      {
        name: `${name}: half, to a template by its id`,
        measured: median(waits) / plain,
        unit: 'x',
        limit: { atMost: MOST_PAGES_OF_READS },
      },
    ];
    for (const order of ['official', 'new', 'trending'] as const)
      figures.push(...held(`gallery, ${order}`, await pages(large.world, order), PAGE_MS));
    for (const [name, typed] of Object.entries(SEARCHES)) {
      const find = (words: string) => findTemplates(large.world, words, { page: 0, size: SIZE });
      figures.push(...held(`search, ${name}`, await each(typed, find), PAGE_MS));
    }
    const inline = async (words: string) => {
      await Promise.all([
        findTemplates(large.world, words, { page: 0, size: 20 }),
        suggestTemplates(large.world, words, 'en'),
      ]);
    };
    figures.push(
      ...held('inline query', await each(Object.values(SEARCHES).flat(), inline), INLINE_MS),
    );
    figures.push(...(await uses(large.world)), ...(await publishing(large.world)));
    figures.push(await opening(small.world, large.world));
    await Promise.all([large.world.db.close(), small.world.db.close()]);
    return figures;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function open(path: string, count: number): Promise<{ world: World; figures: Figure[] }> {
  const now = Date.now();
  await (await openDatabase({ url: `file:${path}` })).close();
  const filled = await timed(async () => fillTemplates(path, count, now));
  const db = await openDatabase({ url: `file:${path}` });
  const world = { db, engines: [far], now: () => now, path };
  await learnNeeds(world);
  const bytes = (await stat(path)).size;
  return {
    world,
    figures: [
      { name: `filling ${count} templates`, measured: filled / 1_000, unit: 's' },
      { name: 'the database', measured: bytes / 2 ** 20, unit: 'MB' },
    ],
  };
}

async function plainRead(world: World): Promise<number> {
  const { templates } = await galleryPage(world, {}, 'new', { size: 50, from: null });
  const ids = templates.map(({ id }) => id);
  return median(await each(ids, (id) => templateById(world, id)));
}

/** Reads pages of every filter, and goes on from each to the fiftieth. */
async function pages(world: World, order: 'official' | 'new' | 'trending'): Promise<number[]> {
  const filters = [
    {},
    { category: 'art' },
    { kind: 'video' as const },
    { language: 'tr' },
    { price: 'free' as const },
    { category: 'video', kind: 'image' as const },
    { category: 'season', language: 'de', price: 'usual' as const, kind: 'image' as const },
  ];
  const waits: number[] = [];
  for (const filter of filters) {
    let from: { templateId: string; side: 'after' } | null = null;
    for (let page = 0; page < 50; page += 1) {
      const start = performance.now();
      const { templates } = await galleryPage(world, filter, order, { size: SIZE, from });
      waits.push(performance.now() - start);
      const last = templates.at(-1);
      if (!last) break;
      from = { templateId: last.id, side: 'after' };
    }
  }
  return waits;
}

async function each<T>(
  inputs: readonly T[],
  work: (input: T) => Promise<unknown>,
): Promise<number[]> {
  const waits: number[] = [];
  for (const input of inputs) await work(input);
  for (let i = 0; i < ROUNDS; i += 1) {
    const input = inputs[i % inputs.length];
    if (input !== undefined) waits.push(await timed(() => work(input)));
  }
  return waits;
}

/** Uses of one template, beside some of others, as deliveries store them; then adds them up. */
async function uses(world: World): Promise<Figure[]> {
  const { db } = world;
  const { templates } = await galleryPage(world, {}, 'new', { size: 20, from: null });
  const [one, ...others] = templates.map(({ id }) => id);
  const stored: number[] = [];
  for (let i = 0; i < USES; i += 1) {
    const templateId = (i % 10 === 0 ? others[i % others.length] : one) ?? '';
    const row = { generationId: `bench-${i}`, templateId, accountId: 'bea', counts: true };
    stored.push(
      await timed(() =>
        db.commit([db.query.insert(templateUses).values({ ...row, createdAt: world.now() + i })]),
      ),
    );
  }
  const folded = await timed(() => foldTemplateUses(world));
  return [
    { name: 'storing a use, 10,000 of one template: half', measured: median(stored), unit: 'ms' },
    { name: 'storing a use: 99 of 100', measured: quantile(stored, 0.99), unit: 'ms' },
    {
      name: 'uses added up a second',
      measured: USES / (folded / 1_000),
      unit: '/s',
      limit: { atLeast: USES / 60 },
    },
  ];
}

async function publishing(world: World): Promise<Figure[]> {
  const waits: number[] = [];
  for (let i = 0; i < 50; i += 1) {
    const title = { en: `Golden published dragon ${i}` };
    const template = testTemplate({ id: `published-${i}`, title, recipe: null });
    waits.push(await timed(() => offerAuthored(world, template, { author: `bench-${i}` })));
  }
  return [{ name: 'publishing a template: half', measured: median(waits), unit: 'ms' }];
}

/** Opens events beside a catalogue of few and one of many templates, in turns. */
async function opening(small: World, large: World): Promise<Figure> {
  const waits = new Map<World, number[]>([
    [small, []],
    [large, []],
  ]);
  for (let i = 0; i < OPENINGS; i += 1)
    for (const world of i % 2 ? [small, large] : [large, small]) {
      const key = {
        surface: 'telegram',
        chatId: '1',
        userId: '1',
        eventId: `e${i}`,
        day: '2026-11-30',
        now: Date.UTC(2026, 10, 30),
      } as const;
      const wait = await timed(() =>
        Promise.all([readOpening(world.db.query, key), learnNeeds(world)]),
      );
      waits.get(world)?.push(wait);
    }
  return {
    name: 'opening an event: many templates to few',
    measured: median(waits.get(large) ?? []) / median(waits.get(small) ?? []),
    unit: 'x',
    limit: { atMost: MOST_GROWTH },
  };
}
