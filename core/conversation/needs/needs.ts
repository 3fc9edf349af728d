import type { Context } from '../../context.ts';
import { hashOf } from '../../departures/returning-user.ts';
import type { Person } from '../../verbs/actor.ts';
import type { Loaded } from '../facts/facts.ts';
import { load } from '../facts/load.ts';
import { actorOf, type MemberTurn, type Turn } from '../turn.ts';

/** What reading ahead works with. */
export type Ahead = {
  ctx: Context;
  turn: Turn;
  person: Person;
  /** What somebody who leaves is known by; made before anything is read, as it takes its time. */
  personHash: string;
  /** Loads a fact that was found in another way than by its key. */
  keep<K extends keyof Loaded>(kind: K, key: string, value: Loaded[K]): void;
};

/**
 * Something that a turn will read: a fact by its kind and key, or a reading of its own, for facts whose key
 * another fact tells and for what an effect looks at.
 */
export type Need =
  | readonly [kind: keyof Loaded, key?: string]
  | ((ahead: Ahead) => Promise<unknown>)
  /** The same, for what takes its time before anything can be read, such as a hash. */
  | { prepare: (ctx: Context) => Promise<(ahead: Ahead) => Promise<unknown>> };

/** What a handler needs, as far as the turn and the arguments of its action say. */
export type Needs<Args extends readonly unknown[]> = (turn: MemberTurn, ...args: Args) => Need[];

/** What a photo out of the blue may be for. */
export const needsOfBegun = ({ event }: Turn): Need[] => [['begun', event.chatId]];

/** The name of a fact among the loaded ones. */
export const factId = (kind: keyof Loaded, key: string): string => `${kind} ${key}`;

/**
 * Reads what a turn needs at the same time, so that it is one round trip. What could not be read, or is
 * missing among the needs, is read when it is asked for, in a round trip of its own.
 * @returns the facts, as a turn has them loaded
 */
export async function readAhead(
  ctx: Context,
  turn: Turn,
  needs: readonly Need[],
): Promise<Map<string, unknown>> {
  const loaded = new Map<string, unknown>();
  if (needs.length === 0) return loaded;
  const person = actorOf(turn);
  const [personHash, ready] = await Promise.all([
    hashOf(ctx, person),
    Promise.all(
      needs.map((need) => ('prepare' in need && !Array.isArray(need) ? need.prepare(ctx) : need)),
    ),
  ]);
  const ahead: Ahead = {
    ctx,
    turn,
    person,
    personHash,
    keep: (kind, key, value) => void loaded.set(factId(kind, key), value),
  };
  await Promise.allSettled(
    ready.map(async (need) => {
      if (typeof need === 'function') {
        await need(ahead);
      } else {
        const [kind, key = ''] = need;
        loaded.set(factId(kind, key), await load(ctx, person, kind, key));
      }
    }),
  );
  return loaded;
}
