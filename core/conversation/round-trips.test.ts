import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMMANDS } from './commands.ts';
import { crawl, type Move } from './testing/crawl.node.ts';
import { type FarDatabases, openFarDatabases } from './testing/far-world.node.ts';
import { STATES, type StateName } from './testing/world.node.ts';

const LIMIT_MS = 600_000;
/** One for what every event is handled from, one for the rest. */
const MOST = 2;

let far: FarDatabases;
beforeAll(async () => {
  far = await openFarDatabases();
});
afterAll(() => far.close());

const starts: Move[] = [
  ...COMMANDS.map(({ name }) => ({ say: `/${name}` })),
  { say: '/imagine a lighthouse' },
  { say: '/create poster' },
  { say: '/create nothing like it' },
  { say: '/code WRONG' },
  { say: '/start t_neon' },
  { say: '/nonsense' },
  { say: 'hello' },
  { photo: 'selfie' },
  { photo: 'mug' },
];
const forOperators: Move[] = ['/holds', '/reviews', '/payments', '/codes'].map((say) => ({ say }));

it.each(Object.keys(STATES) as StateName[])(
  'every event reads in at most two round trips: %s',
  async (state) => {
    const tooMany = new Set<string>();
    const moves = state === 'operator' ? [...forOperators, ...starts] : starts;
    await crawl(state, moves, {
      depth: 1,
      database: far.open,
      watch: (path) => {
        const before = far.reads();
        return () => {
          const trips = far.reads() - before;
          if (trips > MOST) tooMany.add(`${path}: ${trips}`);
        };
      },
    });
    expect([...tooMany]).toEqual([]);
  },
  LIMIT_MS,
);
