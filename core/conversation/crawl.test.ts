import { describe, expect, it } from 'vitest';
import type { SurfaceName } from '../chat/event.ts';
import { COMMANDS } from './commands.ts';
import { crawl, type Finding, type Move } from './testing/crawl.node.ts';
import { STATES, type StateName } from './testing/world.node.ts';

const starts: Move[] = [
  ...COMMANDS.map(({ name }) => ({ say: `/${name}` })),
  { say: '/imagine a lighthouse' },
  { say: '/imagine no lighthouse' },
  { say: '/create poster' },
  { say: '/create nothing like it' },
  { say: '/code WRONG' },
  { say: '/nonsense' },
  { say: 'hello' },
  { photo: 'selfie' },
  { photo: 'mug' },
  { photo: 'svg' },
];
const forOperators: Move[] = ['/holds', '/reviews', '/payments', '/codes'].map((say) => ({ say }));
/** What is not said alike on every surface. */
const otherwise: Move[] = ['/credits', '/buy', '/pro', '/paysupport', '/invite'].map((say) => ({
  say,
}));
const told = (findings: Finding[]): string[] =>
  [...new Set(findings.map(({ path, what }) => `${path}: ${what}`))].slice(0, 40);

describe('every button that is shown is answered, leads on, and can be read in every language', () => {
  it.each(Object.keys(STATES) as StateName[])('%s', async (state) => {
    const moves = state === 'operator' ? [...forOperators, ...starts] : starts;
    expect(told(await crawl(state, moves, { depth: 1 }))).toEqual([]);
  });

  it.each<SurfaceName>(['discord', 'playground'])('rich, on %s', async (surface) => {
    expect(told(await crawl('rich', otherwise, { depth: 1, surface }))).toEqual([]);
  });
});
