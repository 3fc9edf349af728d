import type { Context } from '../context.ts';

/** The part of the Context that payments need. */
export type PaymentContext = Pick<
  Context,
  'db' | 'vault' | 'now' | 'rules' | 'log' | 'payments' | 'operators'
>;
