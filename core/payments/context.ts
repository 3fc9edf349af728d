import type { Context } from '../context.ts';

/** What everything about payments is given. */
export type PaymentContext = Pick<
  Context,
  'db' | 'now' | 'rules' | 'log' | 'payments' | 'operators'
>;
