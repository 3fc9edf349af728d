import type { Context } from '../../context.ts';
import type { Person } from '../../verbs/actor.ts';
import type { Loaded } from './facts.ts';

export type Reads = Pick<
  Context,
  | 'db'
  | 'engines'
  | 'rules'
  | 'now'
  | 'log'
  | 'payments'
  | 'secrets'
  | 'operators'
  | 'publicUrl'
  | 'localUrl'
  | 'vault'
>;

/** How each kind of fact is read, for the person of the turn. */
export type Loaders = {
  [K in keyof Loaded]: (ctx: Reads, person: Person, key: string) => Promise<Loaded[K]>;
};
