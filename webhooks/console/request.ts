import type { Context as HttpContext } from 'hono';
import type { Right, Role } from '../../core/chat/operators.ts';
import { roleMay } from '../../core/chat/operators.ts';
import type { SignedIn } from '../../core/sign-in/sessions.ts';
import type { Person } from '../../core/verbs/actor.ts';
import type { Reader } from '../pages/reader.ts';
import type { ConsoleParts } from './parts.ts';

/** A request of an operator who is signed in. */
export type ConsoleRequest = {
  parts: ConsoleParts;
  /** Who asks, as verbs and queries take them. */
  actor: Person;
  role: Role;
  session: SignedIn['session'];
  reader: Reader;
  /** The parts of the path that its pattern names, from outside. */
  param: (name: string) => string;
  /** A value of the query, from outside; null where it has none. */
  query: (name: string) => string | null;
  /** A form that was just refused; null where none was. */
  typed: Typed | null;
};

/** A form that was sent and refused, with what was typed into it. */
export type Typed = {
  /** The path of the verb, as its row has it. */
  verb: string;
  values: Readonly<Record<string, string>>;
  /** The names of the fields that are not as they should be. */
  wrong: ReadonlySet<string>;
  /** Why it was refused. */
  said: string;
};

/** Tells whether who asks has a right. */
export const may = ({ role }: Pick<ConsoleRequest, 'role'>, right: Right): boolean =>
  roleMay(role, right);

/** What {@link ConsoleRequest} is read from. */
export type Asked = Pick<ConsoleRequest, 'actor' | 'role' | 'session' | 'reader'>;

/** Reads a request of an operator. */
export const requestOf = (parts: ConsoleParts, c: HttpContext, asked: Asked): ConsoleRequest => ({
  ...asked,
  parts,
  param: (name) => c.req.param(name) ?? '',
  query: (name) => c.req.query(name) ?? null,
  typed: null,
});
