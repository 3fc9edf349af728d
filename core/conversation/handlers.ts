import type { ActionGroup, ArgsOf } from '../chat/actions/shapes.ts';
import type { Needs } from './needs/needs.ts';
import type { MemberTurn, Outcome } from './turn.ts';

/** What a pressed button comes to, from the arguments that its code carries. */
export type Handler<Args extends readonly unknown[]> = (turn: MemberTurn, ...args: Args) => Outcome;

/** A handler with what else is to be known of its action. */
export type HandlerRow<Args extends readonly unknown[]> = {
  handle: Handler<Args>;
  /** Whether somebody whose account is suspended may still do it. */
  openToSuspended?: true;
  /** What it asks for and what its effects read, where that is more than one thing. */
  needs?: Needs<Args>;
};

/** The handlers of a group of actions, one for each name; a flow exports them beside what they call. */
export type Handlers<Group extends ActionGroup> = {
  readonly [Name in keyof Group]: Handler<ArgsOf<Group[Name]>> | HandlerRow<ArgsOf<Group[Name]>>;
};

/** Marks a handler as one that somebody whose account is suspended may still use. */
export const openToSuspended = <Args extends readonly unknown[]>(
  row: Handler<Args> | HandlerRow<Args>,
): HandlerRow<Args> => ({
  ...(typeof row === 'function' ? { handle: row } : row),
  openToSuspended: true,
});

/** Says what a handler needs, which is then read in one go. */
export const needing = <Args extends readonly unknown[]>(
  handle: Handler<Args>,
  needs: Needs<Args>,
): HandlerRow<Args> => ({ handle, needs });
