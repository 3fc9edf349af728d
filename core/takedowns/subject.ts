import {
  type ReportedShare,
  type ReportedTemplate,
  reportedShare,
  reportedTemplate,
} from '../../db/reported.ts';
import type { SubjectKey } from '../../db/reports.ts';
import type { Context } from '../context.ts';
import { readTitle } from '../templates/stored.ts';
import type { LocalText } from '../templates/template.ts';

/** Something that others see and that can be reported: a template, or a result that is shared. */
export type Subject = SubjectKey;

/** Writes a subject as buttons and tasks carry it: `t.neon`, or `s.` and the id of a share. */
export const subjectCode = ({ kind, id }: Subject): string =>
  `${kind === 'template' ? 't' : 's'}.${id}`;

/** Reads what `subjectCode` wrote; null for anything else. */
export function subjectIn(code: string): Subject | null {
  const [, letter, id = ''] = /^([ts])\.([0-9A-Za-z-]{1,26})$/.exec(code) ?? [];
  if (letter === undefined) return null;
  return { kind: letter === 't' ? 'template' : 'share', id };
}

/** A subject with what decisions about it look at. */
export type FoundSubject = {
  subject: Subject;
  /** By language for a template; a share's has no language. */
  title: LocalText;
  state: ReportedTemplate['state'] | ReportedShare['state'];
  /** Whether others can see it. */
  isShown: boolean;
  /** The version of a template; 0 for a share. */
  version: number;
  /** The account of the author or owner; null for an official template. */
  ownerId: string | null;
  /** The owner's language; null where there is nobody to be told. */
  ownerLocale: string | null;
  /** The result that a share shows; null for a template. */
  resultId: string | null;
  /** The message of a share; null for a template. */
  message: Pick<ReportedShare, 'id' | 'surface' | 'place'> | null;
};

/** Reads a subject in any state; null where there is none. */
export async function findSubject(
  { db, now }: Pick<Context, 'db' | 'now'>,
  subject: Subject,
): Promise<FoundSubject | null> {
  if (subject.kind === 'template') {
    const row = await reportedTemplate(db.query, subject.id);
    return row && ofTemplate(subject, row);
  }
  const row = await reportedShare(db.query, subject.id);
  return row && ofShare(subject, row, now());
}

const ofTemplate = (subject: Subject, row: ReportedTemplate): FoundSubject => ({
  subject,
  title: row.title === null ? { en: row.id } : readTitle(row.title),
  state: row.state,
  isShown: row.state === 'offered' && row.visibility !== 'private',
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
  version: 0,
  ownerId: row.accountId,
  ownerLocale: row.ownerLocale,
  resultId: row.resultId,
  message: row,
});
