import type { Context as HttpContext } from 'hono';
import type { SignedIn } from '../../core/sign-in/sessions.ts';
import type { Person } from '../../core/verbs/actor.ts';
import type { AccountRow } from '../../db/accounts.ts';
import type { Reader } from '../pages/reader.ts';
import type { MiniAppParts } from './parts.ts';

/** A request of somebody who is signed in. */
export type AppRequest = {
  parts: MiniAppParts;
  /** Who asks, as verbs and queries take them. */
  actor: Person;
  account: AccountRow;
  session: SignedIn['session'];
  reader: Reader;
  /** The parts of the path that its pattern names, from outside. */
  param: (name: string) => string;
  /** A value of the query, from outside; null where it has none. */
  query: (name: string) => string | null;
};

/** What {@link AppRequest} is read from. */
export type Asked = Pick<AppRequest, 'actor' | 'account' | 'session' | 'reader'>;

/** Reads a request of somebody who is signed in. */
export const requestOf = (parts: MiniAppParts, c: HttpContext, asked: Asked): AppRequest => ({
  ...asked,
  parts,
  param: (name) => c.req.param(name) ?? '',
  query: (name) => c.req.query(name) ?? null,
});

/** Calls something for somebody who is signed in; others are shown how to sign in. */
export type ForSigned = (
  c: HttpContext,
  then: (asked: AppRequest) => Response | Promise<Response>,
) => Promise<Response>;
