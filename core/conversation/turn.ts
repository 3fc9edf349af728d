import type { ConstraintCode } from '../../db/constraints.ts';
import type { Action } from '../chat/action.ts';
import type { Reply } from '../chat/reply.ts';
import type { Context } from '../context.ts';
import type { Locale } from '../texts/catalogue.ts';
import type { Person } from '../verbs/actor.ts';
import type { Effect } from './effects/effect.ts';
import type { AccountFacts, Loaded } from './facts/facts.ts';
import type { AnyEvent } from './internal-events.ts';
import type { State } from './state.ts';

/** Thrown by a flow that asked for what is not loaded yet: the turn is played again with it. */
export class NotLoaded extends Error {
  readonly kind: keyof Loaded;
  readonly key: string;
  constructor(kind: keyof Loaded, key: string) {
    super(`not loaded: ${kind}`);
    this.name = 'NotLoaded';
    this.kind = kind;
    this.key = key;
  }
}

/** Everything a step may look at. Playing the same turn again gives the same outcome. */
export type Turn = {
  readonly event: AnyEvent;
  readonly action: Action | null;
  readonly state: State;
  readonly account: AccountFacts | null;
  readonly locale: Locale;
  readonly now: number;
  /** What is on offer. */
  readonly shop: Pick<
    Context,
    | 'rules'
    | 'engines'
    | 'payments'
    | 'operators'
    | 'moderation'
    | 'surfaces'
    | 'clips'
    | 'publicUrl'
    | 'localUrl'
  >;
  /** The guard that refused this turn's first try. */
  readonly refused: ConstraintCode | null;
  readonly loaded: ReadonlyMap<string, unknown>;
  /** A fresh id and a fresh seed; the only chance in a step. */
  readonly newId: () => string;
  readonly newSeed: () => number;
};

/** A turn of somebody who has accepted the terms. */
export type MemberTurn = Turn & { readonly account: AccountFacts };

/** The person of a turn, for verbs and queries. */
export const actorOf = ({ event, account }: Pick<Turn, 'event' | 'account'>): Person => ({
  is: 'person',
  surface: event.surface,
  userId: event.userId,
  accountId: account?.id ?? '',
});

export type Outcome = {
  /** Nothing is kept of a chat with somebody who may not come in. */
  leavesNoChat?: true;
  state: State;
  replies: Reply[];
  effects: Effect[];
};

/** Something that was loaded for this turn. @throws {NotLoaded} the first time it is asked for */
export function ask<K extends keyof Loaded>(turn: Turn, kind: K, key = ''): Loaded[K] {
  const id = `${kind} ${key}`;
  if (!turn.loaded.has(id)) throw new NotLoaded(kind, key);
  return turn.loaded.get(id) as Loaded[K];
}

/** The outcome of a step: what is said, what is done, and where the conversation stands then. */
export function outcome(
  turn: Turn,
  replies: Reply[],
  more: { state?: State; effects?: Effect[] } = {},
): Outcome {
  return { state: more.state ?? turn.state, replies, effects: more.effects ?? [] };
}
