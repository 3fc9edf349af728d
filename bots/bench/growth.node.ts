import type { EventBody } from '../../core/chat/event.ts';
import { type Figure, median, type Scenario, timed } from './figure.ts';
import { longLedger } from './growth/long-ledger.node.ts';
import { scans } from './growth/plans.node.ts';
import { ACTIVE_PEOPLE, type GrownWorld, MAKERS, openGrownWorld } from './growth/world.node.ts';
import { command, press, write } from './service.node.ts';

const PEOPLE = 1_000_000;
const ROUNDS = 7;
/** Short rounds in quick turns, so that both databases meet the same machine. */
const UPDATE_ROUNDS = 80;
const UPDATES_A_ROUND = 50;
const MOST_GROWTH = 1.15;
const SWEEPS = [
  'doomed',
  'expired',
  'announce',
  'faces',
  'announce-faces',
  'checkouts',
  'payments',
  'events',
];

const UPDATES: readonly EventBody[] = [
  write('hello'),
  press('settings'),
  command('help'),
  press('menu'),
  write('what can you do?'),
  press('buy'),
];

/** Measures whether actions cost more beside a million people and what they have made in a year. */
export const growth: Scenario = { name: 'growth', run };

type Round = (world: GrownWorld, round: number) => Promise<number>;
type Measure = { rounds: number; of: Round };

const updates = (bodies: readonly EventBody[]): Measure => ({
  rounds: UPDATE_ROUNDS,
  of: (world, round) => each(world, round, bodies),
});

/** Milliseconds each: the middle one of a round. */
const MEASURES: Readonly<Record<string, Measure>> = {
  'an update': updates(UPDATES),
  '/history': updates([command('history'), press('history:0')]),
  '/credits': updates([command('credits'), press('credits:0')]),
  'confirm, make with an instant engine, deliver': { rounds: ROUNDS, of: generate },
  'a look for tasks': { rounds: ROUNDS, of: (world) => timed(() => world.loop.drain()) },
  'all sweeps': { rounds: ROUNDS, of: (world) => timed(() => sweepAll(world)) },
};

/** The figures that the product promises; the others are told beside them. */
const PROMISED: readonly string[] = ['an update', '/history', '/credits'];

async function run(): Promise<Figure[]> {
  const small = await openGrownWorld(ACTIVE_PEOPLE);
  const large = await openGrownWorld(PEOPLE);
  try {
    const figures: Figure[] = [];
    for (const [name, measure] of Object.entries(MEASURES)) {
      const { before, after } = await compare(small, large, measure);
      const limit = PROMISED.includes(name) ? { limit: { atMost: MOST_GROWTH } } : {};
      figures.push({
        name: `${name}: old database to new`,
        measured: after / before,
        unit: 'x',
        ...limit,
      });
      figures.push({ name: `${name}: old database`, measured: after, unit: 'ms' });
    }
    await everywhere(large);
    const found = await scans(large.ctx.db, large.statements);
    for (const line of found) process.stderr.write(`  ${line}\n`);
    const plans = { unit: '', limit: { atMost: 0 } };
    return [
      ...figures,
      ...(await longLedger()),
      {
        name: `full reads of growing tables, in ${large.statements.size} statements`,
        measured: found.length,
        ...plans,
      },
    ];
  } finally {
    await small.close();
    await large.close();
  }
}

/** Both databases in turns, so that what the machine does besides hits both; the first quarter warms up. */
async function compare(small: GrownWorld, large: GrownWorld, { rounds, of }: Measure) {
  const waits = new Map<GrownWorld, number[]>([
    [small, []],
    [large, []],
  ]);
  const warmUp = Math.ceil(rounds / 4);
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const world of round % 2 === 0 ? [small, large] : [large, small]) {
      const wait = await of(world, round);
      if (round >= warmUp) waits.get(world)?.push(wait);
    }
  }
  return { before: median(waits.get(small) ?? []), after: median(waits.get(large) ?? []) };
}

async function each(
  world: GrownWorld,
  round: number,
  bodies: readonly EventBody[],
): Promise<number> {
  const waits: number[] = [];
  for (let i = 0; i < UPDATES_A_ROUND; i += 1) {
    const body = bodies[(i + round) % bodies.length] ?? write('hello');
    const event = world.event(round * UPDATES_A_ROUND + i, body);
    waits.push(await timed(() => world.handle(event)));
  }
  return median(waits);
}

async function sweepAll(world: GrownWorld): Promise<void> {
  for (const subject of SWEEPS)
    await world.sweep({ kind: 'sweep', subject, payload: '{}', attempt: 1 });
}

/** From the press of the button to the delivered picture. */
async function generate(world: GrownWorld): Promise<number> {
  let total = 0;
  for (let index = 0; index < MAKERS; index += 1) {
    await world.handle(world.event(index, press('use:bench')));
    const codes = world
      .last()
      ?.buttons?.flat()
      .flatMap((one) => ('action' in one ? [one.action] : []));
    const go = codes?.find((code) => code.startsWith('go:'));
    if (go === undefined) throw new Error('nothing to confirm');
    total += await timed(async () => {
      await world.handle(world.event(index, press(go)));
      await world.loop.drain();
    });
    const { media } = world.last() ?? {};
    if (!media?.length) throw new Error('no picture was delivered');
  }
  return total / MAKERS;
}

/** Once through what the measures leave out, for its statements. */
async function everywhere(world: GrownWorld): Promise<void> {
  const names = ['start', 'create', 'templates', 'profile', 'privacy', 'terms', 'delete', 'cancel'];
  const presses = [
    'copies',
    'face-keep',
    'notices',
    'keep',
    'confirm',
    'del-profile',
    'del-all',
    'credits:3',
  ];
  const bodies = [...names.map(command), ...presses.map(press), press('offer:spark:sandbox')];
  for (const body of bodies) await world.handle(world.event(0, body));
  await world.handle(world.event(1, press('del-now-yes')));
  await world.loop.drain();
  await world.metricsText();
}
