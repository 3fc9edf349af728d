import type { Database } from '../../db/database.ts';
import { DatabaseUnavailable } from '../../db/failures.ts';
import { PaymentError, type PaymentProvider } from '../payment-providers/provider.ts';

/** The outcome of a call: it succeeds, fails before it arrives, or loses its answer. */
export type Fate = 'through' | 'refused' | 'unheard';

/** One process of the service; once it is dead, nothing of it goes on. */
export type Process = { id: number; alive: boolean };

/** A call that waits to be let through. */
export type Gate = { process: Process; what: string; open: (fate: Fate) => void };

/**
 * Every commit and every call to a provider stops at a gate, and whoever holds the gates decides in which
 * order they go on. Between two gates code runs alone, so that the order of the gates is the whole history.
 */
export type Gates = {
  readonly waiting: readonly Gate[];
  /** Never resolves in a dead process. */
  pass(process: Process, what: string): Promise<Fate>;
  release(gate: Gate, fate: Fate): void;
  /** The process stops where it is. */
  kill(process: Process): void;
};

/** Builds gates that let every call pass. */
export function openGates(): Gates {
  const waiting: Gate[] = [];
  return {
    waiting,
    pass: (process, what) =>
      new Promise((open) => {
        if (process.alive) waiting.push({ process, what, open });
      }),
    release(gate, fate) {
      waiting.splice(waiting.indexOf(gate), 1);
      gate.open(fate);
    },
    kill(process) {
      process.alive = false;
      const left = waiting.filter((gate) => gate.process !== process);
      waiting.splice(0, waiting.length, ...left);
    },
  };
}

/** Wraps the database so that one process's calls go through its gates. */
export function gatedDatabase(db: Database, gates: Gates, process: Process): Database {
  return {
    query: db.query,
    openReader: () => db.openReader(),
    onWake: (listener) => db.onWake(listener),
    overwriteDeleted: () => db.overwriteDeleted(),
    close: async () => undefined,
    commit: async (statements) => {
      if (statements.length === 0) return [];
      const fate = await gates.pass(process, 'commit');
      if (fate === 'refused') throw new DatabaseUnavailable();
      const changed = await db.commit(statements);
      if (fate === 'unheard') throw new DatabaseUnavailable();
      return changed;
    },
  };
}

type Call = (...args: never[]) => Promise<unknown>;

/** Wraps a provider so that one process's calls go through its gates and can fail on the way. */
export function gatedProvider(
  provider: PaymentProvider,
  gates: Gates,
  process: Process,
): PaymentProvider {
  const gated = <C extends Call>(name: string, call: C): C =>
    (async (...args: Parameters<C>) => {
      const fate = await gates.pass(process, `${provider.id}.${name}`);
      if (fate === 'refused') throw new PaymentError('unavailable');
      const answer = await call(...args);
      if (fate === 'unheard') throw new PaymentError('unavailable');
      return answer;
    }) as unknown as C;
  const { open, checkoutStatus, find, refund, list } = provider;
  return {
    id: provider.id,
    listsAtOnce: provider.listsAtOnce ?? false,
    open: gated('open', open),
    checkoutStatus: gated('checkoutStatus', checkoutStatus),
    find: gated('find', find),
    ...(refund ? { refund: gated('refund', refund) } : {}),
    ...(list ? { list: (since: number) => gatedList(list(since), gated) } : {}),
  };
}

/** A listing is read at once, behind one gate: what it shows is one moment. */
async function* gatedList<T>(
  listing: AsyncIterable<T>,
  gated: (name: string, call: () => Promise<T[]>) => () => Promise<T[]>,
): AsyncIterable<T> {
  const read = async (): Promise<T[]> => {
    const all: T[] = [];
    for await (const one of listing) all.push(one);
    return all;
  };
  yield* await gated('list', read)();
}
