import type { Statement } from '../../../db/database.ts';
import type { Context } from '../../context.ts';
import type { MemberTurn, Turn } from '../turn.ts';
import type { Effect } from './effect.ts';

export type Needs = Pick<
  Context,
  | 'db'
  | 'vault'
  | 'secrets'
  | 'rules'
  | 'payments'
  | 'engines'
  | 'operators'
  | 'surfaces'
  | 'now'
  | 'log'
>;

/** What an effect comes to, as statements for the turn's batch. */
export type Applier<E, T extends Turn = Turn> = (
  ctx: Needs,
  turn: T,
  effect: E,
) => Statement[] | Promise<Statement[]>;

/** One for each kind of effect. */
export type Appliers<E extends Effect> = {
  [K in E['do']]: Applier<Extract<E, { do: K }>>;
};

/** What only an account can do; without one it comes to nothing. */
export const ofAccount =
  <E>(apply: Applier<E, MemberTurn>): Applier<E> =>
  (ctx, turn, effect) =>
    turn.account === null ? [] : apply(ctx, { ...turn, account: turn.account }, effect);
