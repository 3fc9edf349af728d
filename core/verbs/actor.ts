import type { SurfaceName } from '../chat/event.ts';
import { mayOperate, type Operator, type Right } from '../chat/operators.ts';
import { ProductError } from '../errors.ts';

/** A user of a chat or a page, as the platform knows them. */
export type Person = {
  is: 'person';
  surface: SurfaceName;
  userId: string;
  accountId: string;
};

/** The one who acts or asks: a person, a command or the service. */
export type Actor =
  | Person
  /** Somebody at the machine that the service runs on. */
  | { is: 'command' }
  /** The service itself: a sweep, a task, a time that ran out. */
  | { is: 'service' };

/** The actor of an operator's command. */
export const COMMAND: Actor = { is: 'command' };
/** The actor of the service itself. */
export const SERVICE: Actor = { is: 'service' };

/** Names an actor in the books and in the record of acts: `telegram:123`, `command` or `service`. */
export const nameOf = (actor: Actor): string =>
  actor.is === 'person' ? `${actor.surface}:${actor.userId}` : actor.is;

/**
 * Tells whether an actor runs the service in so far as a right goes: an operator whose role has the right,
 * somebody at the machine, or the service itself.
 */
export const runsTheService = (
  operators: readonly Operator[],
  actor: Actor,
  right: Right,
): boolean => actor.is !== 'person' || mayOperate(operators, actor, right);

/** Tells whether something belongs to the person who acts. */
export const owns = (actor: Actor, accountId: string): boolean =>
  actor.is === 'person' && accountId !== '' && actor.accountId === accountId;

/**
 * Lets only those through who run the service, with a right.
 * @throws {ProductError} `forbidden` for everybody else
 */
export function requireOperator(
  { operators }: { operators: readonly Operator[] },
  actor: Actor,
  right: Right,
): void {
  if (!runsTheService(operators, actor, right)) throw new ProductError({ code: 'forbidden' });
}

/**
 * Lets only the owner of something through, and those who run the service and may look people up.
 * @throws {ProductError} `forbidden` for everybody else
 */
export function requireOwner(
  ctx: { operators: readonly Operator[] },
  actor: Actor,
  accountId: string,
): void {
  if (!owns(actor, accountId)) requireOperator(ctx, actor, 'people');
}

/**
 * Lets only somebody in a chat or on a page through, with or without an account.
 * @throws {ProductError} `forbidden` for everybody else
 */
export function requirePerson(actor: Actor): Person {
  if (actor.is !== 'person') throw new ProductError({ code: 'forbidden' });
  return actor;
}
