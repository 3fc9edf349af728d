import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.node.ts';
import { providerDaysOf } from '../../db/provider-days.ts';
import { NOON } from '../conversation/testing/stage.node.ts';
import { openWorld, type World } from '../conversation/testing/world.node.ts';
import { type BudgetView, NO_CEILING, withBudget } from '../engines/budget-view.ts';
import type { Engine, EngineOutput } from '../engines/engine.ts';
import { EngineError } from '../engines/engine-error.ts';
import { unknownWords } from '../engines/local/unknown-words.ts';
import { DEFAULT_BUDGET_RULES } from '../rules/budget-rules.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { UNLIMITED } from '../testing/unlimited.ts';
import { openBudgetView, reservation } from './budget.ts';

const DAY = '2026-11-21';
const DAY_MS = 86_400_000;
const CENT = 10_000;
const output: EngineOutput = {
  kind: 'image',
  bytes: new Uint8Array([7]),
  contentType: 'image/jpeg',
  widthPx: 8,
  heightPx: 8,
  durationSeconds: 0,
};

/** What the company does with the next pictures: makes them, or fails so. */
let fails: EngineError | null;
/** Costs four cents a picture. */
const painter: Engine = {
  id: 'openai',
  provider: 'openai',
  name: 'Painter',
  company: 'OpenAI',
  concurrency: 4,
  supports: ({ operation }) => operation === 'imagine',
  priceCredits: () => 9,
  costMicros: () => 4 * CENT,
  typicalSeconds: () => 3,
  submit: async () => {
    if (fails) throw fails;
    return { status: 'finished', outputs: [output] };
  },
};
const local: Engine = {
  ...painter,
  id: 'local',
  company: null,
  unknownWords,
  costMicros: () => 0,
  submit: async () => ({ status: 'finished', outputs: [output] }),
};

const budget = { ...DEFAULT_BUDGET_RULES, companiesMicros: { openai: 10 * CENT } };
const rules = { ...DEFAULT_RULES, updatesAMinute: 10_000, limits: UNLIMITED, budget };
let world: World;
beforeEach(() => {
  fails = null;
});
afterEach(() => world.close());

async function open(engines: (view: BudgetView) => Engine[]): Promise<void> {
  // The engines need the view before there is a database.
  let view: BudgetView = NO_CEILING;
  const late: BudgetView = {
    fits: (engine, of) => view.fits(engine, of),
    refused: (engine, of) => view.refused(engine, of),
    learn: () => view.learn(),
  };
  world = await openWorld('telegram', undefined, {
    rules: { ...rules, freeImagesADay: 100, engineOrder: ['openai'] },
    budget: late,
    engines: engines(late),
  });
  view = openBudgetView({ ...world.ctx, rules });
  await world.join();
  await world.command('start', '', 'boss');
  for (const code of ['adult', 'agree']) await world.press(code, 'boss');
}
const only = (view: BudgetView) => [withBudget(painter, view)];
const both = (view: BudgetView) => [withBudget(painter, view), local];

const imagine = async (): Promise<string> => {
  const from = world.shown.length;
  await world.command('imagine', 'a hill');
  await world.tap('go:');
  await world.drain();
  return world.shown
    .slice(from)
    .flatMap(({ reply }) => reply.text.map(({ key }) => key))
    .join(' ');
};
const spent = async () =>
  (await providerDaysOf(world.ctx.db.query, DAY)).map(({ company, spentMicros }) => [
    company,
    spentMicros,
  ]);
const told = () =>
  world.shown
    .filter(({ to }) => to.userId === 'boss')
    .flatMap(({ reply }) => reply.text)
    .filter(({ key }) => key === 'engine.budget')
    .map(({ values }) => values?.reached);

describe('the ceiling of a day', () => {
  it('counts what was made, tells operators once each, and at it offers others', async () => {
    await open(both);
    await imagine();
    expect(await spent()).toEqual([['openai', 4 * CENT]]);
    await imagine();
    // Ten cents hold two pictures; near is eight.
    expect(told()).toEqual(['false']);
    world.clock.now += budget.knownForMs;
    await imagine();
    const made = await world.ctx.db.query.query.generations.findMany();
    expect(made.map(({ engine }) => engine).toSorted()).toEqual(['local', 'openai', 'openai']);
    expect(await spent()).toEqual([['openai', 8 * CENT]]);
    expect(told()).toEqual(['false']);
  });

  it('gives everything back, in words, for what was queued when it was reached', async () => {
    await open(only);
    for (let i = 0; i < 2; i += 1) await imagine();
    // Known of by the database alone, as when another process has spent it.
    const said = await imagine();
    expect(said).toContain('generation.reason-budget');
    expect(said).toContain('generation.returned-free');
    expect(told()).toEqual(['false', 'true']);
    expect(await spent()).toEqual([['openai', 8 * CENT]]);
  });

  it('goes on by itself on the next day', async () => {
    await open(only);
    for (let i = 0; i < 3; i += 1) await imagine();
    world.clock.now += DAY_MS;
    expect(await imagine()).not.toContain('reason-budget');
  });

  it('is given back what a company refused, and keeps what it charged', async () => {
    await open(only);
    fails = new EngineError('invalid', 'no');
    await imagine();
    expect(await spent()).toEqual([['openai', 0]]);
    fails = new EngineError('rejected', 'no', { charged: true });
    await imagine();
    expect(await spent()).toEqual([['openai', 4 * CENT]]);
    fails = new EngineError('timed-out', 'no');
    await imagine();
    expect(await spent()).toEqual([['openai', 8 * CENT]]);
  });
});

it('two processes that race at the edge spend no more than there is', async () => {
  await open(both);
  const [main] = await world.ctx.db.query.all<{ file: string }>(
    sql`select file from pragma_database_list`,
  );
  const other = await openDatabase({ url: `file:${main?.file}` });
  const now = () => NOON;
  const racing = Array.from({ length: 12 }, (_, i) => {
    const db = i % 2 === 0 ? world.ctx.db : other;
    return db.commit(reservation({ db, now, rules }, 'openai', 4 * CENT)).then(
      () => 'reserved',
      (cause) => (cause as { code?: string }).code,
    );
  });
  const ends = await Promise.all(racing);
  await other.close();
  expect(ends.filter((end) => end === 'reserved')).toHaveLength(2);
  expect(new Set(ends)).toEqual(new Set(['reserved', 'provider-budget']));
});
