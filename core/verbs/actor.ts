import type { SurfaceName } from '../chat/event.ts';
import { isOperator, type Operator } from '../chat/operators.ts';
import { ProductError } from '../errors.ts';

/** Somebody in a chat or on a page, as the platform knows them; with no account its id is empty. */
export type Person = {
  is: 'person';
  surface: SurfaceName;
  userId: string;
  accountId: string;
};

/** Who does something, or asks for something. */
export type Actor =
  | Person
  /** Somebody at the machine that the service runs on. */
  | { is: 'command' }
  /** The service itself: a sweep, a task, a time that ran out. */
  | { is: 'service' };

export const COMMAND: Actor = { is: 'command' };
export const SERVICE: Actor = { is: 'service' };

/** Names an actor in the books and in the record of acts: `telegram:123`, `command` or `service`. */
export const nameOf = (actor: Actor): string =>
  actor.is === 'person' ? `${actor.surface}:${actor.userId}` : actor.is;

/** Tells whether an actor runs the service: an operator, somebody at the machine, or the service itself. */
export const runsTheService = (operators: readonly Operator[], actor: Actor): boolean =>
  actor.is !== 'person' || isOperator(operators, actor);

/** Tells whether something belongs to the person who acts. */
export const owns = (actor: Actor, accountId: string): boolean =>
  actor.is === 'person' && accountId !== '' && actor.accountId === accountId;

/**
 * Lets only those through who run the service.
 * @throws {ProductError} `forbidden` for everybody else
 */
export function requireOperator(
  { operators }: { operators: readonly Operator[] },
  actor: Actor,
): void {
  if (!runsTheService(operators, actor)) throw new ProductError({ code: 'forbidden' });
}

/**
 * Lets only the owner of something through, and those who run the service.
 * @throws {ProductError} `forbidden` for everybody else
 */
export function requireOwner(
  ctx: { operators: readonly Operator[] },
  actor: Actor,
  accountId: string,
): void {
  if (!owns(actor, accountId)) requireOperator(ctx, actor);
}

/**
 * Lets only somebody in a chat or on a page through, with or without an account.
 * @throws {ProductError} `forbidden` for everybody else
 */
export function requirePerson(actor: Actor): Person {
  if (actor.is !== 'person') throw new ProductError({ code: 'forbidden' });
  return actor;
}
