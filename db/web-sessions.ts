import { and, desc, eq, gt, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { webSessions } from './schema/schema.ts';

type Query = Database['query'];
/** A row of the table `web_sessions`. */
export type WebSessionRow = typeof webSessions.$inferSelect;
/** What a session opens. */
export type WebAudience = WebSessionRow['audience'];
/** Whose sessions of an audience. */
export type WebPerson = Pick<WebSessionRow, 'audience' | 'surface' | 'userId'>;

const ofPerson = ({ audience, surface, userId }: WebPerson) =>
  and(
    eq(webSessions.surface, surface),
    eq(webSessions.userId, userId),
    eq(webSessions.audience, audience),
  );

/** Builds the statement that stores a link, or the session of somebody who needs none. */
export const insertWebSession = (q: Query, row: WebSessionRow): Statement =>
  q.insert(webSessions).values(row);

/** Builds the statement that forgets the links of a person that nobody has used. */
export const forgetUnusedLinks = (q: Query, person: WebPerson): Statement =>
  q.delete(webSessions).where(and(ofPerson(person), isNull(webSessions.sessionHash)));

/**
 * Builds the statement that uses a link up: its row becomes the session. It changes no row where the link
 * is over, was used or is none.
 * @param to the session; `now` in milliseconds since the epoch
 */
export const useWebLink = (
  q: Query,
  linkHash: string,
  to: Pick<WebSessionRow, 'sessionHash' | 'device' | 'expiresAt'> & { now: number },
): Statement =>
  q
    .update(webSessions)
    .set({
      linkHash: null,
      sessionHash: to.sessionHash,
      device: to.device,
      signedInAt: to.now,
      seenAt: to.now,
      expiresAt: to.expiresAt,
    })
    .where(and(eq(webSessions.linkHash, linkHash), gt(webSessions.expiresAt, to.now)));

/** Finds a link that was not used; null where there is none. */
export async function unusedWebLink(q: Query, linkHash: string): Promise<WebSessionRow | null> {
  const [row] = await q.select().from(webSessions).where(eq(webSessions.linkHash, linkHash));
  return row ?? null;
}

/** Finds a session by what is kept of its cookie; null where there is none. */
export async function webSessionOf(q: Query, sessionHash: string): Promise<WebSessionRow | null> {
  const [row] = await q.select().from(webSessions).where(eq(webSessions.sessionHash, sessionHash));
  return row ?? null;
}

/** Builds the statement that notes that a session was used. */
export const touchWebSession = (
  q: Query,
  id: string,
  of: Pick<WebSessionRow, 'seenAt' | 'expiresAt'>,
): Statement => q.update(webSessions).set(of).where(eq(webSessions.id, id));

/** Reads the sessions of a person, the one that was used last first. @param now those that are over are left out */
export const webSessionsOf = (
  q: Query,
  person: WebPerson,
  { now, most }: { now: number; most: number },
): Promise<WebSessionRow[]> =>
  q
    .select()
    .from(webSessions)
    .where(
      and(ofPerson(person), isNotNull(webSessions.sessionHash), gt(webSessions.expiresAt, now)),
    )
    .orderBy(desc(webSessions.seenAt))
    .limit(most);

/** Finds which of some sessions are not over. @param ids few: each is a parameter */
export async function openSessionIds(
  q: Query,
  ids: readonly string[],
  now: number,
): Promise<ReadonlySet<string>> {
  const rows = await q
    .select({ id: webSessions.id })
    .from(webSessions)
    .where(and(inArray(webSessions.id, [...ids]), gt(webSessions.expiresAt, now)));
  return new Set(rows.map(({ id }) => id));
}

/** Builds the statement that ends a session of a person; it changes no row for one that is not theirs. */
export const endWebSession = (q: Query, person: WebPerson, id: string): Statement =>
  q.delete(webSessions).where(and(ofPerson(person), eq(webSessions.id, id)));

/** Builds the statement that ends all sessions and links of a person. */
export const endWebSessions = (q: Query, person: WebPerson): Statement =>
  q.delete(webSessions).where(ofPerson(person));
