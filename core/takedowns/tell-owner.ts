import type { Statement } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import type { Context } from '../context.ts';
import type { Fact } from '../notices/kinds.ts';
import { tell } from '../notices/tell.ts';
import { localText } from '../templates/template.ts';
import { localeOf } from '../texts/locale.ts';
import type { FoundSubject } from './subject.ts';

/**
 * Builds the statement that tells the author or owner of something what became of it; none for an official
 * template and for an owner who is gone.
 * @param factOf makes the fact from the title in the owner's language
 */
export function tellSubjectOwner(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { title, ownerId, ownerLocale }: FoundSubject,
  factOf: (title: string) => Fact,
): Statement[] {
  if (ownerId === null || ownerLocale === null) return [];
  const at = now();
  const fact = factOf(localText(title, localeOf(ownerLocale)));
  return [tell(db.query, { ...fact, accountId: ownerId, about: `trust-${newId(at)}`, now: at })];
}
