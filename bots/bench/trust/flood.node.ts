import { DEFAULT_RULES } from '../../../core/rules/rules.ts';
import { type Figure, quantile } from '../figure.ts';
import { command, eventMaker, JOINING, listeningSurface, openService } from '../service.node.ts';

const UPDATES = 10_000;
/** Updates of the flood that arrive in each turn of the event loop. */
const AT_ONCE = 20;
const OTHERS = 20;

/**
 * Measures what a flood of updates from one user costs others: they ask for help, each from a chat of
 * their own, while it arrives.
 */
export async function flood(): Promise<Figure[]> {
  const { service, stop } = await openService({}, DEFAULT_RULES);
  try {
    const { conversation, ctx } = service;
    ctx.surfaces.set(
      'telegram',
      listeningSurface(() => undefined),
    );
    const make = eventMaker('flood');
    const others = Array.from({ length: OTHERS }, (_, i) => `${100 + i}`);
    for (const user of [...others, '1'])
      for (const body of JOINING) await conversation.receive(make(user, body));
    const { commit } = ctx.db;
    let commits = 0;
    ctx.db.commit = (statements) => {
      commits += 1;
      return commit(statements);
    };
    const taken: number[] = [];
    const flooding: Promise<void>[] = [];
    for (let sent = 0; sent < UPDATES; sent += AT_ONCE) {
      for (let i = 0; i < AT_ONCE; i += 1)
        flooding.push(conversation.receive(make('1', command('help'))));
      const user = others[(sent / AT_ONCE) % OTHERS] ?? '';
      const from = performance.now();
      await conversation.receive(make(user, command('help')));
      taken.push(performance.now() - from);
    }
    await Promise.all(flooding);
    await conversation.settle();
    return [
      {
        name: `another user's answer stored, in a flood of ${UPDATES} updates: p99`,
        measured: quantile(taken, 0.99),
        unit: 'ms',
        limit: { below: 50 },
      },
      {
        name: 'batches that the flood cost, with those of the others',
        measured: commits,
        unit: '',
      },
      { name: 'the slowest of them', measured: Math.max(...taken), unit: 'ms' },
    ];
  } finally {
    await stop();
  }
}
