import type { Context } from '../../context.ts';
import type { Loaded } from './facts.ts';

export type Reads = Pick<Context, 'db' | 'rules' | 'now' | 'log' | 'payments' | 'secrets'>;

/** How each kind of fact is read. */
export type Loaders = {
  [K in keyof Loaded]: (ctx: Reads, accountId: string, key: string) => Promise<Loaded[K]>;
};
