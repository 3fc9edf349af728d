import { type CaseKey, type CaseRow, casesAfter } from '../../db/case-desk.ts';
import type { Context } from '../context.ts';
import { subjectsOf } from '../takedowns/claim.ts';
import { readTitle } from '../templates/stored.ts';
import type { LocalText } from '../templates/template.ts';
import { type Actor, requireOperator } from '../verbs/actor.ts';
import { CASES, type Case } from './cases.ts';
import { PAGE_LINES, type Page, pageOf } from './page.ts';

/** A case in a list; `title` is null for one without, or whose subject is gone. */
export type CaseLine = Omit<CaseRow, 'title'> & { title: LocalText | null };

/**
 * Reads a page of the cases of a kind that wait: longest waiting first, claims by what is left of their time.
 * @param of `before`: the key of the page before, from outside; null for the first page
 * @throws {ProductError} `forbidden`
 */
export async function casesPage(
  ctx: Pick<Context, 'db' | 'operators'>,
  actor: Actor,
  of: { kind: Case['kind']; before: string | null },
): Promise<Page<CaseLine>> {
  requireOperator(ctx, actor, CASES[of.kind]);
  const after = of.before === null ? null : keyIn(of.before);
  const rows = await casesAfter(ctx.db.query, of.kind, { after, most: PAGE_LINES + 1 });
  const told = rows.map((row) =>
    of.kind === 'claim'
      ? { ...row, title: null, count: subjectsOf({ subjects: row.title ?? '' }).length }
      : { ...row, title: titleOf(of.kind, row.title) },
  );
  return pageOf(told, ({ at, id }) => `${at}.${id}`);
}

/** Reads the key of a line; null for what is none. */
function keyIn(typed: string): CaseKey | null {
  const [, at, id] = /^(\d{1,15})\.([\w.-]{1,100})$/.exec(typed) ?? [];
  return at === undefined || id === undefined ? null : { at: Number(at), id };
}

function titleOf(kind: Case['kind'], title: string | null): LocalText | null {
  if (title === null) return null;
  return kind === 'review' ? { en: title } : readTitle(title);
}
