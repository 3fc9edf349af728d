import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SurfaceName } from '../chat/event.ts';
import { COMMANDS, UNLISTED } from './commands.ts';
import { crawl, type Finding, type Move } from './testing/crawl.node.ts';
import { type FarDatabases, openFarDatabases } from './testing/far-world.node.ts';
import { STATES, type StateName } from './testing/world.node.ts';

/** Round trips of reads: what an event is handled from brings what it will look at. */
const MOST_TRIPS = 1;
/** Words that too few templates have are looked for again, among the words that they may be a slip of. */
const MOST_TRIPS_OF_A_SEARCH = 2;
/** Whom an id of a platform names is looked up before the account is. */
const BY_PLATFORM_ID = /^\/(account|grant) telegram:[^>]*$/;
/** Who is suspended is told why: that is looked up for nobody else. */
const mostTrips = (state: StateName, path: string): number =>
  state === 'suspended' || path.startsWith('/create ') || BY_PLATFORM_ID.test(path)
    ? MOST_TRIPS_OF_A_SEARCH
    : MOST_TRIPS;
const starts: Move[] = [
  ...COMMANDS.map(({ name }) => ({ say: `/${name}` })),
  { say: '/imagine a lighthouse' },
  { say: '/imagine no lighthouse' },
  { say: '/create poster' },
  { say: '/shoot best' },
  { say: '/shoot no theme' },
  { say: '/create nothing like it' },
  { say: '/code WRONG' },
  { say: '/start t_neon' },
  { say: '/nonsense' },
  { say: 'hello' },
  { photo: 'selfie' },
  { photo: 'mug' },
  { photo: 'svg' },
];
const forOperators: Move[] = [
  ...UNLISTED.map(({ name }) => `/${name}`),
  '/find user',
  '/grant telegram:user 5 apology',
  '/engine local off',
  '/account telegram:user',
].map((say) => ({ say }));
/** What is not said alike on every surface. */
const otherwise: Move[] = ['/credits', '/buy', '/pro', '/paysupport', '/invite'].map((say) => ({
  say,
}));
const told = (findings: Finding[]): string[] =>
  [...new Set(findings.map(({ path, what }) => `${path}: ${what}`))].slice(0, 40);

let far: FarDatabases;
beforeAll(async () => {
  far = await openFarDatabases();
});
afterAll(() => far.close());

/** Crawls with the database on a server. @returns what is wrong, and which events read too often */
async function crawlAfar(state: StateName, moves: readonly Move[]): Promise<string[]> {
  const tooMany = new Set<string>();
  const watch = (path: string) => {
    const before = far.reads();
    return () => {
      const trips = far.reads() - before;
      if (trips > mostTrips(state, path)) tooMany.add(`${path}: reads in ${trips} round trips`);
    };
  };
  const findings = await crawl(state, moves, { depth: 1, database: far.open, watch });
  return [...told(findings), ...tooMany];
}

describe('every button that is shown is answered, leads on, can be read in every language, and reads in one round trip', () => {
  it.each(Object.keys(STATES) as StateName[])('%s', async (state) => {
    const moves = state === 'operator' ? [...forOperators, ...starts] : starts;
    expect(await crawlAfar(state, moves)).toEqual([]);
  });

  it.each<SurfaceName>(['discord', 'playground'])('rich, on %s', async (surface) => {
    expect(told(await crawl('rich', otherwise, { depth: 1, surface }))).toEqual([]);
  });
});
