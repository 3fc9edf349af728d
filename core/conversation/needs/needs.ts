import type { Context } from '../../context.ts';
import type { Person } from '../../verbs/actor.ts';
import type { Loaded } from '../facts/facts.ts';
import { load } from '../facts/load.ts';
import { actorOf, type MemberTurn, type Turn } from '../turn.ts';

/** What reading ahead works with. */
export type Ahead = {
  ctx: Context;
  turn: Turn;
  person: Person;
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
  | { prepare: (ctx: Context, person: Person) => Promise<(ahead: Ahead) => Promise<unknown>> };

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
export const readAhead = async (
  ctx: Context,
  turn: Turn,
  needs: readonly Need[],
): Promise<Map<string, unknown>> =>
  needs.length === 0 ? new Map() : (await prepareAhead(ctx, turn, needs))();

/** Prepares the same, so that it is read in the moment in which the returned function is called. */
export async function prepareAhead(
  ctx: Context,
  turn: Turn,
  needs: readonly Need[],
): Promise<() => Promise<Map<string, unknown>>> {
  const person = actorOf(turn);
  const ready = await Promise.all(
    needs.map((need) =>
      'prepare' in need && !Array.isArray(need) ? need.prepare(ctx, person) : need,
    ),
  );
  return async () => {
    const loaded = new Map<string, unknown>();
    const ahead: Ahead = {
      ctx,
      turn,
      person,
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
  };
}
