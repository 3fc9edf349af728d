import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simulateCommand, told } from './command.node.ts';
import { SABOTAGES } from './sabotage.ts';
import { shorten, simulate } from './simulate.node.ts';
import type { World } from './world.node.ts';
import { openWorldsFile, type WorldsFile } from './worlds-file.node.ts';

const MINUTES = 60_000;
const MOST_SEEDS_TO_NOTICE = 60;
/** What gives each broken rule away: it is not enough to fail over something else. */
const GIVEN_AWAY: Readonly<Record<keyof typeof SABOTAGES, RegExp>> = {
  'count a payment once': /owns \d+ credits and is given \d+/,
  'refund a generation once': /failed or was cancelled cost nothing/,
  // Whoever spends sees it at once, the books see it after the batch: the seed decides who is first.
  'never spend below zero': /a balance below zero comes from a clawback|spent \d+ and has -\d+/,
  'take a reward back in the books and in its table':
    /a reward stands exactly where the books have it|owns \d+ credits and is given \d+/,
  'count a gift to a pot once': /the pot has \d+ credits and must have \d+/,
  'count a grant once': /owns -?\d+ credits and is given -?\d+/,
  'buy a shoot once': /bought a shoot twice by one press/,
  'leave others their share of a pot': /more from the pot than they put in|givers have left in it/,
};

let worldsFile: WorldsFile;
beforeAll(async () => {
  worldsFile = await openWorldsFile();
});
afterAll(() => worldsFile.remove());

it('keeps every rule in the first thousand worlds', { timeout: 60 * MINUTES }, async () => {
  const lines: string[] = [];
  const code = await simulateCommand(['--seeds', '1000'], (text) => lines.push(text));
  expect(lines.join('')).toMatch(/1000 seeds, all right/);
  expect(code).toBe(0);
});

it('keeps every rule while people link their accounts and undo that', {
  timeout: 60 * MINUTES,
}, async () => {
  const lines: string[] = [];
  const code = await simulateCommand(['--seeds', '200', '--linking'], (text) => lines.push(text));
  expect(lines.join('')).toMatch(/200 seeds, all right/);
  expect(code).toBe(0);
});

it('keeps every rule while operators give credits, hold accounts and move work', {
  timeout: 60 * MINUTES,
}, async () => {
  const lines: string[] = [];
  const code = await simulateCommand(['--seeds', '200', '--operating'], (text) => lines.push(text));
  expect(lines.join('')).toMatch(/200 seeds, all right/);
  expect(code).toBe(0);
});

it('keeps every rule while people buy shoots and are in pictures together', {
  timeout: 60 * MINUTES,
}, async () => {
  const lines: string[] = [];
  const code = await simulateCommand(['--seeds', '100', '--making'], (text) => lines.push(text));
  expect(lines.join('')).toMatch(/100 seeds, all right/);
  expect(code).toBe(0);
});

it('takes the same course from the same seed', async () => {
  const courses = [];
  for (let run = 0; run < 2; run += 1) {
    let world: World | undefined;
    await simulate(7, {
      worldsFile,
      sabotage: async (opened) => {
        world = opened;
      },
    });
    courses.push(world?.history.map((line) => line.replace(/[0-9A-Z]{26}/g, 'id')));
  }
  expect(courses[0]).toEqual(courses[1]);
  expect(courses[0]?.length).toBeGreaterThan(50);
});

describe('notices when a rule is gone', () => {
  it.each(Object.entries(SABOTAGES))('%s', { timeout: 30 * MINUTES }, async (rule, breakIt) => {
    const options = {
      worldsFile,
      operating: rule === 'count a grant once',
      making: rule === 'buy a shoot once',
      sabotage: ({ db }: World) => breakIt(db),
    };
    let seed = 1;
    while (seed <= MOST_SEEDS_TO_NOTICE && !(await simulate(seed, options))) seed += 1;
    expect(seed).toBeLessThanOrEqual(MOST_SEEDS_TO_NOTICE);
    const failure = await shorten(seed, options);
    expect(failure.wrong.join()).toMatch(GIVEN_AWAY[rule as keyof typeof SABOTAGES]);
    expect(told(failure)).toContain(`--from ${seed} --seeds 1 --steps ${failure.steps}`);
  });
});

it.each([
  ['--seeds', '0'],
  ['--seeds', 'many'],
  ['--nonsense'],
  ['--steps', '-1'],
  ['--linking', '--operating'],
  ['--making', '--operating'],
])('refuses %s %s', async (...args) => {
  const said: string[] = [];
  expect(await simulateCommand(args, (text) => said.push(text))).toBe(2);
  expect(said.join('')).toContain('usage');
});
