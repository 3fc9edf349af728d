import type { Database } from '../../db/database.ts';
import { generationOf } from '../../db/generations.ts';
import {
  type ReportedShare,
  type ReportedTemplate,
  reportedShare,
  reportedTemplate,
} from '../../db/reported.ts';
import type { SubjectKey } from '../../db/reports.ts';
import { resultsOf } from '../../db/results.ts';
import { lastTakedown } from '../../db/takedowns.ts';
import { readJoint } from '../../db/together.ts';
import type { Context } from '../context.ts';
import { readTitle } from '../templates/stored.ts';
import type { LocalText } from '../templates/template.ts';

/**
 * Something that others see and that can be reported: a template, a result that is shared, or a picture of
 * several people, which its people see.
 */
export type Subject = SubjectKey;

const KINDS = { t: 'template', s: 'share', j: 'joint' } as const;
const LETTERS = { template: 't', share: 's', joint: 'j' } as const;

/** Writes a subject as buttons and tasks carry it: `t.neon`, `s.` and the id of a share, `j.` and a picture's. */
export const subjectCode = ({ kind, id }: Subject): string => `${LETTERS[kind]}.${id}`;

/** Reads what `subjectCode` wrote; null for anything else. */
export function subjectIn(code: string): Subject | null {
  const [, letter, id = ''] = /^([tsj])\.([0-9A-Za-z-]{1,26})$/.exec(code) ?? [];
  if (letter !== 't' && letter !== 's' && letter !== 'j') return null;
  return { kind: KINDS[letter], id };
}

/** A subject with what decisions about it look at. */
export type FoundSubject = {
  subject: Subject;
  /** By language for a template; a share's has no language. */
  title: LocalText;
  state: ReportedTemplate['state'] | ReportedShare['state'];
  /** Whether others can see it. */
  isShown: boolean;
  /** The accounts of those who alone see it; null for what is for everybody. */
  seenBy: string[] | null;
  /** The version of a template; 0 for a share. */
  version: number;
  /** The account of the author or owner; null for an official template. */
  ownerId: string | null;
  /** The owner's language; null where there is nobody to be told. */
  ownerLocale: string | null;
  /** The result that it shows; null for a template, and once it is gone. */
  resultId: string | null;
  /** The message of a share; null for a template. */
  message: Pick<ReportedShare, 'id' | 'surface' | 'place'> | null;
};

/** Tells whether an account, or somebody without one, can see what was found. */
export const isSeenBy = (
  { isShown, seenBy }: Pick<FoundSubject, 'isShown' | 'seenBy'>,
  accountId: string | null,
): boolean => isShown && (seenBy === null || (accountId !== null && seenBy.includes(accountId)));

/** Reads a subject in any state; null where there is none. */
export async function findSubject(
  { db, now }: Pick<Context, 'db' | 'now'>,
  subject: Subject,
): Promise<FoundSubject | null> {
  if (subject.kind === 'template') {
    const row = await reportedTemplate(db.query, subject.id);
    return row && ofTemplate(subject, row);
  }
  if (subject.kind === 'joint') return ofJoint(db.query, subject);
  const row = await reportedShare(db.query, subject.id);
  return row && ofShare(subject, row, now());
}

const ofTemplate = (subject: Subject, row: ReportedTemplate): FoundSubject => ({
  subject,
  title: row.title === null ? { en: row.id } : readTitle(row.title),
  state: row.state,
  isShown: row.state === 'offered' && row.visibility !== 'private',
  seenBy: null,
  version: row.version,
  ownerId: row.authorAccountId,
  ownerLocale: row.ownerLocale,
  resultId: null,
  message: null,
});

const ofShare = (subject: Subject, row: ReportedShare, now: number): FoundSubject => ({
  subject,
  title: { en: row.title ?? '' },
  state: row.state,
  isShown: row.state === 'shown' && row.expiresAt > now,
  seenBy: null,
  version: 0,
  ownerId: row.accountId,
  ownerLocale: row.ownerLocale,
  resultId: row.resultId,
  message: row,
});

/** A picture of several people, from when it is there. */
async function ofJoint(q: Database['query'], subject: Subject): Promise<FoundSubject | null> {
  const read = await readJoint(q, subject.id);
  const { generationId = null, state } = read?.joint ?? {};
  const generation = generationId === null ? null : await generationOf(q, generationId);
  if (!read || !generation) return null;
  const [[result], takedown] = await Promise.all([
    resultsOf(q, generation.id),
    lastTakedown(q, subject),
  ]);
  const isThere = state === 'started' && generation.state === 'delivered' && result !== undefined;
  return {
    subject,
    title: { en: generation.title },
    state: isThere ? 'shown' : takedown ? 'taken-down' : 'withdrawn',
    isShown: isThere,
    seenBy: read.places.flatMap(({ person }) =>
      person.state === 'agreed' && person.accountId !== null ? [person.accountId] : [],
    ),
    version: 0,
    ownerId: read.joint.accountId,
    ownerLocale: read.asker?.locale ?? null,
    resultId: result?.id ?? null,
    message: null,
  };
}
