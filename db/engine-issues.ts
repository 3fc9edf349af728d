import { desc, lt } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { engineIssues } from './schema/schema.ts';

type Query = Database['query'];

/** An issue of a day. */
export type EngineIssueRow = typeof engineIssues.$inferSelect;

/**
 * Builds the statement that stores an issue.
 * @throws (in the commit) `engine-issue-day` for one that is stored for this day
 */
export const insertEngineIssue = (q: Query, row: EngineIssueRow): Statement =>
  q.insert(engineIssues).values(row);

/** Reads at most `most` issues, newest first. */
export const newestEngineIssues = (q: Query, most: number): Promise<EngineIssueRow[]> =>
  q.select().from(engineIssues).orderBy(desc(engineIssues.day)).limit(most);

/** Builds the statement that forgets the issues from before a day (`YYYY-MM-DD`). */
export const forgetEngineIssues = (q: Query, day: string): Statement =>
  q.delete(engineIssues).where(lt(engineIssues.day, day));
