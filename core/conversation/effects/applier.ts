import type { Statement } from '../../../db/database.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../verbs/actor.ts';
import type { Prepared } from '../../verbs/verb.ts';
import { actorOf, type MemberTurn, type Turn } from '../turn.ts';
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

/** Carries out a verb as the person of the turn. */
export const byActor = <E>(
  verb: (ctx: Needs, actor: Actor, input: E) => Promise<Prepared<unknown>>,
): Applier<E> =>
  ofAccount(async (ctx, turn, effect) => (await verb(ctx, actorOf(turn), effect)).statements);
