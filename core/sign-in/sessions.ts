import { accountAt, isGoneStatus } from '../../db/accounts.ts';
import {
  endWebSession,
  endWebSessions,
  touchWebSession,
  type WebAudience,
  type WebSessionRow,
  webSessionOf,
  webSessionsOf,
} from '../../db/web-sessions.ts';
import type { SurfaceName } from '../chat/event.ts';
import { type Role, roleOf } from '../chat/operators.ts';
import type { Context } from '../context.ts';
import { type Actor, type Person, requirePerson } from '../verbs/actor.ts';
import type { Prepared } from '../verbs/verb.ts';
import { expiryOf } from './sign-in.ts';
import { tokenHash } from './tokens.ts';

type Needs = Pick<Context, 'db' | 'operators' | 'rules' | 'now'>;

/** A session as its owner sees it. */
export type ListedSession = Pick<WebSessionRow, 'id' | 'device' | 'seenAt'> & {
  signedInAt: number;
  /** Whether it is the one that asks. */
  isThis: boolean;
};

/** Somebody who is signed in, as verbs and queries take them. */
export type SignedIn = { session: WebSessionRow; actor: Person };

/** A session is noted as used once in this part of the time after which an unused one ends. */
const NOTED_PART = 24;

/**
 * Finds who is signed in with a cookie, and notes that the session was used.
 * @param token the cookie's value, from outside
 * @returns null for no session, one of another audience, one that is over, and for a person without an
 *   account
 */
export async function signedIn(
  ctx: Needs,
  audience: WebAudience,
  token: string,
): Promise<SignedIn | null> {
  const hash = await tokenHash(token);
  const session = hash === null ? null : await webSessionOf(ctx.db.query, hash);
  const now = ctx.now();
  if (session?.audience !== audience || session.expiresAt <= now) return null;
  const surface = session.surface as SurfaceName;
  const { userId, signedInAt } = session;
  const account = await accountAt(ctx.db.query, { surface, userId });
  if (!account || isGoneStatus(account.status) || signedInAt === null) return null;
  if (now - session.seenAt > ctx.rules.web[audience].idleMs / NOTED_PART) {
    const expiresAt = expiryOf(ctx, audience, { signedInAt, now });
    await ctx.db.commit([touchWebSession(ctx.db.query, session.id, { seenAt: now, expiresAt })]);
  }
  return { session, actor: { is: 'person', surface, userId, accountId: account.id } };
}

/** Finds the role of somebody who is signed in to the console; null for who is no operator any more. */
export const consoleRole = (
  { operators }: Pick<Context, 'operators'>,
  { actor }: SignedIn,
): Role | null => roleOf(operators, actor);

/** Lists the sessions of a person, the one that was used last first. @throws {ProductError} `forbidden` */
export async function sessions(
  ctx: Needs,
  actor: Actor,
  { audience, current }: { audience: WebAudience; current: string },
): Promise<ListedSession[]> {
  const person = { audience, ...requirePerson(actor) };
  const of = { now: ctx.now(), most: ctx.rules.web.sessions };
  const rows = await webSessionsOf(ctx.db.query, person, of);
  return rows.map(({ id, device, seenAt, createdAt, signedInAt }) => ({
    id,
    device,
    seenAt,
    signedInAt: signedInAt ?? createdAt,
    isThis: id === current,
  }));
}

/**
 * Ends one session of a person, or all of them with the links that were not used.
 * @throws {ProductError} `forbidden` to who is no person; a session of somebody else stays as it is
 */
export async function endSession(
  ctx: Needs,
  actor: Actor,
  { audience, id }: { audience: WebAudience; id: string | 'all' },
): Promise<Prepared> {
  const person = { audience, ...requirePerson(actor) };
  const q = ctx.db.query;
  const statement = id === 'all' ? endWebSessions(q, person) : endWebSession(q, person, id);
  return { statements: [statement], result: undefined };
}
