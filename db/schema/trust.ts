import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

const SUBJECTS = ['template', 'share', 'joint'] as const;

/** A report of a template or of a shared result; once a reporter and version. */
export const reports = sqliteTable(
  'reports',
  {
    id: text().primaryKey(),
    subjectKind: text({ enum: SUBJECTS }).notNull(),
    subjectId: text().notNull(),
    /** The version of the template that was reported; 0 for a share. */
    version: integer().notNull().default(0),
    /** The account of the reporter; null for one without an account. */
    accountId: text(),
    /** A keyed hash of who reported: the account, or the address of a visitor. */
    reporterHash: text().notNull(),
    reason: text().notNull(),
    settledAt: integer(),
    /** How it was settled: `taken-down`, `kept`. */
    outcome: text({ enum: ['taken-down', 'kept'] }),
    createdAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex('reports_once').on(t.subjectKind, t.subjectId, t.version, t.reporterHash),
    index('reports_reporter').on(t.reporterHash, t.createdAt),
    index('reports_open').on(t.subjectKind, t.subjectId).where(sql`settled_at is null`),
    index('reports_account').on(t.accountId),
    index('reports_created').on(t.createdAt),
    index('reports_settled').on(t.settledAt).where(sql`settled_at is not null`),
  ],
);

/** A takedown of a template or shared result, or its end (`undone`). Append-only. */
export const takedowns = sqliteTable(
  'takedowns',
  {
    id: text().primaryKey(),
    subjectKind: text({ enum: SUBJECTS }).notNull(),
    subjectId: text().notNull(),
    cause: text({ enum: ['report', 'likeness', 'operator', 'copy', 'undone'] }).notNull(),
    /** The claim, the template that it is a copy of, or the takedown that ended; null where there is none. */
    reference: text(),
    /** The operator, as `surface:user`, or `service`. */
    decidedBy: text().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [index('takedowns_subject').on(t.subjectKind, t.subjectId)],
);

/** Hashes of a template's cover, by which copies are found. A cover has one row for each crop. */
export const coverFingerprints = sqliteTable(
  'cover_fingerprints',
  {
    templateId: text().notNull(),
    version: integer().notNull(),
    position: integer().notNull(),
    /** 64 bits as hexadecimal digits; the bands are its 16-bit parts. */
    coarse: text().notNull(),
    /** 256 bits as hexadecimal digits. */
    fine: text().notNull(),
    band0: integer().notNull(),
    band1: integer().notNull(),
    band2: integer().notNull(),
    band3: integer().notNull(),
    /** When the template was taken down: copies of it are not offered. */
    takenDownAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.templateId, t.version, t.position] }),
    index('cover_fingerprints_band0').on(t.band0),
    index('cover_fingerprints_band1').on(t.band1),
    index('cover_fingerprints_band2').on(t.band2),
    index('cover_fingerprints_band3').on(t.band3),
    index('cover_fingerprints_down0').on(t.band0).where(sql`taken_down_at is not null`),
    index('cover_fingerprints_down1').on(t.band1).where(sql`taken_down_at is not null`),
    index('cover_fingerprints_down2').on(t.band2).where(sql`taken_down_at is not null`),
    index('cover_fingerprints_down3').on(t.band3).where(sql`taken_down_at is not null`),
  ],
);

/** A claim that something here shows the claimant's likeness without leave. */
export const likenessClaims = sqliteTable(
  'likeness_claims',
  {
    id: text().primaryKey(),
    locale: text().notNull(),
    /** The account of the claimant; null for one without an account. */
    accountId: text(),
    /** How the claimant is to be answered. Sealed under a key of the claim, as are target, words and answer. */
    contact: text().notNull(),
    /** The links or ids that the claim is about, as they were written. */
    target: text().notNull(),
    words: text().notNull(),
    state: text({ enum: ['open', 'upheld', 'rejected'] }).notNull(),
    dueAt: integer().notNull(),
    /** JSON of the templates and shares (`subject` codes) that were found in `target`. */
    subjects: text().notNull().default('[]'),
    /** What the operator wrote to the claimant; null where nothing was written. */
    answer: text(),
    /** A keyed hash of who claims: the account, or the address of a visitor. */
    claimantHash: text().notNull().default(''),
    /** When operators were reminded that the time runs out. */
    remindedAt: integer(),
    /** When the time ran out and the subjects were hidden. */
    ranOutAt: integer(),
    decidedBy: text(),
    decidedAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    index('likeness_claims_claimant').on(t.claimantHash, t.createdAt),
    /** Claims of earlier versions, whose words are not sealed yet. */
    index('likeness_claims_clear').on(t.id).where(sql`instr(words, 'sealed.') <> 1`),
    index('likeness_claims_decided').on(t.decidedAt).where(sql`state != 'open'`),
    index('likeness_claims_open').on(t.dueAt).where(sql`state = 'open'`),
    index('likeness_claims_account').on(t.accountId),
  ],
);
