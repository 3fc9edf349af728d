import {
  and,
  asc,
  count,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  min,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import {
  accounts,
  generations,
  jointPictures,
  reports,
  shares,
  templates,
  templateVersions,
} from './schema/schema.ts';

type Query = Database['query'];
/** A row of the table `reports`. */
export type ReportRow = typeof reports.$inferSelect;
/** What was reported: a template, the share of a result, or a picture of several people, each by its id. */
export type SubjectKey = { kind: ReportRow['subjectKind']; id: string };

/**
 * Builds the statement that stores a report.
 * @throws (in the commit) `report-once` where the reporter has reported this version before
 */
export function insertReport(q: Query, row: typeof reports.$inferInsert): Statement {
  return q.insert(reports).values(row);
}

const about = ({ kind, id }: SubjectKey): SQL =>
  sql`${reports.subjectKind} = ${kind} and ${reports.subjectId} = ${id}`;

/** An unsettled report with what is known of its reporter. */
export type OpenReport = Pick<
  ReportRow,
  'id' | 'version' | 'reason' | 'accountId' | 'reporterHash' | 'createdAt'
> & {
  /** Of the reporter's account; null for a visitor and an account that is gone. */
  locale: string | null;
  accountSince: number | null;
  heldAt: number | null;
  status: string | null;
};

/** Reads the unsettled reports of a subject with their reporters, oldest first. */
export function openReports(q: Query, subject: SubjectKey, most: number): Promise<OpenReport[]> {
  return q
    .select({
      id: reports.id,
      version: reports.version,
      reason: reports.reason,
      accountId: reports.accountId,
      reporterHash: reports.reporterHash,
      createdAt: reports.createdAt,
      locale: accounts.locale,
      accountSince: accounts.createdAt,
      heldAt: accounts.heldAt,
      status: accounts.status,
    })
    .from(reports)
    .leftJoin(accounts, eq(accounts.id, reports.accountId))
    .where(and(about(subject), isNull(reports.settledAt)))
    .orderBy(asc(reports.createdAt), asc(reports.id))
    .limit(most);
}

/** Who reported: an account, or a visitor by the keyed hash. */
export type ReportedBy = { accountId: string } | { reporterHash: string };

const by = (reporter: ReportedBy): SQL =>
  'accountId' in reporter
    ? eq(reports.accountId, reporter.accountId)
    : eq(reports.reporterHash, reporter.reporterHash);

/** The current version of a subject. */
const current = ({ kind, id }: SubjectKey): SQL =>
  kind === 'template'
    ? sql`(select ${templates.version} from ${templates} where ${templates.id} = ${id})`
    : sql`0`;

/** Tells whether a reporter has reported the current version of a subject before. */
export async function hasReported(
  q: Query,
  subject: SubjectKey,
  reporter: ReportedBy,
): Promise<boolean> {
  const rows = await q
    .select({ one: sql`1` })
    .from(reports)
    .where(and(about(subject), eq(reports.version, current(subject)), by(reporter)))
    .limit(1);
  return rows.length > 0;
}

/** Counts the reports of a reporter since a time (milliseconds), and reads when the first was. */
export async function reportsSince(
  q: Query,
  reporter: ReportedBy,
  since: number,
): Promise<{ count: number; firstAt: number | null }> {
  const [row] = await q
    .select({ count: count(), firstAt: min(reports.createdAt) })
    .from(reports)
    .where(and(by(reporter), gte(reports.createdAt, since)));
  return row ?? { count: 0, firstAt: null };
}

/** Counts how reports of these reporters were settled, by reporter. */
export function settledBy(
  q: Query,
  reporterHashes: readonly string[],
): Promise<{ reporterHash: string; kept: number; takenDown: number }[]> {
  return q
    .select({
      reporterHash: reports.reporterHash,
      kept: sql<number>`sum(${reports.outcome} = 'kept')`,
      takenDown: sql<number>`sum(${reports.outcome} = 'taken-down')`,
    })
    .from(reports)
    .where(
      and(
        inArray(reports.reporterHash, [...reporterHashes]),
        sql`${reports.settledAt} is not null`,
      ),
    )
    .groupBy(reports.reporterHash);
}

/** Tells whether an operator has looked at reports of the current version of a subject and kept it. */
export async function wasKept(q: Query, subject: SubjectKey): Promise<boolean> {
  const rows = await q
    .select({ one: sql`1` })
    .from(reports)
    .where(and(about(subject), eq(reports.version, current(subject)), eq(reports.outcome, 'kept')))
    .limit(1);
  return rows.length > 0;
}

/**
 * Builds the statements that settle reports of a subject.
 * @param ids all that are open: one that came meanwhile, or was settled meanwhile, refuses the batch
 * @throws (in the commit) `reports-changed`
 */
export function settleReports(
  q: Query,
  subject: SubjectKey,
  { ids, outcome, now }: { ids: readonly string[]; outcome: 'taken-down' | 'kept'; now: number },
): Statement[] {
  const known = sql`${reports.id} in (select value from json_each(${JSON.stringify(ids)}))`;
  return [
    q
      .update(reports)
      .set({ reporterHash: sql`null` })
      .where(and(about(subject), isNotNull(reports.settledAt), known)),
    q
      .update(reports)
      .set({ settledAt: now, outcome })
      .where(and(about(subject), isNull(reports.settledAt), known)),
    q
      .update(reports)
      .set({ reporterHash: sql`null` })
      .where(and(about(subject), isNull(reports.settledAt))),
  ];
}

/** A subject with unsettled reports. */
export type ReportedLine = {
  kind: ReportRow['subjectKind'];
  id: string;
  count: number;
  /** JSON by language; null for one that is gone, as is the state. */
  title: string | null;
  state: string | null;
};

const TITLE = sql<string | null>`case when ${reports.subjectKind} = 'template'
  then (select v.title from ${templates} t join ${templateVersions} v
    on v.template_id = t.id and v.version = t.version where t.id = ${reports.subjectId})
  when ${reports.subjectKind} = 'joint'
  then (select json_object('en', g.title) from ${jointPictures} j join ${generations} g
    on g.id = j.generation_id where j.id = ${reports.subjectId})
  else (select json_object('en', g.title) from ${shares} s join ${generations} g
    on g.id = s.generation_id where s.id = ${reports.subjectId}) end`;
const STATE = sql<string | null>`case when ${reports.subjectKind} = 'template'
  then (select t.state from ${templates} t where t.id = ${reports.subjectId})
  when ${reports.subjectKind} = 'joint'
  then (select case j.state when 'started' then 'shown' end from ${jointPictures} j
    where j.id = ${reports.subjectId})
  else (select s.state from ${shares} s where s.id = ${reports.subjectId}) end`;

/** Reads the subjects with unsettled reports, those that wait longest first. */
export function reportedSubjects(q: Query, most: number): Promise<ReportedLine[]> {
  return q
    .select({
      kind: reports.subjectKind,
      id: reports.subjectId,
      count: count(),
      title: TITLE,
      state: STATE,
    })
    .from(reports)
    .where(isNull(reports.settledAt))
    .groupBy(reports.subjectKind, reports.subjectId)
    .orderBy(asc(min(reports.createdAt)))
    .limit(most);
}
